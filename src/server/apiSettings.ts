import type { Payload } from 'payload'

/** What the API has to be told of where it runs. */
export type ApiSettings = {
  payload: Payload
  /** The key under which `getPayload` keeps this instance. */
  cacheKey?: string
  /** Origin that links are made with, without a slash at the end. */
  serverUrl: string
  /** Largest body of a request. */
  maxBodyBytes: number
  /** Largest body of a request with files. */
  maxUploadBytes: number
  rateLimits: boolean
}
