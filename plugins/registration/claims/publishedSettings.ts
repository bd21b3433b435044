import type { PayloadRequest } from 'payload'
import type { Question } from '../domain/answers'
import { startOfDayIn } from '../domain/day'
import {
  type AttendeeList,
  absentEvent,
  type SessionSettings,
  type Settings,
  type WaitingList,
} from '../domain/settings'
import type { Context } from './context'

type Group = {
  enabled?: boolean | null
  capacity?: number | null
  opensAt?: string | null
  closesAt?: string | null
  waitingList?: WaitingList | null
  confirmAddress?: boolean | null
  approval?: boolean | null
  maxPlaces?: number | null
  holdMinutes?: number | null
  offerHours?: number | null
  availability?: 'exact' | 'coarse' | null
  attendeeList?: AttendeeList | null
  categories?: { key: string; capacity?: number | null }[] | null
  questions?: QuestionRow[] | null
}

type QuestionRow = {
  key: string
  kind: Question['kind']
  required?: boolean | null
  options?: { key: string }[] | null
  onlyIf?: { question?: string | null; equals?: string | null } | null
}

/** The fields of an event and a session that sign-up reads. */
type EventDoc = {
  id: string
  slug?: string | null
  startsOn?: string | null
  endsOn?: string | null
  timeZone?: string | null
  scheduleState?: string | null
  registration?: Group | null
}

type SessionDoc = {
  id: string
  slug?: string | null
  startsAt?: string | null
  endsAt?: string | null
  registration?: Pick<Group, 'enabled' | 'capacity'> | null
}

const eventSelect = {
  slug: true,
  startsOn: true,
  endsOn: true,
  timeZone: true,
  scheduleState: true,
  registration: true,
} as const

const sessionSelect = { slug: true, startsAt: true, endsAt: true, registration: true } as const

/**
 * The settings of an event as the public may read it now, so that drafts, trash and whatever else hides a document
 * count here as they do everywhere. An event that the public may not read keeps nothing but its id.
 * @param req a request whose transaction has to be read in, if there is one
 */
export const publishedSettings = async (
  { payload, options }: Context,
  event: string,
  req?: Pick<PayloadRequest, 'transactionID'>,
): Promise<Settings> => {
  const asPublic = {
    overrideAccess: false,
    depth: 0,
    pagination: false,
    // The Local API writes into the request that it is given.
    req: { ...req },
  } as const
  const { docs: events } = await payload.find({
    ...asPublic,
    collection: options.events,
    where: { id: { equals: event } },
    select: eventSelect,
    limit: 1,
  })
  // The collection is an option, its fields are those that this plugin adds or names in its README.
  const doc = events[0] as EventDoc | undefined
  if (!doc) return absentEvent(event)
  const { docs: sessions } = await payload.find({
    ...asPublic,
    collection: options.sessions,
    where: { event: { equals: event } },
    select: sessionSelect,
    limit: 0,
  })
  return settingsOf(doc, sessions as SessionDoc[])
}

const ms = (at: string | null | undefined): number | null => (at ? Date.parse(at) : null)

const settingsOf = (doc: EventDoc, sessions: SessionDoc[]): Settings => {
  const group = doc.registration ?? {}
  const absent = absentEvent(String(doc.id))
  const zone = doc.timeZone ?? 'UTC'
  const lastDay = doc.endsOn ?? doc.startsOn
  return {
    ...absent,
    slug: doc.slug ?? null,
    published: true,
    cancelled: doc.scheduleState === 'cancelled',
    enabled: group.enabled ?? false,
    capacity: group.capacity ?? null,
    opensAt: ms(group.opensAt),
    closesAt: ms(group.closesAt),
    startsAt: doc.startsOn ? startOfDayIn(zone, doc.startsOn) : null,
    endsAt: lastDay ? startOfDayIn(zone, lastDay, 1) : null,
    waitingList: group.waitingList ?? absent.waitingList,
    confirmAddress: group.confirmAddress ?? absent.confirmAddress,
    approval: group.approval ?? absent.approval,
    maxPlaces: group.maxPlaces ?? absent.maxPlaces,
    holdMinutes: group.holdMinutes ?? absent.holdMinutes,
    offerHours: group.offerHours ?? absent.offerHours,
    availability: group.availability ?? absent.availability,
    attendeeList: group.attendeeList ?? absent.attendeeList,
    categories: (group.categories ?? []).map(({ key, capacity }) => ({ key, capacity: capacity ?? null })),
    sessions: sessions.map(sessionSettingsOf),
    questions: (group.questions ?? []).map(questionOf),
  }
}

const sessionSettingsOf = ({ id, slug, startsAt, endsAt, registration }: SessionDoc): SessionSettings => ({
  id: String(id),
  slug: slug ?? null,
  enabled: registration?.enabled ?? false,
  capacity: registration?.capacity ?? null,
  startsAt: ms(startsAt),
  endsAt: ms(endsAt),
})

const questionOf = ({ key, kind, required, options, onlyIf }: QuestionRow): Question => ({
  key,
  kind,
  required: required ?? false,
  options: (options ?? []).map((option) => option.key),
  condition: onlyIf?.question ? { question: onlyIf.question, equals: onlyIf.equals ?? '' } : null,
})
