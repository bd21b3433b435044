import type { RegistrationState } from '../../../src/domain/registrationStates'
import { escapeHtml } from '../mails/html'
import { form } from './controls'
import { framed } from './frame'
import { ownFacts } from './ownFacts'
import type { Stage } from './stage'

/** States in which the newest mail has the link to the registration. */
const hasLink: readonly RegistrationState[] = ['requested', 'waitlisted', 'confirmed']

const waitsFor = { confirm: 'pending', accept: 'offered' } as const

/** The page behind a link that is good for one thing: what is, and one button. */
export const linkPage = (stage: Stage, purpose: 'confirm' | 'accept'): Response => {
  const { doc, facts, locale, pageWords, words } = stage
  const isOpen = doc.status === waitsFor[purpose]
  return framed({
    status: 200,
    locale,
    title: facts.event || words.pages.manage,
    parts: [
      ownFacts(stage, isOpen ? words.pages[purpose] : undefined),
      isOpen ? form(purpose, [], words.buttons[purpose]) : '',
      hasLink.includes(doc.status) ? `<p>${escapeHtml(pageWords.texts.mailed)}</p>` : '',
    ],
  })
}
