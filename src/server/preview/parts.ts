import {
  convertLexicalToHTML,
  type HTMLConvertersFunction,
  LinkHTMLConverter,
} from '@payloadcms/richtext-lexical/html'
import { formatDays, formatRange } from '../../domain/formatRange'
import type { Event, Media, Organisation, PartnerOutlet } from '../../payload-types'
import { type Html, html, trusted } from '../pages/html'
import { related } from './related'

type RichText = Event['description']

const converters: HTMLConvertersFunction = ({ defaultConverters }) => ({
  ...defaultConverters,
  ...LinkHTMLConverter({
    internalDocToHref: ({ linkNode }) => {
      const doc = linkNode.fields.doc
      const id = doc && typeof doc.value === 'object' ? doc.value.id : doc?.value
      return doc ? `/preview/${doc.relationTo}/${id}` : '#'
    },
  }),
})

/** Running text as HTML. The converters escape what people wrote. */
export const richText = (value: RichText): Html | false =>
  !!value && trusted(convertLexicalToHTML({ data: value as never, converters, disableContainer: true }))

/** A list of labelled facts; those without a value are left out. */
export const facts = (
  rows: [label: string, value: Html | string | false | null | undefined][],
): Html | false => {
  const present = rows.filter(([, value]) => value)
  return (
    present.length > 0 &&
    html`<dl class="facts">${present.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`
  )
}

/** A picture with its alternative text and credit. */
export const picture = (media: string | Media | null | undefined): Html | false => {
  const file = related(media)
  return (
    !!file?.url &&
    html`<figure><img src="${file.sizes?.card?.url ?? file.url}" alt="${file.alt}">${
      file.credit && html`<figcaption>${file.credit}</figcaption>`
    }</figure>`
  )
}

/** A plain list, or nothing where it would be empty. */
export const list = (items: (Html | string)[]): Html | false =>
  items.length > 0 && html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`

export const heading = (text: string, content: Html | false): Html | false =>
  content && html`<h2>${text}</h2>${content}`

export const organisationName = (
  organisation: string | Organisation | null | undefined,
): string | undefined => related(organisation)?.name

/** The name of a publisher, which is an organisation or an outlet. */
export const publisherName = (
  publisher: { relationTo: string; value: string | Organisation | PartnerOutlet } | null | undefined,
): string | undefined => related<Organisation | PartnerOutlet>(publisher?.value)?.name

/** Wall time of the event's zone, in the page's language. A draft may have no times yet, or an end before its start. */
export const timeRange = (
  startsAt: string | null | undefined,
  endsAt: string | null | undefined,
  timeZone: string,
  locale: string,
): Html | false =>
  !!startsAt &&
  html`<time datetime="${startsAt}">${formatRange(startsAt, laterOf(startsAt, endsAt), timeZone, locale)}</time>`

/** Calendar days in the page's language, as far as a draft has them. */
export const dayRange = (
  startsOn: string | null | undefined,
  endsOn: string | null | undefined,
  locale: string,
): string | false => !!startsOn && formatDays(startsOn, laterOf(startsOn, endsOn), locale)

const laterOf = (start: string, end: string | null | undefined): string => (end && end > start ? end : start)
