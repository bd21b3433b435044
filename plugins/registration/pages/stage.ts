import type { Context } from '../claims/context'
import { currentLedger } from '../claims/currentLedger'
import type { LedgerRow } from '../claims/ledger'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { absentEvent } from '../domain/settings'
import { isComing } from '../domain/window'
import { eventFacts, type Facts } from '../mails/eventFacts'
import { wordsFor } from '../mails/texts'
import type { Words } from '../mails/words'
import { type EventTexts, eventTexts } from './eventTexts'
import type { Refused } from './faults'
import { pageWordsFor } from './pageTexts'
import type { PageWords } from './pageWords'

/** Everything that a page is made of. */
export type Stage = {
  payload: Context['payload']
  doc: RegistrationDoc
  /** The language of the page. */
  locale: string
  words: Words
  pageWords: PageWords
  facts: Facts
  texts: EventTexts
  ledger: Pick<LedgerRow, 'settings' | 'held' | 'waiting' | 'blocked'>
  /** Whether anything can still be changed about the event's places. */
  isComing: boolean
  /** What was sent with a form and refused; null where a page is only opened. */
  sent: { action: string; form: URLSearchParams; refused: Refused } | null
}

/** Reads what a page tells of a registration, in its own language unless it is to be another. */
export const stageOf = async (
  context: Context,
  doc: RegistrationDoc,
  { locale = doc.locale, sent = null }: { locale?: string; sent?: Stage['sent'] } = {},
): Promise<Stage> => {
  const [facts, texts, ledger] = await Promise.all([
    eventFacts(context)({ ...doc, locale }),
    eventTexts(context, doc.event, locale),
    currentLedger(context, doc.event),
  ])
  const none = { settings: absentEvent(doc.event), held: {}, waiting: {}, blocked: [] }
  const { settings } = ledger ?? none
  return {
    payload: context.payload,
    doc,
    locale,
    words: wordsFor(locale),
    pageWords: pageWordsFor(locale),
    facts,
    texts,
    ledger: ledger ?? none,
    isComing: isComing(settings, Date.now()),
    sent,
  }
}

/** What was sent with a form of this page; null where it was another form. */
export const sentWith = ({ sent }: Stage, action: string): Stage['sent'] =>
  sent?.action === action ? sent : null
