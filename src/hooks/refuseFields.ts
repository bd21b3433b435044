import { type PayloadRequest, ValidationError } from 'payload'

/** A reason why a field can't be saved: its exact path (`panel.2.person`) and what to tell the editor. */
export type FieldProblem = { path: string; message: string }

/**
 * Refuses a save by naming its fields, all problems at once.
 * @throws ValidationError if there is any problem
 */
export const refuseFields = (
  problems: FieldProblem[],
  { collection, id, req }: { collection: string; id?: string | number; req: PayloadRequest },
): void => {
  if (problems.length === 0) return
  // Payload's toast names labels alone, and an autosave shows nothing beside the field: so the label is the reason. The toast
  // takes a comma for the end of a label.
  const errors = problems.map(({ path, message }) => ({
    path,
    message,
    label: message.replaceAll(',', ''),
  }))
  throw new ValidationError({ collection, id, errors, req }, req.t)
}
