import type { AttendeePage } from '../claims/findAttendees'
import { escapeHtml, isolated, paragraphs } from '../mails/html'
import { framed } from './frame'
import { pageWordsFor } from './pageTexts'

/** Who attends, for somebody who does. */
export const attendeesPage = (locale: string, { docs, nextCursor }: AttendeePage): Response => {
  const { buttons, headings, texts } = pageWordsFor(locale)
  const rows = docs.map(({ name, jobTitle, organisation, country }) => {
    const more = [jobTitle, organisation, country].filter((one): one is string => Boolean(one))
    const hint = more.length > 0 ? `<br><span class="quiet">${more.map(isolated).join(' · ')}</span>` : ''
    return `<li>${isolated(name)}${hint}</li>`
  })
  const next = nextCursor
    ? `<a class="button second" href="?attendees&amp;cursor=${nextCursor}">${escapeHtml(buttons.next)}</a>`
    : ''
  return framed({
    status: 200,
    locale,
    title: headings.attendees,
    parts: [
      rows.length > 0 ? `<ul class="plain">${rows.join('')}</ul>` : paragraphs([texts.nobodyListed]),
      `<p class="row">${next}<a class="button second" href="?">${escapeHtml(buttons.back)}</a></p>`,
    ],
  })
}
