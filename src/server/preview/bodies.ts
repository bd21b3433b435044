import { slugs } from '../../domain/slugs'
import type {
  Event,
  Organisation,
  Panelist,
  PartnerOutlet,
  Session,
  Statement,
  Track,
} from '../../payload-types'
import { type Html, html } from '../pages/html'
import {
  dayRange,
  facts,
  heading,
  list,
  organisationName,
  picture,
  publisherName,
  richText,
  timeRange,
} from './parts'
import { allRelated, related } from './related'

type OrganisationRoles = Event['organisationRoles']

const roles = (entries: OrganisationRoles): Html | false =>
  list(
    (entries ?? []).flatMap(({ organisation, role, note }) => {
      const name = organisationName(organisation)
      return name ? html`${name} (${role}${note && `, ${note}`})` : []
    }),
  )

const zoneOf = (session: Session): string => related<Event>(session.event)?.timeZone ?? 'UTC'

const sessionLine = (session: Session, locale: string, zone = zoneOf(session)): Html =>
  html`<a href="/preview/sessions/${session.id}?locale=${locale}">${session.title}</a><br>
${timeRange(session.startsAt, session.endsAt, zone, locale)}${session.room && `, ${session.room}`}`

const event = (doc: Event, locale: string): Html => {
  const venue = related(doc.venue)
  return html`${doc.scheduleState !== 'scheduled' && html`<p class="notice">${doc.scheduleState}</p>`}
<p class="kicker">${doc.kind}</p><h1>${doc.title}</h1>${doc.subtitle && html`<p class="lead">${doc.subtitle}</p>`}
${facts([
  ['When', dayRange(doc.startsOn, doc.endsOn, locale)],
  [
    'Where',
    venue &&
      [venue.name, venue.street, [venue.postalCode, venue.city].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(', '),
  ],
  ['For', doc.audience?.join(', ')],
  ['Hashtag', doc.hashtag],
  ['Contact', related(doc.contact)?.name],
])}
${picture(doc.image)}${richText(doc.description)}
${heading('Programme', list(allRelated(doc.sessions?.docs).map((session) => sessionLine(session, locale, doc.timeZone))))}
${heading('Tracks', list(allRelated(doc.tracks?.docs).map((track) => track.title)))}
${heading('Organisations', roles(doc.organisationRoles))}`
}

const panel = (doc: Session): Html | false =>
  list(
    (doc.panel ?? []).map(({ person, toBeConfirmed, role, confirmed }) => {
      const known = related(person)
      const name = known?.name ?? toBeConfirmed ?? ''
      const facts = [known?.jobTitle, organisationName(known?.affiliation)].filter(Boolean).join(', ')
      return html`<strong>${name}</strong>${facts && html`, ${facts}`} <span class="quiet">${role}${
        !confirmed && ' · to be confirmed'
      }</span>`
    }),
  )

const session = (
  doc: Session,
  locale: string,
): Html => html`<p class="kicker">${related(doc.event)?.title}</p>
<h1>${doc.title}</h1>
${facts([
  ['When', timeRange(doc.startsAt, doc.endsAt, zoneOf(doc), locale)],
  ['Room', doc.room],
  ['Track', related(doc.track)?.title],
  ['Hashtag', doc.hashtag],
  [
    'Organised by',
    allRelated(doc.organisers)
      .map(({ name }) => name)
      .join(', '),
  ],
  ['Contact', related(doc.contact)?.name],
])}
${picture(doc.image)}${richText(doc.description)}${heading('Panel', panel(doc))}`

const track = (doc: Track, locale: string): Html => html`<p class="kicker">${related(doc.event)?.title}</p>
<h1>${doc.title}</h1>${facts([['Hashtag', doc.hashtag]])}${richText(doc.description)}
${heading('Sessions', list(allRelated(doc.sessions?.docs).map((session) => sessionLine(session, locale))))}
${heading('Organisations', roles(doc.organisationRoles))}`

const panelist = (doc: Panelist): Html => html`<h1>${doc.name}</h1>
<p class="lead">${[doc.jobTitle, doc.unit, organisationName(doc.affiliation)].filter(Boolean).join(', ')}</p>
${picture(doc.portrait)}${richText(doc.biography)}${heading('Publications', list(doc.publications ?? []))}
${heading('Links', links(doc.links))}`

const links = (entries: Panelist['links']): Html | false =>
  list((entries ?? []).map(({ label, url }) => html`<a href="${url}" rel="noopener">${label || url}</a>`))

const outlet = (doc: PartnerOutlet): Html => html`<p class="kicker">${doc.kind}</p><h1>${doc.name}</h1>
${picture(doc.logo)}${richText(doc.description)}
${heading('Member of', list(allRelated(doc.memberOf).map(({ name }) => name)))}${heading('Links', links(doc.links))}`

const organisation = (doc: Organisation): Html => html`<p class="kicker">${doc.kind}</p><h1>${doc.name}</h1>
${facts([
  ['Short name', doc.shortName],
  ['Region', doc.region],
])}${picture(doc.logo)}${heading('Links', links(doc.links))}`

const statement = (
  doc: Statement,
  locale: string,
): Html => html`<p class="kicker">${doc.kind}</p><h1>${doc.title}</h1>
<p class="lead">${[publisherName(doc.publisher), dayRange(doc.publishedOn, doc.publishedOn, locale)].filter(Boolean).join(', ')}</p>
${richText(doc.body)}${heading('Positions', list(doc.positions ?? []))}
${doc.signedBy?.name && html`<p>${[doc.signedBy.name, doc.signedBy.jobTitle, organisationName(doc.signedBy.organisation)].filter(Boolean).join(', ')}</p>`}
${heading(
  'Outlets',
  list(
    (doc.outlets ?? []).flatMap(({ outlet, relation }) => {
      const name = related<PartnerOutlet>(outlet)?.name
      return name ? html`${name} (${relation})` : []
    }),
  ),
)}
${heading('What you can do', list((doc.callsToAction ?? []).map(({ label, url }) => (url ? html`<a href="${url}" rel="noopener">${label}</a>` : html`${label}`))))}`

/** The plain page of each collection that editors preview, in the reader's language. */
export const bodies = {
  [slugs.events]: event,
  [slugs.sessions]: session,
  [slugs.tracks]: track,
  [slugs.panelists]: panelist,
  [slugs.partnerOutlets]: outlet,
  [slugs.organisations]: organisation,
  [slugs.statements]: statement,
}

export type PreviewedSlug = keyof typeof bodies
