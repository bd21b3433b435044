import { APIError } from 'payload'

class Refusal extends APIError<{ code: string; field?: string }> {
  constructor(message: string, status: number, code: string, field?: string) {
    super(message, status, { code, ...(field ? { field } : {}) }, true)
  }
}

/** No such event, or one whose attendees the user may not export: the same answer. */
export class EventUnknown extends Refusal {
  constructor() {
    super('There is no such event.', 404, 'event-unknown', 'event')
  }
}

export class FormatUnknown extends Refusal {
  constructor() {
    super('The formats are csv and json.', 400, 'format-unknown', 'format')
  }
}

export class PresetUnknown extends Refusal {
  constructor() {
    super('There are no presets; name the columns.', 400, 'preset-unknown', 'preset')
  }
}

export class ColumnUnknown extends Refusal {
  constructor() {
    super('There is no such column.', 400, 'column-unknown', 'columns')
  }
}

export class StatusUnknown extends Refusal {
  constructor() {
    super('There is no such status.', 400, 'status-unknown', 'status')
  }
}

export class SessionNotInEvent extends Refusal {
  constructor() {
    super('The event has no such session.', 400, 'session-not-in-event', 'session')
  }
}

/** A reason that is longer than 500 characters or holds control characters. */
export class ReasonInvalid extends Refusal {
  constructor() {
    super('The reason is one line of at most 500 characters.', 400, 'field-invalid', 'reason')
  }
}
