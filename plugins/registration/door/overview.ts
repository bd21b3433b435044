import { deskOf } from '../claims/deskOf'
import { expectedAt } from '../domain/checkIn'
import { eventDoor } from '../domain/entry'
import { answer } from '../endpoints/answer'
import type { AtDoor } from './atDoor'

/** A place where people come in. Places are counted, not registrations. */
export type Door = {
  /** `event`, or a session's id. */
  door: string
  title: string
  startsAt: string | null
  expected: number
  checkedIn: number
}

export type Overview = {
  /** The server's clock, by which phones set theirs. */
  asOf: string
  event: { id: string; slug: string | null; title: string; timeZone: string }
  doors: Door[]
}

/** What both the event and its sessions tell here; the collections are options. */
type Titled = {
  id: string
  title?: string | null
  slug?: string | null
  timeZone?: string | null
  startsAt?: string
}

/** The event, its doors, and how many have come through each. */
export const overviewOf = async (at: AtDoor): Promise<Overview> => {
  const { context, event, req } = at
  const { payload, options } = context
  const titles = { title: true, slug: true, startsAt: true, timeZone: true } as const
  const plain = { depth: 0, locale: req.locale as never, overrideAccess: true, select: titles } as const
  const doc = (await payload.findByID({
    collection: options.events,
    id: event,
    ...plain,
  })) as unknown as Titled
  const doors = await countDoors(at)
  const { docs } = await payload.find({
    collection: options.sessions,
    where: { id: { in: doors.map(({ door }) => door).filter((door) => door !== eventDoor) } },
    limit: 0,
    pagination: false,
    ...plain,
  })
  const sessions = new Map((docs as unknown as Titled[]).map((session) => [String(session.id), session]))
  return {
    asOf: new Date().toISOString(),
    event: { id: event, slug: doc.slug ?? null, title: doc.title ?? '', timeZone: doc.timeZone ?? 'UTC' },
    doors: doors.map((one) => ({
      ...one,
      title: (one.door === eventDoor ? doc.title : sessions.get(one.door)?.title) ?? '',
      startsAt: sessions.get(one.door)?.startsAt ?? null,
    })),
  }
}

/** Counted on the roster that the desk keeps, beside the line of those who claim, so that many phones may ask often. */
const countDoors = ({ context, event }: AtDoor) =>
  deskOf(context.payload, context.options).look(event, (sheet) => {
    const sessions = sheet.settings.sessions
      .filter(({ enabled }) => enabled)
      .sort((a, b) => (a.startsAt ?? 0) - (b.startsAt ?? 0))
    const doors = [eventDoor, ...sessions.map(({ id }) => id)]
    const counts = new Map(doors.map((door) => [door, { door, expected: 0, checkedIn: 0 }]))
    for (const entry of sheet.live()) {
      for (const door of expectedAt(entry)) count(counts.get(door), 'expected', entry.places)
      for (const { door } of entry.checkIns) count(counts.get(door), 'checkedIn', 1)
    }
    return [...counts.values()]
  })

type Count = Pick<Door, 'door' | 'expected' | 'checkedIn'>

const count = (door: Count | undefined, what: 'expected' | 'checkedIn', places: number): void => {
  if (door) door[what] += places
}

export const overview = async (at: AtDoor): Promise<Response> => answer(await overviewOf(at))
