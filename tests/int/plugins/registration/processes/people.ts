import { setTimeout as sleep } from 'node:timers/promises'

/** What a person was told; null where no answer came. */
export type Told = { status: number; code?: string; state?: string } | null

/** Asks a server for something, as a browser does. */
export const ask = async (
  url: string,
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Told> => {
  try {
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body && { body: JSON.stringify(body) }),
      // Nobody waits for ever in front of a page that does not come.
      signal: AbortSignal.timeout(15_000),
    })
    const answer = (await response.json()) as {
      doc?: { status: string }
      errors?: { data?: { code?: string } }[]
    }
    return { status: response.status, state: answer.doc?.status, code: answer.errors?.[0]?.data?.code }
  } catch {
    return null
  }
}

export const emailOf = (name: string): string => `${name}@example.org`

export const signUpAt = (url: string, event: string, name: string, more: object = {}): Promise<Told> =>
  ask(url, 'POST', '/registrations', { event, name, email: emailOf(name), ...more })

/** Names of so many people. */
export const people = (count: number, kind = 'person'): string[] =>
  Array.from({ length: count }, (_, index) => `${kind}-${index}`)

/** Signs somebody up who asks again where no answer or an error came, as people do. */
export const signUpUntilTold = async (urlNow: () => string, event: string, name: string): Promise<void> => {
  while ((await signUpAt(urlNow(), event, name))?.status !== 201) await sleep(100)
}
