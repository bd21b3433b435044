import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { handleEndpoints, type Payload } from 'payload'
import { cacheKeyOf } from './startPayload'

export type Listening = {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  url: string
  close: () => Promise<void>
}

/**
 * Serves the REST API of a Payload that `startPayload` made on a free port: for tests that need a socket but not the
 * whole host. Answers stream, and an answer that fails half-way breaks the connection, as it does in production.
 */
export const listen = async (payload: Payload): Promise<Listening> => {
  const server = createServer((incoming, outgoing) => {
    answer(payload, incoming, outgoing).catch((error: Error) => outgoing.destroy(error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // A TCP server has no other kind of address.
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

const answer = async (payload: Payload, incoming: IncomingMessage, outgoing: ServerResponse) => {
  const response = await handleEndpoints({
    config: payload.config,
    payloadInstanceCacheKey: cacheKeyOf(payload),
    request: requestFrom(incoming),
  })
  const { 'set-cookie': _, ...headers } = Object.fromEntries(response.headers)
  outgoing.writeHead(response.status, { ...headers, 'set-cookie': response.headers.getSetCookie() })
  if (!response.body) return outgoing.end()
  // The DOM's and Node's types of the same stream differ.
  await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing)
}

const requestFrom = (incoming: IncomingMessage): Request => {
  const headers = new Headers()
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value)
  }
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD'
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method,
    headers,
    ...(hasBody ? { body: Readable.toWeb(incoming) as globalThis.ReadableStream, duplex: 'half' } : {}),
  })
}
