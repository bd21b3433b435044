import { APIError } from 'payload'

class Refusal extends APIError<{ code: string; path: string }> {
  constructor(message: string, code: string, path: string) {
    super(message, 400, { code, path }, true)
  }
}

/** A sort by, or through, a relation to documents of which the reader may see only some: the order would tell of the others. */
export class SortNotAllowed extends Refusal {
  constructor(path: string) {
    super(`Sorting by "${path}" is not allowed.`, 'sort-not-allowed', path)
  }
}

/** A condition that has no answer which is the same for a hidden document and for none. */
export class FilterNotAllowed extends Refusal {
  constructor(path: string) {
    super(`Filtering by "${path}" in this way is not allowed.`, 'filter-not-allowed', path)
  }
}

/** A filter through a relation that leads to more documents than `maxResolvedIds`. */
export class FilterTooBroad extends Refusal {
  constructor(path: string) {
    super(`The filter on "${path}" leads to too many documents.`, 'filter-too-broad', path)
  }
}

/** Distinct values of a relation to documents of which the reader may see only some. */
export class DistinctNotAllowed extends Refusal {
  constructor(path: string) {
    super(`Distinct values of "${path}" are not available.`, 'distinct-not-allowed', path)
  }
}
