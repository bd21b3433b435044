import { isRecord } from '../../../src/domain/isRecord'
import type { Arrival } from './checkIn'
import { eventDoor } from './entry'
import { type Refusal, refuse } from './refusal'
import { tokenIn } from './ticketText'

/** Whom somebody at the door means: whoever shows this ticket, or a registration found by its name. */
export type Whom = { token: string } | { id: string }

export type ArrivalAsked = Omit<Arrival, 'by'> & { whom: Whom }

/** More is not told in one request. */
export const mostAtOnce = 100

/** Reads `{ ticket | id, door?, places?, at? }`. */
export const readArrival = (value: unknown): ArrivalAsked | Refusal => {
  if (!isRecord(value)) return refuse('body-invalid')
  const { ticket, id, door = eventDoor, places, at = null } = value
  const whom = whomOf(ticket, id)
  if ('refused' in whom) return whom
  if (typeof door !== 'string' || door === '' || door.length > 200) return refuse('field-invalid', 'door')
  if (places !== undefined && !isPlaces(places)) return refuse('field-invalid', 'places')
  const time = at === null ? null : typeof at === 'string' ? Date.parse(at) : Number.NaN
  if (Number.isNaN(time)) return refuse('field-invalid', 'at')
  return { whom, door, at: time, ...(places === undefined ? {} : { places }) }
}

const whomOf = (ticket: unknown, id: unknown): Whom | Refusal => {
  if (typeof ticket === 'string') {
    const token = tokenIn(ticket)
    return token === null ? refuse('token-invalid', 'ticket') : { token }
  }
  return typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? { id } : refuse('field-invalid', 'id')
}

const isPlaces = (value: unknown): value is number[] =>
  Array.isArray(value) &&
  value.length <= 1000 &&
  value.every((place) => Number.isInteger(place) && place >= 0)
