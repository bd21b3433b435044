import type { CollectionBeforeOperationHook, Where } from 'payload'
import { daysInWhere } from '../domain/daysInWhere'

/** Compares these day fields by day, whatever time of the day a query names. */
export const queryByDay =
  (...dayFields: string[]): CollectionBeforeOperationHook =>
  ({ args }) =>
    'where' in args && args.where
      ? // daysInWhere keeps the shape and changes values alone.
        { ...args, where: daysInWhere(args.where, dayFields) as Where }
      : args
