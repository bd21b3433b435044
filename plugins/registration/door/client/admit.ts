import type { DoorDoc } from '../doorDoc'
import { ask } from './api'
import { type Card, clockOf } from './card'
import { now } from './clock'
import { forgetArrival, knownBy, noteArrival, readTicket, seenAt } from './phone'
import type { Queue, Result } from './queue'
import type { Arrival } from './stores'
import { say, words } from './words'

/** How somebody is meant: by a ticket, or by what a search has found. */
type Whom = { ticket?: string; id?: string; known: string }

type Surroundings = {
  queue: Queue
  door: () => string
  show: (card: Card) => void
  /** What the server says of an arrival, as soon as it does. */
  resultOf: (arrival: Arrival) => Promise<Result>
  /** Somebody is not in any more. */
  undone: () => void
}

/** Longer than that nobody stands before a card that says nothing. */
const showAfterMs = 1_500

/** What happens with one person at the door. */
export const makeAdmission = ({ queue, door, show, resultOf, undone }: Surroundings) => {
  /** The newest person counts; an answer about an earlier one is not shown any more. */
  let turn = 0

  const admit = async (whom: Whom, doc: DoorDoc | undefined, places: number[]) => {
    turn += 1
    const mine = turn
    const showMine = (card: Card) => {
      if (turn === mine) show(card)
    }
    const arrival = await queue.add({ ...whom, door: door(), places, at: now() })
    const result = resultOf(arrival)
    await noteArrival(arrival)
    const undo = { label: words.undo, does: () => void takeBack(arrival, doc) }
    void queue.send()
    const inTime = await Promise.race([
      result,
      new Promise<null>((resolve) => setTimeout(resolve, showAfterMs, null)),
    ])
    if (!inTime) {
      showMine({
        tone: 'in',
        title: doc ? words.in : words.kept,
        doc,
        note: doc && words.inHere,
        actions: [undo],
      })
    }
    const decided = inTime ?? (await result)
    showMine(cardOf(decided, places, undo))
  }

  const takeBack = async (arrival: Arrival, doc: DoorDoc | undefined) => {
    const { ticket, id, door, places } = arrival
    const elsewhere = await queue.withdraw(arrival)
    if (elsewhere.length > 0) {
      const answer = await ask<Result>('/undo', { body: { ticket, id, door, places: elsewhere } })
      if (answer === 'offline') return show({ tone: 'refused', title: words.undoOffline, doc })
      if (answer.status !== 200) return show({ tone: 'refused', title: words.failed, doc })
    }
    await forgetArrival(arrival, places)
    undone()
    show({ tone: 'ask', title: words.undone, doc: doc && withoutTimes(doc) })
  }

  /** Shows who it is, and lets in whoever may come in. `asks` waits for a word of the person at the door. */
  const present = async (whom: Whom, doc: DoorDoc, asks: boolean) => {
    const refused = refusalOf(doc, door())
    if (refused) return show({ tone: 'refused', title: refused, doc })
    const expected = doc.places.filter(({ checkedInAt }) => checkedInAt === null)
    if (expected.length === 0) return show(already(doc, whom))
    const choose = (places: number[]) => void admit(whom, doc, places)
    if (asks || doc.places.length > 1) return show({ tone: 'ask', title: words.title, doc, choose })
    await admit(whom, doc, [0])
  }

  const already = (doc: DoorDoc, whom: Whom): Card => {
    const places = doc.places.filter(({ checkedInAt }) => checkedInAt).map(({ place }) => place)
    const arrival: Arrival = { ...whom, door: door(), places }
    return {
      tone: 'already',
      title: say(words.already, { time: clockOf(earliest(doc)) }),
      doc,
      actions: [{ label: words.undo, does: () => void takeBack(arrival, doc) }],
    }
  }

  const cardOf = (
    { doc, errors }: Result,
    places: number[],
    undo: { label: string; does: () => void },
  ): Card => {
    if (errors || !doc) return { tone: 'refused', title: reasonOf(errors?.[0]?.data.code, doc), doc }
    const mine = doc.places.filter(({ place }) => places.includes(place))
    if (mine.some(({ first }) => first)) return { tone: 'in', title: words.in, doc, actions: [undo] }
    return {
      tone: 'already',
      title: say(words.already, { time: clockOf(earliest(doc)) }),
      doc,
      actions: [undo],
    }
  }

  return {
    /** Somebody shows a ticket. */
    ticket: async (token: string): Promise<void> => {
      turn += 1
      const whom = { ticket: token, known: await knownBy(token) }
      const local = await readTicket(token, door())
      // What this phone knows to be open goes at once; anything else the server may know better.
      const isOpen =
        local && !refusalOf(local, door()) && local.places.some(({ checkedInAt }) => !checkedInAt)
      if (isOpen) return present(whom, local, false)
      const mine = turn
      show({ tone: 'busy', title: words.checking, doc: local })
      const answer = await ask<Result>('', {
        body: { ticket: token, door: door(), places: [] },
        patience: 4_000,
      })
      if (turn !== mine) return
      if (answer === 'offline') return local ? present(whom, local, false) : unread(whom)
      const { doc, errors } = answer.body
      if (doc && !errors) return present(whom, doc, false)
      show({ tone: 'refused', title: reasonOf(errors?.[0]?.data.code, doc), doc })
    },
    /** Somebody was found by name. */
    found: (doc: DoorDoc): Promise<void> => {
      turn += 1
      return present({ id: doc.id, known: doc.id }, doc, true)
    },
    wrong: () => show({ tone: 'refused', title: words.notTicket }),
  }

  /** A ticket that this phone can't read: new since the list came, or false. */
  async function unread(whom: Whom) {
    const seen = await seenAt(whom.known, door())
    if (seen) return show({ tone: 'already', title: say(words.already, { time: clockOf(seen) }) })
    const keep = { label: words.keep, does: () => void admit(whom, undefined, [0]) }
    show({ tone: 'refused', title: words.notListed, actions: [keep] })
  }
}

const refusalOf = (doc: DoorDoc, door: string): string | null => {
  if (doc.status !== 'confirmed') return say(words.notConfirmed, { state: words.states[doc.status] })
  const isIn = doc.sessions.some(({ session, status }) => session === door && status === 'confirmed')
  return door === 'event' || isIn ? null : words.noSession
}

/** A refusal in words. */
export const reasonOf = (code: string | undefined, doc: DoorDoc | undefined): string => {
  const reasons: Record<string, string> = {
    'not-confirmed': doc ? say(words.notConfirmed, { state: words.states[doc.status] }) : words.unknown,
    'not-in-session': words.noSession,
    'ticket-elsewhere': words.elsewhere,
    'token-invalid': words.unknown,
    'registration-unknown': words.unknown,
  }
  return reasons[code ?? ''] ?? words.failed
}

const earliest = ({ places }: DoorDoc): string =>
  places.flatMap(({ checkedInAt }) => checkedInAt ?? []).sort()[0] ?? now()

const withoutTimes = (doc: DoorDoc): DoorDoc => ({
  ...doc,
  places: doc.places.map((place) => ({ ...place, checkedInAt: null })),
})
