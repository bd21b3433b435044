import { form } from './controls'
import { framed } from './frame'
import { ownFacts } from './ownFacts'
import type { Stage } from './stage'

const waitsFor = { confirm: 'pending', accept: 'offered' } as const

/** The page behind a link that is good for one thing: what is, and one button. */
export const linkPage = (stage: Stage, purpose: 'confirm' | 'accept'): Response => {
  const { doc, facts, locale, words } = stage
  const isOpen = doc.status === waitsFor[purpose]
  return framed({
    status: 200,
    locale,
    title: facts.event || words.pages.manage,
    parts: [
      ownFacts(stage, isOpen ? words.pages[purpose] : undefined),
      isOpen ? form(purpose, [], words.buttons[purpose]) : '',
    ],
  })
}
