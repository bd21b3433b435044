import type { Payload } from 'payload'
import type { ResolvedOptions } from '../options'

/** What everything that reads and writes registrations needs. */
export type Context = { payload: Payload; options: ResolvedOptions }
