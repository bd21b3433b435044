import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CollectionConfig, Config, Payload } from 'payload'
import { anyone } from '../../../../src/access/anyone'
import { isEditor } from '../../../../src/access/isEditor'
import { roles } from '../../../../src/domain/roles'
import { hostOptions } from '../../../../src/hostOptions'
import { seal } from '../../../../src/sealing/seal'
import { createServer, type ServerSettings } from '../../../../src/server/createServer'
import type { Engine } from '../../../support/engines'
import { cacheKeyOf, startPayload } from '../../../support/startPayload'

export const origin = 'http://cms.localhost'

const Users: CollectionConfig = {
  slug: 'users',
  auth: { useAPIKey: true },
  access: { read: isEditor, create: isEditor, update: isEditor, delete: isEditor },
  fields: [{ name: 'role', type: 'select', options: [...roles], required: true, saveToJWT: true }],
}

const Events: CollectionConfig = {
  slug: 'events',
  access: { read: anyone, create: isEditor, update: isEditor, delete: isEditor },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'startsOn', type: 'date' },
    { name: 'opensAt', type: 'date' },
    { name: 'next', type: 'relationship', relationTo: 'events', hasMany: true },
  ],
}

type Options = {
  settings?: Partial<ServerSettings>
  config?: Partial<Config>
  overHttps?: boolean
}

export type Served = {
  payload: Payload
  url: string
  stop: () => Promise<void>
}

/** The whole server but the admin, on a throw-away database and a free port. */
export const serve = async (
  engine: Engine,
  { settings, config, overHttps = false }: Options = {},
): Promise<Served> => {
  const { payload, stop } = await startPayload(engine, {
    ...hostOptions({ corsOrigins: '*', local: false, port: 0, serverUrl: origin, serverUrlGiven: true }),
    collections: [Users, Events],
    ...config,
  })
  seal({ openFirstUserForm: false, overHttps })(payload.config)
  const server = createHttpServer(
    createServer({
      payload,
      cacheKey: cacheKeyOf(payload),
      serverUrl: overHttps ? origin.replace('http:', 'https:') : origin,
      secret: 'only-for-tests-0123456789-0123456789',
      openFirstUserForm: false,
      maxBodyBytes: 2_000_000,
      maxUploadBytes: 25_000_000,
      rateLimits: false,
      trustProxy: false,
      isReady: () => true,
      ...settings,
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    payload,
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await stop()
    },
  }
}

/** A user with a key, as the header that a program sends. */
export const keyOf = async (
  payload: Payload,
  role: (typeof roles)[number],
): Promise<Record<string, string>> => {
  const apiKey = `key-of-${role}-0123456789`
  await payload.create({
    collection: 'users',
    data: {
      name: role,
      email: `${role}@example.org`,
      password: 'a long enough password',
      role,
      enableAPIKey: true,
      apiKey,
    },
    overrideAccess: true,
  })
  return { authorization: `users API-Key ${apiKey}` }
}

export const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})
