import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { DeskRequest, Stocktaking } from './deskProcess'

export type DeskProcess = Awaited<ReturnType<typeof startDeskProcess>>

type Wish = DeskRequest extends infer One ? (One extends { ask: number } ? Omit<One, 'ask'> : never) : never

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
  let asked = 0
  const ask = <T>(wish: Wish): Promise<T> =>
    new Promise((resolve) => {
      const number = asked++
      const listen = ({ ask, answer }: { ask: number; answer: T }) => {
        if (ask !== number) return
        child.off('message', listen)
        resolve(answer)
      }
      child.on('message', listen)
      child.send({ ...wish, ask: number })
    })
  return {
    url: `http://127.0.0.1:${port}`,
    make: (registration: object) => ask<string>({ make: { registration } }),
    stocktaking: (event: string) => ask<Stocktaking>({ stocktaking: event }),
    recount: () => ask<object>({ recount: true }),
    guard: (on: boolean) => ask<boolean>({ guard: on }),
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}

/** Signs somebody up; null where the server was gone. */
export const signUpAt = async (url: string, event: string, name: string): Promise<string | null> => {
  try {
    const response = await fetch(`${url}/api/registrations`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ event, name, email: `${name}@example.org` }),
    })
    const body = (await response.json()) as { doc?: { status: string } }
    return response.status === 201 ? (body.doc?.status ?? null) : null
  } catch {
    return null
  }
}
