import type { SanitizedCollectionConfig } from 'payload'
import { DistinctNotAllowed, SortNotAllowed } from '../errors'
import { isLimitedPath, pathIn, type Reader } from './reader'

/** @throws SortNotAllowed for an order by, or through, a relation of which the reader may see only a part */
export const guardSort = async (
  sort: unknown,
  collection: SanitizedCollectionConfig,
  reader: Reader,
): Promise<void> => {
  const paths = (Array.isArray(sort) ? sort : [sort])
    .flatMap((each) => (typeof each === 'string' ? each.split(',') : []))
    .map((each) => each.trim().replace(/^-/, ''))
  for (const path of paths) {
    if (await isLimitedPath(pathIn(collection, path, reader), reader)) throw new SortNotAllowed(path)
  }
}

/** @throws DistinctNotAllowed for values of, or beyond, a relation of which the reader may see only a part */
export const guardDistinct = async (
  field: unknown,
  collection: SanitizedCollectionConfig,
  reader: Reader,
): Promise<void> => {
  if (typeof field !== 'string') return
  if (await isLimitedPath(pathIn(collection, field, reader), reader)) throw new DistinctNotAllowed(field)
}
