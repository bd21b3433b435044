import { ValidationError } from 'payload'

/** The paths and messages that a save was refused with; the save must have been refused. */
export const problemsOf = async (save: Promise<unknown>): Promise<Record<string, string>> => {
  const refusal = await save.then(
    () => new Error('The save was not refused.'),
    (error: unknown) => error,
  )
  if (!(refusal instanceof ValidationError)) throw refusal
  return Object.fromEntries(refusal.data.errors.map(({ path, message }) => [path, message]))
}
