import { addHours } from 'date-fns'
import type { CollectionBeforeChangeHook } from 'payload'
import { relationId } from '../../../src/domain/relationId'
import { routingOf } from '../options'

/** Staff gave the question to somebody else: the task sends it there. */
export const handOnAgain: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  req: { payload },
}) => {
  const contact = relationId(data.contact)
  if (operation !== 'update' || contact === undefined || contact === relationId(originalDoc?.contact))
    return data
  const { escalateAfterHours } = routingOf(payload)
  return {
    ...data,
    reason: 'Chosen by hand.',
    delivery: 'pending',
    escalateAt: escalateAfterHours > 0 ? addHours(new Date(), escalateAfterHours).toISOString() : null,
  }
}
