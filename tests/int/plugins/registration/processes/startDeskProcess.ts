import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Orders } from './orders'

export type DeskProcess = Awaited<ReturnType<typeof startDeskProcess>>

type Reply = { number: number; done?: unknown; failed?: string }

/** Starts a server process for sign-ups on a database. */
export const startDeskProcess = async (database: { url: string; flavour?: string }) => {
  const child = fork(new URL('./deskProcess.ts', import.meta.url), {
    execArgv: ['--conditions=production', '--import', 'tsx'],
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      ...(database.flavour ? { MONGODB_FLAVOUR: database.flavour } : {}),
    },
  })
  const exited = once(child, 'exit')
  const [{ port }] = (await Promise.race([
    once(child, 'message'),
    exited.then(([code]) => {
      throw new Error(`The server process ended with ${code} before it listened.`)
    }),
  ])) as [{ port: number }]
  let orders = 0
  const order = <Name extends keyof Orders>(
    name: Name,
    ...args: Parameters<Orders[Name]>
  ): Promise<Awaited<ReturnType<Orders[Name]>>> =>
    new Promise((resolve, reject) => {
      const number = orders++
      const listen = (reply: Reply) => {
        if (reply.number !== number) return
        child.off('message', listen)
        if (reply.failed === undefined) resolve(reply.done as Awaited<ReturnType<Orders[Name]>>)
        else reject(new Error(reply.failed))
      }
      child.on('message', listen)
      child.send({ number, name, args })
    })
  return {
    url: `http://127.0.0.1:${port}`,
    order,
    /** A published event, by its id. */
    make: (registration: object) => order('make', registration),
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}
