import { APIError } from 'payload'
import type { MailProblem } from './domain/mailProblem'

/** Refusals of the outbox. Each has a stable `data.code`, listed in the README. */
export class MailInvalid extends APIError<{ code: 'mail-invalid'; field: string }> {
  constructor({ field, message }: MailProblem) {
    super(message, 400, { code: 'mail-invalid', field }, true)
  }
}

export class MailNotFailed extends APIError<{ code: 'mail-not-failed' }> {
  constructor() {
    super('Only a mail that failed can be tried again.', 409, { code: 'mail-not-failed' }, true)
  }
}
