import type { PayloadRequest } from 'payload'
import type { RegistrationDoc } from '../claims/registrationDoc'
import type { ResolvedOptions } from '../options'
import { faultPage } from '../pages/faults'
import type { Purpose } from '../tokens'
import { bearerOf } from './bearer'
import { linkLocale } from './own'

/** Whether a browser asks, which shows pages, or a program. */
export const wantsPage = ({ headers }: PayloadRequest): boolean =>
  (headers.get('accept') ?? '').includes('text/html')

/** Answers a page for the holder of a link; what is refused is a page as well, in the language of the reader. */
export const asPage = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  purpose: Purpose,
  page: (bearer: RegistrationDoc) => Promise<Response>,
): Promise<Response> => {
  // Whose link leads to nobody has no language on record; the link or the browser says one.
  let locale = linkLocale(req) ?? askedLanguage(req)
  try {
    const bearer = await bearerOf(req, options, purpose)
    if (purpose !== 'take') locale = bearer.locale
    return await page(bearer)
  } catch (error) {
    return faultPage(error, locale)
  }
}

const askedLanguage = ({ headers }: PayloadRequest): string =>
  headers.get('accept-language')?.split(/[,;]/)[0]?.trim() || 'en'
