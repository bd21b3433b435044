import { createRequire } from 'node:module'
import { configToSchema } from '@payloadcms/graphql'
import { createLocalReq, handleEndpoints, type Payload } from 'payload'
import type { Role } from '../../../../src/domain/roles'
import { cacheKeyOf } from '../../../support/startPayload'

// Payload loads the CommonJS build; a schema works only with the build that made it.
const { graphql } = createRequire(import.meta.url)('graphql') as typeof import('graphql')

/** Everybody who may ask: nobody signed in, and each role. */
export const askers = ['public', 'website', 'check-in', 'organiser', 'editor', 'admin'] as const

export type Asker = 'public' | Role

/** Those who read what everybody may read. */
export const outsiders = ['public', 'website', 'check-in', 'organiser'] as const satisfies readonly Asker[]

export type Answer = { status: number; text: string; body: Record<string, unknown> }

const apiKeyOf = (role: Role) => `00000000-0000-4000-8000-${role.padEnd(12, '0')}`

/**
 * Accounts for all roles, and functions that ask as one of them. Everybody asks with an API key here, staff too, because
 * signing in costs a quarter of a second: the keys of staff are written past the rule that forbids them.
 */
export const makeAskers = async (payload: Payload) => {
  for (const role of askers) {
    if (role === 'public') continue
    const user = await payload.create({
      collection: 'users',
      data: {
        name: role,
        email: `${role}@example.org`,
        password: 'four words of it',
        role: 'website',
        enableAPIKey: true,
        apiKey: apiKeyOf(role),
      },
      overrideAccess: true,
    })
    await payload.db.updateOne({ collection: 'users', id: user.id, data: { role }, returning: false })
  }
  const requestOf = (asker: Asker, path: string, init: RequestInit = {}) =>
    new Request(`http://localhost${path}`, {
      ...init,
      headers: {
        ...init.headers,
        ...(asker === 'public' ? {} : { authorization: `users API-Key ${apiKeyOf(asker)}` }),
      },
    })

  const raw = (asker: Asker, path: string, init?: RequestInit) =>
    handleEndpoints({
      config: payload.config,
      payloadInstanceCacheKey: cacheKeyOf(payload),
      request: requestOf(asker, path, init),
    })

  const ask = async (asker: Asker, path: string, method = 'GET', data?: unknown): Promise<Answer> => {
    const response = await raw(asker, path, {
      method,
      ...(data === undefined
        ? {}
        : { body: JSON.stringify(data), headers: { 'content-type': 'application/json' } }),
    })
    const text = await response.text()
    return { status: response.status, text, body: text.startsWith('{') ? JSON.parse(text) : {} }
  }

  const { schema } = configToSchema(payload.config)
  const askGraphQL = async (asker: Asker, query: string): Promise<string> => {
    const { user } = await payload.auth({ headers: requestOf(asker, '/').headers })
    const req = await createLocalReq({ user: user ?? undefined }, payload)
    req.payloadAPI = 'GraphQL'
    const result = await graphql({ schema, source: query, contextValue: { req, headers: {}, res: {} } })
    return JSON.stringify(result)
  }

  return { ask, raw, askGraphQL }
}
