import {
  liveStates,
  type RegistrationState,
  type SessionPlaceState,
} from '../../../src/domain/registrationStates'
import { fill } from '../mails/fill'
import { escapeHtml, isolated, paragraphs } from '../mails/html'
import { folded } from './controls'
import type { Stage } from './stage'

/** What somebody has: the state of the registration, the days, the sessions. */
export const ownFacts = (stage: Stage, state = stage.words.states[stage.doc.status]): string => {
  const { doc, facts, isComing, pageWords, words } = stage
  const offered = doc.status === 'offered' && facts.until
  return [
    `<p class="state">${escapeHtml(state)}</p>`,
    paragraphs(
      [
        doc.status === 'expired' && isComing && pageWords.texts.tooLate,
        facts.place && fill(words.place, { place: facts.place }),
        offered && fill(pageWords.texts.offerEnds, { until: facts.until }),
        facts.days,
        facts.where,
      ].filter((line): line is string => Boolean(line)),
    ),
    ownSessions(stage),
    `<p class="quiet">${escapeHtml(words.reference)}: ${isolated(doc.reference)}</p>`,
  ].join('\n')
}

/** The sessions of a registration, with what became of each. */
export const ownSessions = ({ doc, facts, texts, words }: Stage): string => {
  const items = (doc.sessions ?? []).map(({ session, status }, index) => {
    const text = texts.sessions.get(session)
    // What is not published any more has a line in mails all the same.
    if (!text) return isolated(facts.sessions[index] ?? '')
    const became = isTold(doc.status, status) && words.sessions[status]
    const more = [text.times, became].filter(Boolean).join(' · ')
    return `${isolated(text.title)}<br><span class="quiet">${escapeHtml(more)}</span>`
  })
  return items.length > 0 ? `<ul class="plain">${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : ''
}

/** A place in a session is confirmed only as part of one that is, and what is over has none. */
const isTold = (registration: RegistrationState, session: SessionPlaceState): boolean =>
  registration === 'confirmed' || (live.includes(registration) && session !== 'confirmed')

const live: readonly RegistrationState[] = liveStates

/** What is known of the person. */
export const ownDetails = ({ doc, pageWords: { headings, labels }, texts }: Stage): string => {
  const { category } = doc
  const rows: [string, string | null | undefined][] = [
    [labels.name, doc.name],
    [labels.email, doc.email],
    [labels.organisation, doc.organisation],
    [labels.jobTitle, doc.jobTitle],
    [labels.country, doc.country],
    [labels.category, category && (texts.categories[category] ?? category)],
  ]
  const shown = rows.flatMap(([label, value]) =>
    value ? [`<div><dt>${escapeHtml(label)}</dt><dd>${isolated(value)}</dd></div>`] : [],
  )
  return folded(headings.details, [`<dl>${shown.join('')}</dl>`])
}
