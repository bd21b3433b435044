import type { PayloadRequest } from 'payload'
import { BodyInvalid, BodyTooLarge } from '../errors'

/** More than the longest message needs, whatever its script. */
const longestBodyBytes = 64 * 1024

/** What was posted, as JSON. */
export const jsonBody = async (req: PayloadRequest): Promise<unknown> => {
  if (!req.headers.get('content-type')?.toLowerCase().startsWith('application/json'))
    throw new BodyInvalid('Send JSON, with its Content-Type.')
  if (Number(req.headers.get('content-length') ?? 0) > longestBodyBytes) throw new BodyTooLarge()
  const text = (await req.text?.()) ?? ''
  if (Buffer.byteLength(text) > longestBodyBytes) throw new BodyTooLarge()
  try {
    return JSON.parse(text)
  } catch {
    throw new BodyInvalid('The body is not JSON.')
  }
}
