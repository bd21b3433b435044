import { levelsFor } from '../domain/listing'
import { isLive } from '../domain/transitions'
import { escapeHtml, paragraphs } from '../mails/html'
import { changeForm } from './changeForm'
import { form, section } from './controls'
import { faultNotice } from './faults'
import { framed } from './frame'
import { handOverForm } from './handOverForm'
import { ownDetails, ownFacts } from './ownFacts'
import type { Stage } from './stage'
import { ticketFigure } from './ticketFigure'

/** A person's own registration: what it is, and all that may be done to it. */
export const managePage = (stage: Stage, done: string | null = null): Response => {
  const { doc, facts, locale, payload, sent, words } = stage
  return framed({
    status: sent?.refused.status ?? 200,
    locale,
    title: facts.event || words.pages.manage,
    parts: [
      sent ? faultNotice(sent.refused, locale) : doneNotice(stage, done),
      ownFacts(stage),
      doc.status === 'confirmed' ? ticketFigure(payload, doc) : '',
      acceptForm(stage),
      attendeesLink(stage),
      ownDetails(stage),
      changeForm(stage),
      handOverForm(stage),
      cancelStep(stage),
    ],
  })
}

/** The second step before a cancelling: nobody gives a place away with one touch. */
export const cancelPage = ({ doc, facts, locale, pageWords, words }: Stage): Response => {
  const { buttons, texts } = pageWords
  return framed({
    status: 200,
    locale,
    title: facts.event || words.pages.manage,
    parts: [
      paragraphs([doc.placeHeld ? texts.reallyCancel : texts.reallyLeave]),
      form('cancel', [], buttons.cancelNow, 'grave'),
      `<p class="row"><a class="button second" href="?">${escapeHtml(buttons.keepRegistration)}</a></p>`,
    ],
  })
}

const doneNotice = ({ pageWords }: Stage, done: string | null): string => {
  const said = Object.entries(pageWords.done).find(([action]) => action === done)?.[1]
  return said ? `<div class="notice" role="status"><p>${escapeHtml(said)}</p></div>` : ''
}

const acceptForm = ({ doc, words }: Stage): string =>
  doc.status === 'offered' ? form('accept', [], words.buttons.accept) : ''

const attendeesLink = ({ doc, ledger: { settings }, pageWords: { headings } }: Stage): string => {
  if (doc.status !== 'confirmed' || levelsFor(settings, 'participants').length === 0) return ''
  // The address of the page ends with the token, so that the way to what is below it begins there.
  return `<p><a href="?attendees">${escapeHtml(headings.attendees)}</a></p>`
}

const cancelStep = ({ doc, pageWords, words }: Stage): string =>
  isLive(doc.status) && (doc.checkIns ?? []).length === 0
    ? section(pageWords.headings.cancel, [
        doc.placeHeld ? paragraphs([pageWords.texts.cancel]) : '',
        `<p><a class="button grave" href="?cancel">${escapeHtml(words.buttons.cancel)}</a></p>`,
      ])
    : ''
