/** What came of a request; `offline` where there was no answer in time. */
export type Answer<Body> = { status: number; body: Body } | 'offline'

/** The path of the page, below which everything is asked for. */
export const path = document.body.dataset.path ?? location.pathname

/** A phone on a bad connection waits for ever if it is let. */
const patienceMs = 6_000

/** Asks the server with the login of the admin. */
export const ask = async <Body>(
  below: string,
  given: { body?: object; patience?: number } = {},
): Promise<Answer<Body>> => {
  const { body, patience = patienceMs } = given
  const ending = new AbortController()
  const timer = setTimeout(() => ending.abort(), patience)
  try {
    const response = await fetch(path + below, {
      method: body ? 'POST' : 'GET',
      headers: { Accept: 'application/json', ...(body ? { 'Content-Type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: ending.signal,
    })
    // A proxy in front that has lost its server answers for it.
    if (response.status >= 502 && response.status <= 504) return 'offline'
    return { status: response.status, body: await response.json() }
  } catch {
    return 'offline'
  } finally {
    clearTimeout(timer)
  }
}

const stayEveryMs = 15 * 60_000
let stayedAt = 0

/** Makes the login last while the page is in use: by itself it ends in the middle of a morning. */
export const staySignedIn = async (): Promise<void> => {
  const { refresh } = document.body.dataset
  if (!refresh || Date.now() - stayedAt < stayEveryMs) return
  const answer = await fetch(refresh, { method: 'POST', credentials: 'same-origin' }).catch(() => undefined)
  if (answer?.ok) stayedAt = Date.now()
}
