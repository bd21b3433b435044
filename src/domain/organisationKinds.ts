/** What an organisation can be. A network has members; a media outlet here is a speaker's employer, not our partner. */
export const organisationKinds = [
  'civil-society',
  'network',
  'government',
  'intergovernmental',
  'media-outlet',
  'company',
  'university',
  'foundation',
  'other',
] as const

export type OrganisationKind = (typeof organisationKinds)[number]
