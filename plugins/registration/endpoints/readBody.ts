import type { PayloadRequest } from 'payload'
import { refuse } from '../domain/refusal'
import { RegistrationError } from '../errors'

const mostBytes = 64 * 1024

/**
 * The JSON value of a request; undefined where it has none.
 * @throws RegistrationError `body-too-large`, `body-invalid`
 */
export const readBody = async (req: PayloadRequest): Promise<unknown> => {
  const text = await readText(req)
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    throw new RegistrationError(refuse('body-invalid'))
  }
}

/**
 * What a page's form sends (`application/x-www-form-urlencoded`).
 * @throws RegistrationError `body-too-large`
 */
export const readForm = async (req: PayloadRequest): Promise<URLSearchParams> =>
  new URLSearchParams(await readText(req))

const readText = async (req: PayloadRequest): Promise<string> => {
  if (Number(req.headers.get('content-length') ?? 0) > mostBytes)
    throw new RegistrationError(refuse('body-too-large'))
  const text = (await req.text?.()) ?? ''
  if (Buffer.byteLength(text) > mostBytes) throw new RegistrationError(refuse('body-too-large'))
  return text
}
