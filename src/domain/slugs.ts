/** Slugs are the public contract of REST: `/api/<slug>`. */
export const slugs = {
  contacts: 'contacts',
  enquiries: 'enquiries',
  events: 'events',
  mails: 'mails',
  media: 'media',
  organisations: 'organisations',
  panelists: 'panelists',
  partnerOutlets: 'partner-outlets',
  registrations: 'registrations',
  routingRules: 'routing-rules',
  sessions: 'sessions',
  statements: 'statements',
  tracks: 'tracks',
  users: 'users',
  venues: 'venues',
} as const
