/** How a person or an outlet may be shown: as they are, under another name, or not at all. */
export const protections = ['open', 'alias', 'hidden'] as const

export type Protection = (typeof protections)[number]
