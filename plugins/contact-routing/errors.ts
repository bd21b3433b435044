import { APIError } from 'payload'

/** Refusals of the plugin. Each has a stable `data.code`, listed in the README. */
export class BodyInvalid extends APIError<{ code: 'body-invalid' }> {
  constructor(message: string) {
    super(message, 400, { code: 'body-invalid' }, true)
  }
}

export class FieldInvalid extends APIError<{ code: 'field-invalid'; field: string }> {
  constructor(field: string, message: string) {
    super(message, 400, { code: 'field-invalid', field }, true)
  }
}

/** The same for what is absent, unpublished, hidden, or in no collection that takes questions. */
export class RegardingUnknown extends APIError<{ code: 'regarding-unknown'; field: 'regarding' }> {
  constructor() {
    super(
      'There is nothing of this kind to ask about.',
      404,
      { code: 'regarding-unknown', field: 'regarding' },
      true,
    )
  }
}

export class BodyTooLarge extends APIError<{ code: 'body-too-large' }> {
  constructor() {
    super('The body is too large.', 413, { code: 'body-too-large' }, true)
  }
}

export class RoutingForbidden extends APIError<{ code: 'routing-forbidden' }> {
  constructor() {
    super('Only editors may ask this.', 403, { code: 'routing-forbidden' }, true)
  }
}

export class ContactInUse extends APIError<{ code: 'contact-in-use' }> {
  constructor(by: string) {
    super(
      `This contact can't be deleted: ${by}. Choose another contact there first.`,
      409,
      { code: 'contact-in-use' },
      true,
    )
  }
}
