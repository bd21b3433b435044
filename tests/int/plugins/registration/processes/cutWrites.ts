import type { Command, CutProxy, Fate } from './cutProxy'

/** What a claim writes. Mails are struck out of registrations by and by, in between. */
const isWrite = ({ name, collection }: Command): boolean =>
  ['insert', 'update', 'findAndModify'].includes(name) && collection.startsWith('registration')

export type Cutting = {
  nth: number
  /** Lets the nth write of a claim come to its fate, all others through. */
  during: <T>(claim: () => Promise<T>) => Promise<T>
  /** As above with a write that is kept until others have done something. */
  meanwhile: <T>(claim: () => Promise<T>, others: () => Promise<unknown>) => Promise<T>
}

/**
 * Makes a trial with the first write of a claim cut, another with its second, and so on, the last with none.
 * @returns how many writes there were
 */
export const withEachWriteCut = async (
  proxy: CutProxy,
  fate: Fate,
  trial: (cutting: Cutting) => Promise<void>,
): Promise<number> => {
  for (let nth = 1; ; nth += 1) {
    let writes = 0
    let met: () => void = () => {}
    const isMet = new Promise<void>((resolve) => {
      met = resolve
    })
    const during: Cutting['during'] = async (claim) => {
      proxy.setFate((command) => {
        if (isWrite(command)) writes += 1
        if (!isWrite(command) || writes !== nth) return 'through'
        met()
        return fate
      })
      const result = await claim()
      proxy.setFate(() => 'through')
      return result
    }
    const meanwhile: Cutting['meanwhile'] = async (claim, others) => {
      const claiming = during(claim)
      await Promise.race([isMet, claiming])
      await others()
      proxy.letGo()
      return claiming
    }
    await trial({ nth, during, meanwhile })
    if (writes < nth) return writes
  }
}
