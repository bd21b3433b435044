import type { CollectionBeforeChangeHook } from 'payload'
import { slugs } from '../../../src/domain/slugs'
import { showsProtected } from '../../../src/hooks/protection/withheldPictures'
import { refuseFields } from '../../../src/hooks/refuseFields'

/** Remembers what was withheld by hand, and keeps withheld what shows a protected person or outlet. */
export const keepWithheld: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = originalDoc?.withheld === true
  const after = data.withheld ?? before
  if (before === after) return data
  if (before && (await showsProtected(originalDoc.id, req)))
    refuseFields(
      [
        {
          path: 'withheld',
          message: 'It shows a protected person or outlet. Lower the protection there first.',
        },
      ],
      { collection: slugs.media, id: originalDoc.id, req },
    )
  return { ...data, withheldBy: after ? 'hand' : null }
}
