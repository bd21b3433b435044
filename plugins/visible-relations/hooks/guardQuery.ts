import type { CollectionBeforeOperationHook, Where } from 'payload'
import { isRecord, type UnknownRecord } from '../../../src/domain/isRecord'
import { completeSelect } from '../query/completeSelect'
import { guardJoins } from '../query/guardJoins'
import { guardDistinct, guardSort } from '../query/guardSort'
import { guardWhere } from '../query/guardWhere'
import { visibilityOf } from '../readerVisibility'

/** Lets a query ask of relations no more than its answer would show. */
export const guardQuery =
  (maxResolvedIds: number): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, overrideAccess, req }) => {
    if (overrideAccess === true) return args
    const reader = { req, visibility: visibilityOf(req), maxResolvedIds }
    // The arguments are those of any operation; each is taken for what it is where it is there.
    const given: UnknownRecord = { ...args }
    if (operation === 'readDistinct') {
      await guardDistinct(given.field, collection, reader)
      // Payload populates distinct values with all access where this is left open.
      given.overrideAccess = false
    }
    await guardSort(given.sort, collection, reader)
    if (isRecord(given.where)) given.where = await guardWhere(given.where as Where, collection, reader)
    const draft = operation === 'read' && given.draft === true
    given.joins = await guardJoins({ joins: given.joins, collection, draft }, reader)
    if (given.select) given.select = completeSelect(given.select, collection.flattenedFields)
    return given as typeof args
  }
