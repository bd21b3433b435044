import type { DoorDoc } from '../doorDoc'
import type { OfflineList } from '../list'
import type { Overview } from '../overview'
import { openTicket, ticketHash } from '../sealedTicket'
import { setClock } from './clock'
import { type Arrival, all, fact, get, put, remember, remove, replace } from './stores'

/** What a ticket opens in the list. */
type Opened = Omit<DoorDoc, 'places'> & {
  names: string[]
  checkIns: { place: number; door: string; at: number }[]
}

const seenKey = (known: string, door: string, place: number): string => `${known}|${door}|${place}`

/** Keeps what the phone needs to work without a network. */
export const keepList = async ({ tickets, ...overview }: OfflineList): Promise<void> => {
  await setClock(overview.asOf)
  await replace('tickets', tickets)
  await keepOverview(overview)
  await remember('listedAt', overview.asOf)
}

export const keepOverview = async (overview: Overview): Promise<void> => {
  await setClock(overview.asOf)
  await remember('overview', overview)
}

export const keptOverview = (): Promise<Overview | undefined> => fact<Overview>('overview')

/** When the list was fetched that is on this phone; ISO 8601. */
export const listedAt = (): Promise<string | undefined> => fact<string>('listedAt')

/** What a ticket is remembered by on this phone. */
export const knownBy = (token: string): Promise<string> => ticketHash(token)

/** Who shows a ticket, as this phone knows it: from the list, and from what it has seen itself since. */
export const readTicket = async (token: string, door: string): Promise<DoorDoc | undefined> => {
  const known = await knownBy(token)
  const ticket = await get('tickets', known)
  if (!ticket) return undefined
  // Sealed by our own server.
  const { names, checkIns, ...doc } = (await openTicket(token, ticket.sealed)) as Opened
  const places = names.map(async (name, place) => {
    const listed = checkIns.find((one) => one.place === place && one.door === door)
    const seen = await get('seen', seenKey(known, door, place))
    const times = [listed ? new Date(listed.at).toISOString() : '', seen?.at ?? ''].filter(Boolean).sort()
    return { place, name, checkedInAt: times[0] ?? null, first: false }
  })
  return { ...doc, places: await Promise.all(places) }
}

/** When this phone itself let in somebody whom it can't read. */
export const seenAt = async (known: string, door: string, place = 0): Promise<string | undefined> =>
  (await get('seen', seenKey(known, door, place)))?.at

/** Remembers who came in here. The first time stays. */
export const noteArrival = async ({ known, door, places, at }: Arrival): Promise<void> => {
  for (const place of places) {
    const key = seenKey(known, door, place)
    if (at && !(await get('seen', key))) await put('seen', { key, at })
  }
}

export const forgetArrival = async (
  { known, door }: Pick<Arrival, 'known' | 'door'>,
  places: number[],
): Promise<void> => {
  for (const place of places) await remove('seen', seenKey(known, door, place))
}

/** Forgets what is too old to be of this conference. */
export const forgetOld = async (now: string): Promise<void> => {
  const oldest = Date.parse(now) - 7 * 86_400_000
  for (const { key, at } of await all('seen')) if (Date.parse(at) < oldest) await remove('seen', key)
}
