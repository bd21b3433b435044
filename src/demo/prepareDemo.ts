import type { Payload } from 'payload'
import { slugs } from '../domain/slugs'
import { makeDemoAccounts } from './demoAccounts'
import { keptPassword } from './keptPassword'
import { loadDemo } from './loadDemo'

type DemoOptions = {
  content: boolean
  accounts: boolean
  /** Given by the operator; otherwise one is made and kept in `dataFolder`. */
  password: string | undefined
  dataFolder: string
}

/** What is remembered of the demo in the database. */
type Demo = { state: 'loading' | 'loaded'; accounts: boolean; passwordKept: boolean }

/** The demo's logins as the console may tell them; no password where the operator gave it. */
export type DemoLogins = { password: string | undefined }

const key = 'demo'

/**
 * Loads the demo into a database that holds nothing yet, or goes on where a start was cut off.
 * @returns the logins, where this database has them
 */
export const prepareDemo = async (
  payload: Payload,
  options: DemoOptions,
): Promise<DemoLogins | undefined> => {
  const known = await payload.kv.get<Demo>(key)
  const isDue = known ? known.state === 'loading' : options.content && (await isEmpty(payload))
  if (!isDue) return known?.accounts ? loginsOf(known, options) : undefined

  const demo: Demo = {
    state: 'loading',
    accounts: options.accounts,
    passwordKept: options.password === undefined,
  }
  await payload.kv.set(key, demo)
  payload.logger.info('Loading the demo content …')
  await loadDemo(payload)
  if (demo.accounts) await makeDemoAccounts(payload, options.password ?? keptPassword(options.dataFolder))
  await payload.kv.set(key, { ...demo, state: 'loaded' })
  return demo.accounts ? loginsOf(demo, options) : undefined
}

const loginsOf = ({ passwordKept }: Demo, { dataFolder }: DemoOptions): DemoLogins => ({
  password: passwordKept ? keptPassword(dataFolder) : undefined,
})

const isEmpty = async (payload: Payload): Promise<boolean> => {
  for (const collection of [slugs.users, slugs.events, slugs.statements] as const)
    if ((await payload.count({ collection, overrideAccess: true })).totalDocs > 0) return false
  return true
}
