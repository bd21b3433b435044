import { filledForm } from '../domain/form'
import { numberIn } from '../mails/dates'
import { fill, isSpoken } from '../mails/fill'
import { escapeHtml, isolated, paragraphs } from '../mails/html'
import { form, textLine } from './controls'
import { faultNotice } from './faults'
import { framed } from './frame'
import { ownFacts, ownSessions } from './ownFacts'
import { listedToField, questionFields } from './questionFields'
import { type Stage, sentWith } from './stage'

/** Where somebody takes a place that its holder passes on. It tells of the holder nothing but the name. */
export const takePage = (stage: Stage): Response => {
  const { doc, facts, locale, pageWords, words } = stage
  const { buttons, labels, texts } = pageWords
  const sent = sentWith(stage, 'take')
  const refused = sent?.refused ?? null
  const typed = sent?.form ?? emptyForm(stage)
  const line = (name: 'name' | 'organisation' | 'jobTitle' | 'country', more: Record<string, string>) =>
    textLine(
      {
        name,
        label: labels[name],
        refused,
        ...(name === 'country' && { hint: escapeHtml(labels.countryHint) }),
        ...(name === 'name' && { must: labels.required }),
      },
      typed.get(name) ?? '',
      more,
    )
  const from = isSpoken(doc.name)
    ? fill(escapeHtml(texts.takeFrom), { name: doc.name }, isolated)
    : escapeHtml(texts.take)
  const guests = doc.places > 1 ? fill(texts.takeGuests, { count: numberIn(doc.places - 1, locale) }) : ''
  const fields = [
    line('name', { autocomplete: 'name' }),
    line('organisation', { autocomplete: 'organization' }),
    line('jobTitle', { autocomplete: 'organization-title' }),
    line('country', { autocomplete: 'country', maxlength: '2' }),
    questionFields(stage, typed, refused),
    listedToField(stage, typed, refused),
  ]
  return framed({
    status: refused?.status ?? 200,
    locale,
    title: facts.event || words.pages.take,
    parts: [
      refused ? faultNotice(refused, locale) : '',
      `<p class="state">${from}</p>`,
      paragraphs([facts.days, facts.where, guests].filter(Boolean)),
      ownSessions(stage),
      form('take', fields, buttons.take),
    ],
  })
}

/** What whoever took the place sees. The link to the new registration comes with the mail, to the address alone. */
export const takenPage = (stage: Stage): Response =>
  framed({
    status: 201,
    locale: stage.locale,
    title: stage.facts.event || stage.words.pages.take,
    parts: [
      `<div class="notice" role="status"><p>${escapeHtml(stage.pageWords.texts.taken)}</p></div>`,
      ownFacts(stage),
    ],
  })

const emptyForm = ({ doc, ledger }: Stage): URLSearchParams => {
  const form = filledForm(ledger.settings.questions, {
    sessions: [],
    guests: [],
    answers: {},
    consents: {},
    listedTo: 'nobody',
  })
  form.set('name', doc.handoverName ?? '')
  return form
}
