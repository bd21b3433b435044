/** What a user may be. `website` is an API key: it reads as the public does. */
export const roles = ['admin', 'editor', 'organiser', 'check-in', 'website'] as const

export type Role = (typeof roles)[number]

/** Roles of people who work here and may open the admin. A `website` key is a machine that reads as the public does. */
export const staffRoles = ['admin', 'editor', 'organiser', 'check-in'] as const satisfies readonly Role[]

/** Roles that read and write all content, drafts and sealed fields included. */
export const editorialRoles = ['admin', 'editor'] as const satisfies readonly Role[]

/** Roles that are bound to the events named in the user's `events`. */
export const eventRoles = ['organiser', 'check-in'] as const satisfies readonly Role[]
