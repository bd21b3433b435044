import { filledForm } from '../domain/form'
import { freeIn, sessionPool } from '../domain/pools'
import { isLive } from '../domain/transitions'
import { numberIn } from '../mails/dates'
import { fill } from '../mails/fill'
import { escapeHtml } from '../mails/html'
import { type Choice, choices, folded, form, hidden, textLine } from './controls'
import { idOf, type Refused } from './faults'
import { listedToField, questionFields } from './questionFields'
import { type Stage, sentWith } from './stage'

/** Empty lines for more guests; saving brings as many again. */
const mostEmptyLines = 3

/** Everything that the person may change, in one form, so that nothing typed is lost. */
export const changeForm = (stage: Stage): string => {
  const { doc, isComing, ledger, pageWords } = stage
  if (!isLive(doc.status) || !ledger.settings.published) return ''
  const sent = sentWith(stage, 'change')
  const typed = sent?.form ?? formBefore(stage)
  const refused = sent?.refused ?? null
  const parts = [
    ...(isComing
      ? [
          sessionField(stage, typed, refused),
          questionFields(stage, typed, refused),
          guestFields(stage, typed, refused),
        ]
      : []),
    listedToField(stage, typed, refused),
  ].filter(Boolean)
  if (parts.length === 0) return ''
  return folded(pageWords.headings.change, [form('change', parts, pageWords.buttons.save)], sent !== null)
}

/** The form as it is filled in with what is stored. */
export const formBefore = ({ doc, ledger }: Pick<Stage, 'doc' | 'ledger'>): URLSearchParams =>
  filledForm(ledger.settings.questions, {
    sessions: (doc.sessions ?? []).map(({ session }) => session),
    guests: (doc.guests ?? []).map(({ name }) => name),
    answers: doc.answers ?? {},
    consents: doc.consents ?? {},
    listedTo: doc.listedTo,
  })

const sessionField = (stage: Stage, typed: URLSearchParams, refused: Refused | null): string => {
  const { doc, ledger, pageWords, texts, words } = stage
  const had = new Map((doc.sessions ?? []).map(({ session, status }) => [session, status]))
  const chosen = typed.getAll('sessions')
  const published = ledger.settings.sessions
  const offered = published.filter(({ id, enabled }) => enabled || had.has(id)).map(({ id }) => id)
  // What is not published any more is kept as it is.
  const unpublished = [...had.keys()].filter((id) => !published.some((session) => session.id === id))
  if (offered.length + unpublished.length === 0) return ''
  const inOrder = [...texts.sessions.keys()].filter((id) => offered.includes(id))
  const boxes = inOrder.map((id): Choice => {
    const { title, times } = texts.sessions.get(id) ?? { title: id, times: '' }
    const status = had.get(id)
    const hint = [times, status ? words.sessions[status] : leftIn(stage, id)].filter(Boolean).join(' · ')
    return { value: id, label: title, hint }
  })
  const asked = { name: 'sessions', label: pageWords.labels.sessions, refused }
  return [
    hidden('part', 'sessions'),
    ...unpublished.map((id) => hidden('sessions', id)),
    boxes.length > 0 ? choices(asked, 'checkbox', boxes, chosen) : '',
  ].join('')
}

/** What a session has left for somebody who has the event place. */
const leftIn = ({ ledger, locale, pageWords: { labels } }: Stage, id: string): string => {
  const { settings, held, blocked } = ledger
  const pool = sessionPool(id)
  const free = blocked.includes(pool) ? 0 : freeIn(settings, held, pool)
  if (free <= 0) return settings.waitingList === 'none' ? labels.full : labels.waitingList
  const isTold = Number.isFinite(free) && settings.availability === 'exact'
  return isTold ? fill(labels.left, { count: numberIn(free, locale) }) : ''
}

const guestFields = (stage: Stage, typed: URLSearchParams, refused: Refused | null): string => {
  const { doc, ledger, locale, pageWords } = stage
  const { labels } = pageWords
  const names = typed.getAll('guests').filter((name) => name.trim() !== '')
  const most = Math.max(ledger.settings.maxPlaces, doc.places) - 1
  if (most <= 0) return ''
  const lines = Math.min(most, names.length + mostEmptyLines)
  const inputs = Array.from({ length: Math.max(lines, names.length) }, (_, index) =>
    textLine(
      {
        name: 'guests',
        id: `guest-${index + 1}`,
        label: fill(labels.guest, { number: numberIn(index + 1, locale) }),
      },
      names[index] ?? '',
    ),
  )
  const fault = refused?.field === 'guests' ? `<p class="fault">${escapeHtml(refused.text)}</p>` : ''
  return `${hidden('part', 'guests')}<fieldset id="${idOf('guests')}"><legend>${escapeHtml(labels.guests)}</legend><p class="hint">${escapeHtml(labels.guestsHint)}</p>${fault}${inputs.join('')}</fieldset>`
}
