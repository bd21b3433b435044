import { type Request, type RequestHandler, Router } from 'express'
import type { Payload, TypedUser } from 'payload'
import { defaultLocale, type LocaleCode, locales } from '../../domain/locales'
import { staffRoles } from '../../domain/roles'
import { frame } from '../pages/frame'
import { type Html, html } from '../pages/html'
import { problem } from '../pages/problem'
import { bodies, type PreviewedSlug } from './bodies'
import { previewScript, previewStyles } from './client'

/**
 * `/preview/<collection>/<id>?locale=…`: a document as its editor left it, drafts included, on a plain page. The admin's live
 * preview shows it in a frame. Who may not read the draft in the admin gets the same answer as for a document that is not there.
 */
export const preview = (payload: Payload): RequestHandler => {
  const router = Router()
  router.use((_req, res, next) => {
    res.setHeader('cache-control', 'no-store')
    res.setHeader('x-robots-tag', 'noindex')
    res.setHeader(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    )
    next()
  })
  router.get('/preview.js', (_req, res) => {
    res.type('js').send(previewScript)
  })
  router.get('/:collection/:id', async (req, res) => {
    const user = await staffMember(payload, req)
    const locale = locales.find(({ code }) => code === req.query.locale) ?? locales[0]
    const body =
      user && isPreviewed(req.params.collection)
        ? await draftBody(payload, user, req.params.collection, req.params.id, locale.code)
        : undefined
    if (!body) {
      res
        .status(404)
        .type('html')
        .send(problem('There is no such draft', 'Sign in to the admin to see drafts.'))
      return
    }
    res.type('html').send(
      frame({
        title: 'Preview · Rostrum',
        language: locale.code,
        rightToLeft: 'rtl' in locale,
        main: html`${previewStyles}<p class="preview-note">Preview. Only people who are signed in see this page.</p>
<article data-preview>${body}</article><script src="/preview/preview.js" defer></script>`,
      }),
    )
  })
  return router
}

const isPreviewed = (slug: string): slug is PreviewedSlug => Object.hasOwn(bodies, slug)

const staffMember = async (payload: Payload, req: Request): Promise<TypedUser | undefined> => {
  const headers = new Headers()
  // Payload takes a cookie only with a word on where the request came from.
  for (const name of ['cookie', 'origin', 'sec-fetch-site']) {
    const value = req.get(name)
    if (value) headers.set(name, value)
  }
  const { user } = await payload.auth({ headers })
  return user && staffRoles.some((role) => role === user.role) ? user : undefined
}

const draftBody = async (
  payload: Payload,
  user: TypedUser,
  collection: PreviewedSlug,
  id: string,
  locale: LocaleCode,
): Promise<Html | undefined> => {
  const doc = await payload.findByID({
    collection,
    id,
    depth: 2,
    disableErrors: true,
    draft: true,
    fallbackLocale: defaultLocale,
    locale,
    overrideAccess: false,
    user,
  })
  // Each body takes its own collection's document; the slug that found the document is the one that names the body.
  return doc ? (bodies[collection] as (doc: unknown, locale: string) => Html)(doc, locale) : undefined
}
