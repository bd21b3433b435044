import type { Payload } from 'payload'
import { settled } from '../../../../plugins/registration'
import type { Mail } from '../../../../src/domain/mail'
import type { Engine } from '../../../support/engines'
import { listen } from '../../../support/listen'
import { startPayload } from '../../../support/startPayload'
import { type SignUpConfig, signUpConfig } from './signUpConfig'

export type Answer = {
  status: number
  headers: Headers
  body: {
    doc?: { id?: string; status: string; sessions: { session: string; status: string }[] } & Record<
      string,
      unknown
    >
    errors?: { message: string; data: { code: string; field?: string } }[]
  }
}

/** A served Payload with the plugin, and the few things that people do there. */
export const openDesk = async (engine: Engine, config?: SignUpConfig, mails: Mail[] = []) => {
  const { payload, stop } = await startPayload(engine, config ?? signUpConfig(mails))
  const server = await listen(payload)
  const request = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const response = await fetch(`${server.url}/api${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    return { status: response.status, headers: response.headers, body: await response.json() } as Answer
  }
  return {
    payload,
    url: server.url,
    request,
    signUp: (event: string, name: string, more: object = {}) =>
      request('POST', '/registrations', { event, name, email: `${name}@example.org`, ...more }),
    /** The last mail to somebody, once all that are due were handed over. */
    mailTo: async (name: string): Promise<Mail | undefined> => {
      await settled(payload)
      return mails.findLast(({ to }) => to === `${name}@example.org`)
    },
    /** The path under /api of the link in the last mail to somebody. */
    linkOf: async (name: string): Promise<string> => {
      await settled(payload)
      const text = mails.findLast(({ to }) => to === `${name}@example.org`)?.text ?? ''
      return /\/api(\/registrations\/\w+\/[\w.-]+)/.exec(text)?.[1] ?? ''
    },
    mails,
    statuses: (event: string) => statusesIn(payload, event),
    close: async () => {
      await settled(payload)
      await server.close()
      await stop()
    },
  }
}

export type OpenDesk = Awaited<ReturnType<typeof openDesk>>

/** What each person has, by name. */
export const statusesIn = async (payload: Payload, event: string): Promise<Record<string, string>> => {
  const { docs } = await payload.find({
    collection: 'registrations',
    where: { event: { equals: event } },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return Object.fromEntries(docs.map(({ name, status }) => [name, status]))
}

/** A published event; the smallest that people can sign up for. */
export const makeEvent = async (
  payload: Payload,
  registration: object = {},
  more: object = {},
): Promise<string> => {
  const data = {
    slug: crypto.randomUUID(),
    title: 'Press Day',
    _status: 'published',
    registration: { enabled: true, waitingList: 'automatic', confirmAddress: false, ...registration },
    ...more,
  }
  const { id } = await payload.create({ collection: 'events', data: data as never, overrideAccess: true })
  return String(id)
}

export const makeSession = async (
  payload: Payload,
  event: string,
  capacity: number | null,
  more: object = {},
): Promise<string> => {
  const data = {
    event,
    slug: crypto.randomUUID(),
    _status: 'published',
    registration: { enabled: true, capacity },
    ...more,
  }
  const { id } = await payload.create({ collection: 'sessions', data: data as never, overrideAccess: true })
  return String(id)
}

export const saveEvent = (payload: Payload, id: string, data: object, draft = false) =>
  payload.update({ collection: 'events', id, data: data as never, draft, overrideAccess: true })
