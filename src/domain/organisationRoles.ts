/** What an organisation can be to an event or a track. */
export const organisationRoles = [
  'organiser',
  'co-organiser',
  'host',
  'auspices',
  'partner',
  'funder',
] as const
