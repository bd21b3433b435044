/** What a partner outlet can be. */
export const outletKinds = [
  'broadcaster',
  'news-outlet',
  'newspaper',
  'magazine',
  'radio-station',
  'news-agency',
  'fact-checker',
  'investigative-centre',
  'media-development-organisation',
  'podcast',
  'other',
] as const

export type OutletKind = (typeof outletKinds)[number]
