import type { Entry } from './entry'
import { type Refusal, refuse } from './refusal'
import { catchUp, serveWaiting } from './serve'
import type { Settings } from './settings'
import type { Sheet } from './sheet'
import { isLive } from './transitions'

/** Who gets a place, its turn and its sessions from somebody else. */
export type Successor = Pick<Entry, 'id' | 'address'>

export type HandedOver = { former: Entry; successor: Entry }

/** The holder of a confirmed place asks somebody to take it over. Nothing changes until that one does. */
export const askToTake = (sheet: Sheet, id: string, address: string, now: number): Entry | Refusal => {
  catchUp(sheet, now)
  const refused = notHandedOver(sheet.settings, now)
  if (refused) return refused
  // Whoever was not approved would get in behind the organisers' back; they hand over themselves.
  if (sheet.settings.approval) return refuse('approval-needed')
  const entry = sheet.get(id)
  if (!entry || !isLive(entry.status)) return refuse('token-expired')
  if (entry.status !== 'confirmed') return refuse('not-confirmed')
  if (entry.checkIns.length > 0) return refuse('checked-in')
  if (entry.address === address) return refuse('field-invalid', 'email')
  return sheet.put({ ...entry, handedTo: address })
}

/** The holder keeps the place after all. Doing it twice is doing it once. */
export const keepPlace = (sheet: Sheet, id: string, now: number): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  if (!entry) return refuse('token-expired')
  return entry.handedTo === null ? entry : sheet.put({ ...entry, handedTo: null })
}

/** Who was asked takes the place, if the holder still has it and still wants that. */
export const takeOver = (
  sheet: Sheet,
  id: string,
  successor: Successor,
  now: number,
): HandedOver | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  if (entry?.status !== 'confirmed' || entry.handedTo !== successor.address) return refuse('token-expired')
  if (sheet.settings.approval) return refuse('approval-needed')
  return handOver(sheet, id, successor, now)
}

/**
 * One registration ends and another one begins with its places, its sessions and its turn. Nothing is freed in between,
 * so that nobody is served and nobody is held back.
 */
export const handOver = (
  sheet: Sheet,
  id: string,
  successor: Successor,
  now: number,
): HandedOver | Refusal => {
  catchUp(sheet, now)
  const refused = notHandedOver(sheet.settings, now)
  if (refused) return refused
  const entry = sheet.get(id)
  // What waits for an answer of its holder can be answered by nobody else.
  if (!entry || !isLive(entry.status) || entry.status === 'pending' || entry.status === 'offered') {
    return refuse('state-changed')
  }
  if (entry.checkIns.length > 0) return refuse('checked-in')
  if (sheet.of(successor.address)) return refuse('already-registered', 'email')
  const former = sheet.put({ ...entry, status: 'cancelled', held: false, handedTo: null })
  const next = sheet.put({ ...entry, ...successor, handedTo: null, remindedAt: now })
  // Looks at the line anew, in which nobody has moved.
  serveWaiting(sheet, now)
  return { former, successor: next }
}

/** Why no place of an event passes to anybody; null where it does. Sign-up may be closed by then. */
const notHandedOver = (settings: Settings, now: number): Refusal | null => {
  if (!settings.published) return refuse('event-unknown', 'event')
  if (settings.cancelled) return refuse('event-cancelled', 'event')
  if (settings.endsAt !== null && now >= settings.endsAt) return refuse('registration-closed', 'event')
  return null
}
