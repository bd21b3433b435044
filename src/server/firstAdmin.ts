import express, { type Response, Router } from 'express'
import type { Payload } from 'payload'
import { createAdmin, hasNoUsers } from '../firstAdmin/createAdmin'
import { isFirstAdminToken } from '../firstAdmin/link'
import { type FirstAdminValues, firstAdminClosed, firstAdminForm } from './pages/firstAdmin'
import { problem } from './pages/problem'

type FirstAdminSettings = {
  payload: Payload
  /** What the token of the link follows from. */
  secret: string
  /** On a developer's machine Payload's own form stays. */
  openFirstUserForm: boolean
}

/** The page behind the one-time link that the console shows while there is no user. */
export const firstAdmin = ({ payload, secret, openFirstUserForm }: FirstAdminSettings): Router => {
  const router = Router()
  router.use('/first-admin', (_req, res, next) => {
    res.set({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' })
    next()
  })
  const isOpenTo = async (token: string) => isFirstAdminToken(secret, token) && (await hasNoUsers(payload))

  router.get('/first-admin/:token', async (req, res) => {
    if (await isOpenTo(req.params.token)) res.type('html').send(firstAdminForm({}))
    else refuse(res)
  })
  router.post(
    '/first-admin/:token',
    express.urlencoded({ extended: false, limit: '10kb' }),
    async (req, res) => {
      if (!(await isOpenTo(req.params.token))) {
        refuse(res)
        return
      }
      const values = valuesOf(req.body)
      try {
        await createAdmin(payload, values)
        res.redirect(303, '/admin/login')
      } catch (error) {
        const faults = faultsOf(error)
        if (!faults) throw error
        res.status(400).type('html').send(firstAdminForm({ values, faults }))
      }
    },
  )
  if (!openFirstUserForm)
    router.all('/admin/create-first-user{/*rest}', (_req, res) => {
      res.status(403).type('html').send(firstAdminClosed())
    })
  return router
}

const refuse = (res: Response) =>
  res
    .status(404)
    .type('html')
    .send(problem('This link is over', 'It is good once, while nobody can sign in yet.'))

const valuesOf = (body: unknown): FirstAdminValues & { password: string } => {
  const form = (body ?? {}) as Record<string, unknown>
  const text = (key: string) => (typeof form[key] === 'string' ? form[key].trim() : '')
  return {
    name: text('name'),
    email: text('email'),
    password: typeof form.password === 'string' ? form.password : '',
  }
}

/** What Payload's validation says, by field; undefined where the error is another. */
const faultsOf = (error: unknown): Record<string, string> | undefined => {
  const { data } = error as { data?: { errors?: { path: string; message: string }[] } }
  return data?.errors && Object.fromEntries(data.errors.map(({ path, message }) => [path, message]))
}
