import type { RequestHandler } from 'express'
import { handleEndpoints } from 'payload'
import type { ApiSettings } from './apiSettings'
import { wasTooLarge } from './cappedBody'
import { withCodes } from './refusals'
import { refuseBody } from './refuseBody'
import { sendWebResponse } from './sendWebResponse'
import { toWebRequest } from './webRequest'

/** Answers Payload's REST API, its own endpoints and those of plugins included, without Next. */
export const rest =
  (settings: ApiSettings): RequestHandler =>
  async (req, res) => {
    const { payload, cacheKey, serverUrl } = settings
    try {
      const request = toWebRequest(req, serverUrl, maxBytesOf(req.headers['content-type'], settings))
      const response = await handleEndpoints({
        config: payload.config,
        payloadInstanceCacheKey: cacheKey,
        request,
      })
      if (wasTooLarge(req)) return refuseBody(req, res)
      if (response.status < 400) return await sendWebResponse(response, res)
      await sendWebResponse(await coded(response), res)
    } finally {
      // What nobody read is thrown away, so that the connection can be used again.
      if (!req.readableEnded) req.resume()
    }
  }

const maxBytesOf = (contentType: string | undefined, { maxBodyBytes, maxUploadBytes }: ApiSettings) =>
  contentType?.startsWith('multipart/form-data') ? maxUploadBytes : maxBodyBytes

/** The same answer, as JSON with a code in it. Endpoints that answer a page or a file keep what they made. */
const coded = async (response: Response): Promise<Response> => {
  const type = response.headers.get('content-type')
  const body = await response.text()
  if (body && type && !type.includes('json') && !type.startsWith('text/plain'))
    return new Response(body, response)
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  headers.set('content-type', 'application/json; charset=utf-8')
  // Payload's 501 is a collection without routes: nothing is there.
  const status = response.status === 501 ? 404 : response.status
  return new Response(JSON.stringify(withCodes(status, parsed(body))), { status, headers })
}

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
