import { randomBytes } from 'node:crypto'
import { addHours } from 'date-fns'
import type { CollectionBeforeChangeHook } from 'payload'
import { decide } from '../decide'
import { questionReference } from '../domain/reference'
import { pointersOf } from '../domain/walk'
import { routingOf } from '../options'

/** A new question gets its reference and its contact, through whatever door it came. */
export const decideContact: CollectionBeforeChangeHook = async ({ data, operation, req: { payload } }) => {
  if (operation !== 'create') return data
  const { escalateAfterHours } = routingOf(payload)
  const [regarding] = pointersOf(data, { from: 'regarding' })
  const { topic, language } = data
  const decision = data.contact
    ? { contact: data.contact, reason: 'Chosen by hand.' }
    : await decide({ regarding, topic, language }, payload)
  return {
    ...data,
    ...decision,
    reference: questionReference(randomBytes(8)),
    delivery: 'pending',
    escalateAt: escalateAfterHours > 0 ? addHours(new Date(), escalateAfterHours).toISOString() : null,
  }
}
