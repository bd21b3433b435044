import { tokenIn } from '../../domain/ticketText'
import type { DoorDoc } from '../doorDoc'
import type { OfflineList } from '../list'
import type { Overview } from '../overview'
import { makeAdmission, reasonOf } from './admit'
import { ask, path, staySignedIn } from './api'
import { clockOf, showCard } from './card'
import { now, recallClock } from './clock'
import { forgetArrival, forgetOld, keepList, keepOverview, keptOverview, listedAt } from './phone'
import { makeQueue, type Result } from './queue'
import { scan } from './scanner'
import { type Arrival, fact, remember } from './stores'
import { makeView } from './view'
import { language, say, words } from './words'

const lookEveryMs = 20_000
const listEveryMs = 10 * 60_000

let door = 'event'
let overview: Overview | undefined
let stopCamera: (() => void) | undefined
/** Who waits for the server's word about an arrival of this page; others are from before a reload. */
const awaited = new Map<number, (result: Result) => void>()

const view = makeView({
  door: (chosen) => {
    door = chosen
    void remember('door', door)
    if (overview) view.overview(overview, door)
    view.clearSearch()
    view.result.replaceChildren()
  },
  scan: () => void startCamera(),
  stop: () => endCamera(),
  look: (text) => void look(text),
})

const reached = (state: 'online' | 'offline' | 'denied') => {
  view.reached(state === 'offline' ? 'offline' : 'online')
  if (state !== 'offline') view.signedOut(state === 'denied')
}

const queue = makeQueue({
  reached,
  decided: (arrival, result) => {
    const waits = awaited.get(arrival.key ?? -1)
    awaited.delete(arrival.key ?? -1)
    waits?.(result)
    if (result.errors) void forgetArrival(arrival, arrival.places)
    if (result.errors && !waits) tellRefusal(arrival, result)
    void countWaiting()
    refreshSoon()
  },
})

/** Somebody is in whom the server does not let in: the person at the door has to know, whoever it was. */
const tellRefusal = ({ at }: Arrival, { doc, errors }: Result) => {
  const reason = reasonOf(errors?.[0]?.data.code, doc)
  const who = doc ? `${doc.name}: ` : ''
  view.notice(who + say(words.refused, { time: at ? clockOf(at) : '', reason }))
}

const admission = makeAdmission({
  queue,
  door: () => door,
  show: (card) => {
    showCard(view.result, card)
    void countWaiting()
  },
  resultOf: (arrival) => new Promise((resolve) => awaited.set(arrival.key ?? -1, resolve)),
  undone: () => refreshSoon(),
})

const countWaiting = async () => view.waiting(await queue.waiting())

const look = async (text: string) => {
  const token = tokenIn(text)
  if (token) {
    view.clearSearch()
    return admission.ticket(token)
  }
  // The card is of the person before.
  view.result.replaceChildren()
  const query = new URLSearchParams({ q: text, door })
  const answer = await ask<{ docs?: DoorDoc[]; more?: boolean }>(`/search?${query}`)
  if (answer === 'offline') {
    reached('offline')
    return view.say(words.searchOffline)
  }
  if (answer.status === 429) return view.say(words.tooMany)
  if (answer.status === 400) return view.say(words.tooShort)
  if (answer.status !== 200) return reached('denied')
  const { docs = [], more = false } = answer.body
  view.found(docs, more, (doc) => {
    view.clearSearch()
    void admission.found(doc)
  })
}

const startCamera = async () => {
  try {
    view.scanning(true)
    stopCamera = await scan(view.video, (text) => {
      const token = tokenIn(text)
      void (token ? admission.ticket(token) : admission.wrong())
    })
  } catch {
    view.scanning(false)
    view.notice(words.noCamera)
  }
}

const endCamera = () => {
  stopCamera?.()
  stopCamera = undefined
  view.scanning(false)
}

/** What the server knows by now: the doors and their counts, and from time to time the list. */
const refresh = async () => {
  const answer = await ask<Overview>(`?locale=${language}`)
  if (answer === 'offline') return reached('offline')
  if (answer.status !== 200) return reached('denied')
  reached('online')
  overview = answer.body
  // A session may have lost its sign-up since this phone stood at its door.
  if (!overview.doors.some((one) => one.door === door)) door = 'event'
  await keepOverview(overview)
  view.overview(overview, door)
}

let soon: ReturnType<typeof setTimeout> | undefined
/** Once for many check-ins that were sent together. */
const refreshSoon = () => {
  clearTimeout(soon)
  soon = setTimeout(() => void refresh(), 400)
}

const refreshList = async () => {
  const last = await listedAt()
  if (last && Date.now() - Date.parse(last) < listEveryMs) return
  // The longest answer: it may take its time.
  const answer = await ask<OfflineList>(`/list?locale=${language}`, { patience: 120_000 })
  if (answer === 'offline' || answer.status !== 200) return
  await keepList(answer.body)
  view.listed(await listedAt())
}

const catchUp = async () => {
  await refresh()
  if ((await queue.waiting()) > 0) await queue.send()
  await countWaiting()
  await refreshList()
  await staySignedIn()
}

const begin = async () => {
  view.reached(navigator.onLine ? 'online' : 'offline')
  await recallClock()
  door = (await fact<string>('door')) ?? 'event'
  overview = await keptOverview()
  if (overview) view.overview(overview, door)
  view.listed(await listedAt())
  await countWaiting()
  await forgetOld(now())
  addEventListener('online', () => void catchUp())
  addEventListener('offline', () => reached('offline'))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void catchUp()
    else endCamera()
  })
  setInterval(() => document.visibilityState === 'visible' && void catchUp(), lookEveryMs)
  // What waits to be sent must not go when the phone runs out of room.
  void navigator.storage?.persist?.().catch(() => false)
  await catchUp()
}

void begin()
// Without a worker (a private window, an old browser) everything works while there is a network.
void navigator.serviceWorker?.register(`${path}/worker.js`, { scope: path }).catch(() => undefined)
