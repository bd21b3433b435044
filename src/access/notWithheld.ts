import type { Access, Where } from 'payload'

/** Pictures that nobody withheld, whose consent stands, and that are not in the trash. Holds for the file itself too. */
export const notWithheld: Access = (): Where => ({
  and: [
    { withheld: { equals: false } },
    { consent: { in: ['given', 'not-needed'] } },
    { deletedAt: { exists: false } },
  ],
})
