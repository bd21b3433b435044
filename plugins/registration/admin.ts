import type { PayloadRequest } from 'payload'
import { actorNames } from './claims/actorNames'
import { type EventWords, eventWords } from './claims/eventWords'
import { readDesk } from './claims/readDesk'
import type { DeskState } from './domain/deskState'
import type { ResolvedOptions } from './options'

/** What the admin's components find in the config: it is bundled apart from the server, whose desk they have to ask. */
export type RegistrationAdmin = {
  options: ResolvedOptions
  eventWords: (req: PayloadRequest, event: string) => Promise<EventWords | null>
  actorNames: (req: PayloadRequest, ids: readonly string[]) => Promise<Record<string, string>>
  readDesk: (req: PayloadRequest, event: string) => Promise<DeskState | null>
}

export const adminOf = (options: ResolvedOptions): RegistrationAdmin => ({
  options,
  eventWords: (req, event) => eventWords(req, options, event),
  actorNames,
  readDesk: (req, event) => readDesk(req, options, event),
})
