import type { Access, AccessResult, Where } from 'payload'

/** Allowed if one of the rules allows it; filters are joined by OR. */
export const anyOf =
  (...rules: Access[]): Access =>
  async (args) => {
    const filters: Where[] = []
    for (const rule of rules) {
      const result: AccessResult = await rule(args)
      if (result === true) return true
      if (result !== false) filters.push(result)
    }
    return either(filters)
  }

/** Allowed if all of the rules allow it; filters are joined by AND. */
export const allOf =
  (...rules: Access[]): Access =>
  async (args) => {
    const filters: Where[] = []
    for (const rule of rules) {
      const result: AccessResult = await rule(args)
      if (result === false) return false
      if (result !== true) filters.push(result)
    }
    return filters.length === 0 ? true : filters.length === 1 ? (filters[0] as Where) : { and: filters }
  }

const either = (filters: Where[]): AccessResult =>
  filters.length === 0 ? false : filters.length === 1 ? (filters[0] as Where) : { or: filters }
