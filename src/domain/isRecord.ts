export type UnknownRecord = Record<string, unknown>

/** Whether a value of unknown origin is an object with keys, and no list. */
export const isRecord = (value: unknown): value is UnknownRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
