import type { Subject } from '../plugins/contact-routing'
import { slugs } from './domain/slugs'

type Roles = { organisationRoles?: { organisation?: unknown; role?: string }[] | null }

/** Who carries an event or a track; partners and funders get no questions about it. */
const carriers = ({ organisationRoles }: Roles): unknown[] =>
  ['organiser', 'co-organiser', 'host'].flatMap((role) =>
    (organisationRoles ?? []).filter((entry) => entry.role === role).map(({ organisation }) => organisation),
  )

/** What questions can be about, and how each leads to a contact. */
export const contactSubjects: Record<string, Subject> = {
  [slugs.sessions]: {
    label: 'session',
    contact: 'contact',
    via: [
      { from: 'track', to: slugs.tracks },
      { from: 'event', to: slugs.events },
    ],
    behind: [{ from: 'organisers', to: slugs.organisations }],
  },
  [slugs.tracks]: {
    label: 'track',
    contact: 'contact',
    via: [{ from: 'event', to: slugs.events }],
    behind: [{ from: carriers, to: slugs.organisations }],
  },
  [slugs.events]: {
    label: 'event',
    contact: 'contact',
    via: [{ from: 'venue', to: slugs.venues }],
    behind: [{ from: carriers, to: slugs.organisations }],
  },
  [slugs.venues]: { label: 'venue', title: 'name', countries: 'country', asked: false },
  [slugs.organisations]: { label: 'organisation', title: 'name', contact: 'contact', countries: 'country' },
  [slugs.statements]: {
    label: 'statement',
    countries: 'countries',
    via: [{ from: 'about', to: slugs.events }],
    behind: [{ from: 'publisher' }],
  },
  [slugs.partnerOutlets]: {
    label: 'partner outlet',
    title: 'name',
    countries: 'country',
    behind: [{ from: 'memberOf', to: slugs.organisations }],
  },
  [slugs.panelists]: {
    label: 'panelist',
    title: 'name',
    behind: [{ from: 'affiliation', to: slugs.organisations }],
  },
}
