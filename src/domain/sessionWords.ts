/** What a session can be. */
export const sessionKinds = [
  'keynote',
  'plenary',
  'panel',
  'debate',
  'roundtable',
  'workshop',
  'training',
  'interview',
  'screening',
  'networking',
  'ceremony',
  'other',
] as const

/** What a person can be in a session. */
export const panelRoles = ['panelist', 'moderator', 'speaker', 'host'] as const

/** How an event stands against what was announced. */
export const scheduleStates = ['scheduled', 'postponed', 'cancelled', 'moved-online'] as const
