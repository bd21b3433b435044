import { isRecord } from '../../../src/domain/isRecord'

/** What the server refused, in words for the user. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly code: string | null,
    readonly field: string | null,
  ) {
    super(message)
  }
}

/** Fetches JSON as the signed-in user. @throws Refused with words for the user, where the server is not there as well */
export const ask = async <T>(url: string, init: RequestInit & { json?: unknown } = {}): Promise<T> => {
  const { json, ...others } = init
  const response = await fetch(url, {
    credentials: 'include',
    ...others,
    ...(json === undefined
      ? {}
      : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(json) }),
  }).catch((error: Error) => {
    if (error.name === 'AbortError') throw error
    throw new Refused('The server can’t be reached. Check the connection.', null, null)
  })
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw refusalIn(body, response.status)
  // Each caller names what its address answers.
  return body as T
}

const refusalIn = (body: unknown, status: number): Refused => {
  const first = isRecord(body) && Array.isArray(body.errors) ? body.errors[0] : null
  const data = isRecord(first) && isRecord(first.data) ? first.data : {}
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  const message = isRecord(first) ? text(first.message) : null
  const plain =
    status === 401 || status === 403
      ? 'You are not signed in any more, or don’t run the sign-up of this event.'
      : (message ?? `The server failed (${status}). Try again in a moment.`)
  return new Refused(plain, text(data.code), text(data.field))
}
