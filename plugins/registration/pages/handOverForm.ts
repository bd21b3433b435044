import { fill } from '../mails/fill'
import { escapeHtml, isolated } from '../mails/html'
import { languageFor, languages } from '../mails/texts'
import { folded, form, selectOne, textLine } from './controls'
import { languageNames } from './pageTexts'
import { type Stage, sentWith } from './stage'

/** Where the holder of a confirmed place asks somebody else to take it, or takes that back. */
export const handOverForm = (stage: Stage): string => {
  const { doc, isComing, ledger, pageWords } = stage
  const { buttons, headings, texts } = pageWords
  const isOpen = isComing && !ledger.settings.approval
  if (doc.status !== 'confirmed' || !isOpen || (doc.checkIns ?? []).length > 0) return ''
  const { handoverName: name, handoverEmail: email } = doc
  const isAsked = Boolean(name && email)
  const asked =
    name && email
      ? [
          `<p>${fill(escapeHtml(texts.asked), { name, email }, isolated)}</p>`,
          form('withdraw', [], buttons.keepPlace, 'second'),
        ]
      : [`<p>${escapeHtml(texts.handOver)}</p>`, askForm(stage)]
  return folded(headings.handOver, asked, isAsked || sentWith(stage, 'hand-over') !== null)
}

const askForm = (stage: Stage): string => {
  const { locale, pageWords } = stage
  const { buttons, labels } = pageWords
  const sent = sentWith(stage, 'hand-over')
  const typed = (name: string): string => sent?.form.get(name) ?? ''
  const refused = sent?.refused ?? null
  const offered = Object.keys(languages).map((language) => ({
    value: language,
    label: languageNames[language as keyof typeof languageNames],
  }))
  const fields = [
    textLine({ name: 'name', label: labels.name, refused }, typed('name'), { autocomplete: 'off' }),
    textLine({ name: 'email', label: labels.email, refused }, typed('email'), {
      type: 'email',
      dir: 'ltr',
      autocomplete: 'off',
    }),
    selectOne(
      { name: 'locale', label: labels.mailLanguage, refused },
      offered,
      typed('locale') || languageFor(locale),
    ),
  ]
  return form('hand-over', fields, buttons.ask, 'second')
}
