import type { Mail } from '../../../src/domain/mail'
import type { Context } from '../claims/context'
import type { RegistrationDoc } from '../claims/registrationDoc'
import type { Invited } from '../domain/taking'
import { tokenOf } from '../tokens'
import type { Facts } from './eventFacts'
import { fill, greeting, isKnown, isSpoken } from './fill'
import { escapeHtml, isolated } from './html'
import { mailPage } from './mailPage'
import { wordsFor } from './texts'
import { linkTo, oneLine } from './writeMail'

export type Inviting = {
  /** Whose place it is. */
  doc: RegistrationDoc
  invited: Invited
  /** In the language of the invited one. */
  facts: Facts
  key: string
}

/**
 * Asks somebody to take a place over. The address may be a stranger's: of the holder it tells the name alone, and not
 * even that where it could be an advertisement.
 */
export const writeInvitation = (context: Context, { doc, invited, facts, key }: Inviting): Mail => {
  const locale = invited.locale ?? doc.locale
  const words = wordsFor(locale)
  const { subject, lines } = words.invitation
  const holder = isSpoken(doc.name) ? doc.name : ''
  const blanks = { name: invited.name, event: facts.event, days: facts.days, where: facts.where, holder }
  const told = [greeting(words, invited.name), ...lines].filter((line) => isKnown(line, blanks))
  const token = tokenOf(context.payload, 'take', { ...doc, handoverAddress: invited.address })
  const link = {
    // A form on the page posts to the page's own address, so that the language stays.
    url: `${linkTo(context, 'take', token)}?locale=${encodeURIComponent(locale)}`,
    label: words.buttons.take,
    orOpen: words.orOpen,
  }
  const title = oneLine(fill(subject, blanks))
  return {
    to: invited.email,
    subject: title,
    text: [...told.map((line) => fill(line, blanks)), `${link.label}:\n${link.url}`].join('\n\n'),
    html: mailPage({
      locale,
      title,
      lines: told.map((line) => fill(escapeHtml(line), blanks, isolated)),
      items: [],
      link,
      foot: '',
    }),
    secrets: [token],
    key,
  }
}
