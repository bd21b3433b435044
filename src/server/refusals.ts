import { isRecord } from '../domain/isRecord'

const codesByStatus: Record<number, string> = {
  400: 'request-invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  409: 'conflict',
  413: 'body-too-large',
  415: 'media-type-unsupported',
  416: 'range-invalid',
  423: 'locked',
  429: 'rate-limited',
  503: 'not-ready',
}

/** The stable code of an answer that names none itself. */
export const codeOfStatus = (status: number): string =>
  codesByStatus[status] ?? (status >= 500 ? 'internal-error' : 'request-invalid')

/** One refusal, in the form that all of them have. */
export const refusal = (status: number, message: string, data: Record<string, unknown> = {}) => ({
  errors: [{ message, data: { code: codeOfStatus(status), ...data } }],
})

/**
 * The same refusal with a stable `data.code` on each of its errors. Payload's own keep everything else that they say
 * (`data.errors[].path` of a ValidationError among it); a body that holds no `errors` gets one.
 */
export const withCodes = (status: number, body: unknown): Record<string, unknown> => {
  const known = isRecord(body) ? body : {}
  const message = typeof known.message === 'string' ? known.message : 'The request was refused.'
  if (!Array.isArray(known.errors) || known.errors.length === 0) {
    // Payload repeats the whole address in these two, a token at its end included.
    const unknownRoute = /^(Route not found|Cannot )/.test(message)
    if (unknownRoute) return refusal(status, 'There is nothing at this address.', { code: 'route-unknown' })
    return { ...known, ...refusal(status, message) }
  }
  return { ...known, errors: known.errors.map((error) => withCode(status, error)) }
}

const withCode = (status: number, error: unknown) => {
  const known = isRecord(error) ? error : { message: String(error) }
  const data = isRecord(known.data) ? known.data : {}
  if (typeof data.code === 'string') return known
  return { ...known, data: { ...data, ...codeOfError(status, known, data) } }
}

/** A field's error is told by its list of paths; the name is lost when code is minified. */
const codeOfError = (
  status: number,
  error: Record<string, unknown>,
  data: Record<string, unknown>,
): { code: string; field?: string } => {
  const first: unknown = Array.isArray(data.errors) ? data.errors[0] : undefined
  if (isRecord(first) && typeof first.path === 'string') return { code: 'field-invalid', field: first.path }
  if (typeof error.field === 'string') return { code: 'field-invalid', field: error.field }
  return { code: codeOfStatus(status) }
}
