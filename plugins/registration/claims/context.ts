import type { Payload } from 'payload'
import type { ResolvedOptions } from '../options'

/** What everything that reads and writes registrations needs. */
export type Context = { payload: Payload; options: ResolvedOptions }

/** Whether what a claim writes is one write of the database. */
export const isOneWrite = ({ payload, options }: Context): boolean =>
  options.inOneWrite !== undefined && payload.db.name === 'sqlite'

/** Makes the writes of a function one where the database can do that. */
export const inOneWrite = <T>({ payload, options }: Context, write: () => Promise<T>): Promise<T> =>
  options.inOneWrite ? options.inOneWrite(payload, write) : write()

/** The languages of the content; none where nothing is translated. */
export const localesOf = ({ config }: Payload): string[] =>
  config.localization ? config.localization.localeCodes : []
