import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { liveFigures, poolFigures } from '../domain/deskFigures'
import { type DeskRow, type DeskState, deskPageSize, type Page } from '../domain/deskState'
import type { Entry } from '../domain/entry'
import { poolLabel } from '../domain/eventWords'
import { seriesOf } from '../domain/signUpSeries'
import { type Waiting, waitingLine } from '../domain/whyWaiting'
import { closedFor } from '../domain/window'
import type { ResolvedOptions } from '../options'
import { localesOf } from './context'
import { countStored } from './countStored'
import { currentLedger } from './currentLedger'
import { deskOf } from './deskOf'
import { type EventWords, eventWords } from './eventWords'
import { findLastRecount } from './lastRecount'
import type { LedgerRow } from './ledger'

/** Where each list of the desk begins, and how many rows of it are told at once. */
export type Paging = { from: number; requestedFrom: number; offersFrom: number; limit: number }

export const firstPage: Paging = { from: 0, requestedFrom: 0, offersFrom: 0, limit: deskPageSize }

/** What an event's organisers see. Null where the reader may not read the event. */
export const readDesk = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  event: string,
  paging: Paging = firstPage,
): Promise<DeskState | null> => {
  const context = { payload: req.payload, options }
  const words = await eventWords(req, options, event)
  if (!words) return null
  const desk = deskOf(req.payload, options)
  const ledger = await currentLedger(context, event)
  if (!ledger) return null
  const stored = await countStored(context, event)
  const counted = stored.revision === ledger.revision ? stored : null
  const lists = await desk.look(event, (sheet, now) => ({
    ...liveFigures(sheet.live()),
    ...linesOf(waitingLine(sheet, now), paging),
  }))
  const { waitingLine: line, requested, offers, ...figures } = lists
  const names = await namesOf(req, options, [line, requested, offers])
  const named = (page: Page<Waiting>): Page<DeskRow> => ({
    ...page,
    docs: page.docs.map((waiting) => rowOf(waiting, names)),
  })
  return {
    event: eventOf(words, ledger, req),
    at: new Date().toISOString(),
    revision: ledger.revision,
    journal: ledger.journalId !== null && ledger.journalId !== undefined,
    pools: poolFigures(ledger.settings, ledger).map((figures) => ({
      ...figures,
      label: poolLabel(figures.pool, words),
      recounted: counted && {
        held: counted.held[figures.pool] ?? 0,
        waiting: counted.waiting[figures.pool] ?? 0,
      },
    })),
    agrees:
      counted &&
      isDeepStrictEqual([counted.held, counted.waiting], [{ ...ledger.held }, { ...ledger.waiting }]),
    lastRecount: await findLastRecount(context, event),
    ...figures,
    signUps: seriesOf(stored.signUps, words.timeZone),
    waitingLine: named(line),
    requested: named(requested),
    offers: named(offers),
  }
}

/** Whoever has no confirmed address and holds no place keeps a turn in the line; whoever holds one waits for nothing. */
const isInLine = ({ status, held }: Entry): boolean =>
  status === 'waitlisted' || status === 'confirmed' || (status === 'pending' && !held)

const linesOf = (all: Waiting[], { from, requestedFrom, offersFrom, limit }: Paging) => {
  const page = (rows: Waiting[], start: number): Page<Waiting> => ({
    total: rows.length,
    from: start,
    docs: rows.slice(start, start + limit),
  })
  return {
    waitingLine: page(
      all.filter(({ entry }) => isInLine(entry)),
      from,
    ),
    requested: page(
      all.filter(({ entry }) => entry.status === 'requested'),
      requestedFrom,
    ),
    offers: page(
      all.filter(({ entry }) => entry.status === 'offered'),
      offersFrom,
    ),
  }
}

type Named = { id: string; name: string; organisation?: string | null }

const namesOf = async (
  req: PayloadRequest,
  { registrations }: ResolvedOptions,
  pages: Page<Waiting>[],
): Promise<Map<string, Named>> => {
  const ids = pages.flatMap(({ docs }) => docs.map(({ entry }) => entry.id))
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: registrations,
    where: { id: { in: ids } },
    select: { name: true, organisation: true },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  // The slug is the plugin's own, widened: the fields are its own as well.
  return new Map((docs as unknown as Named[]).map((doc) => [String(doc.id), doc]))
}

const rowOf = ({ entry, position, reasons }: Waiting, names: Map<string, Named>): DeskRow => ({
  id: entry.id,
  name: names.get(entry.id)?.name ?? '',
  organisation: names.get(entry.id)?.organisation ?? null,
  status: entry.status,
  places: entry.places,
  category: entry.category,
  sessions: entry.sessions,
  priority: entry.priority,
  passedOver: entry.passedOver,
  requestedAt: new Date(entry.requestedAt).toISOString(),
  offeredUntil: entry.offeredUntil === null ? null : new Date(entry.offeredUntil).toISOString(),
  position,
  why: reasons,
})

const eventOf = (words: EventWords, { settings }: LedgerRow, req: PayloadRequest): DeskState['event'] => ({
  ...words,
  published: settings.published,
  cancelled: settings.cancelled,
  open: closedFor(settings, Date.now()) === null,
  waitingList: settings.waitingList,
  approval: settings.approval,
  maxPlaces: settings.maxPlaces,
  sessions: words.sessions.map((session) => ({
    ...session,
    chosen: settings.sessions.some(({ id, enabled }) => id === session.id && enabled),
  })),
  locales: localesOf(req.payload),
})
