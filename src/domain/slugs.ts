/** Slugs of the content, the public contract of REST: `/api/<slug>`. Plugins name their own collections. */
export const slugs = {
  contacts: 'contacts',
  events: 'events',
  media: 'media',
  organisations: 'organisations',
  panelists: 'panelists',
  partnerOutlets: 'partner-outlets',
  sessions: 'sessions',
  statements: 'statements',
  tracks: 'tracks',
  users: 'users',
  venues: 'venues',
} as const
