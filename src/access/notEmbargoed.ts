import type { Access, Where } from 'payload'

/** Documents without an embargo, or whose embargo is over at this moment. No job has to run for that. */
export const notEmbargoed: Access = (): Where => ({
  or: [{ embargoUntil: { exists: false } }, { embargoUntil: { less_than_equal: new Date().toISOString() } }],
})
