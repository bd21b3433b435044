/** What a statement can be. */
export const statementKinds = [
  'statement',
  'announcement',
  'update',
  'open-letter',
  'condemnation',
  'correction',
] as const

export type StatementKind = (typeof statementKinds)[number]

/** What an outlet can be to a statement. */
export const outletRelations = ['partner', 'recommended', 'fact-checker'] as const

export type OutletRelation = (typeof outletRelations)[number]

/** What a statement can ask its readers for. */
export const callsToAction = ['donate', 'follow', 'share', 'sign'] as const

export type CallToAction = (typeof callsToAction)[number]
