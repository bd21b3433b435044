import type { Engine } from '../../../../support/engines'
import { faultsOf } from './faultsOf'
import { freshDatabase } from './freshDatabase'
import { startDeskProcess } from './startDeskProcess'

export type TwoDesks = Awaited<ReturnType<typeof openTwoDesks>>

/** Two server processes on one database. */
export const openTwoDesks = async (engine: Engine) => {
  const database = await freshDatabase(engine)
  // One after the other: the first makes the tables.
  const one = await startDeskProcess(database)
  const two = await startDeskProcess(database)
  const guard = (on: boolean) => Promise.all([one, two].map((desk) => desk.order('setSeam', { guard: on })))
  // Both meet at each step of the ledger, with the guard and without it.
  for (const desk of [one, two]) await desk.order('setSeam', { windowMs: 15 })
  return {
    one,
    two,
    /** Now the one, now the other. */
    urlFor: (index: number) => (index % 2 ? one.url : two.url),
    /** What there is, what the ledger went through, and what is wrong with it. */
    takeStock: async (event: string, told: readonly string[]) => {
      const [stock, other] = [await one.order('stocktaking', event), await two.order('stocktaking', event)]
      const steps = [...stock.steps, ...other.steps]
      return { ...stock, steps, faults: faultsOf(stock, told, steps.length > 0 ? steps : undefined) }
    },
    /**
     * Runs a rush with the guard off until it breaks what it should, at most so many times: who loses a race is chance.
     * @returns what went wrong the last time
     */
    unguarded: async (
      rush: () => Promise<{ faults: string[] }>,
      breaks: RegExp,
      atMost = 20,
    ): Promise<string[]> => {
      await guard(false)
      try {
        let faults: string[] = []
        for (let rushes = 0; rushes < atMost && !faults.some((fault) => breaks.test(fault)); rushes += 1) {
          faults = (await rush()).faults
        }
        return faults
      } finally {
        await guard(true)
      }
    },
    close: async () => {
      await Promise.all([one.kill(), two.kill()])
      await database.remove()
    },
  }
}
