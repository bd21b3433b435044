import type { Payload } from 'payload'
import { settled } from '../../../../plugins/registration'
import type { Mail } from '../../../../src/domain/mail'
import type { RateLimit } from '../../../../src/domain/rateLimit'
import type { Engine } from '../../../support/engines'
import { openDesk } from './desk'
import { signUpConfig } from './signUpConfig'

export const runUpkeep = async ({ payload }: { payload: Payload }) => {
  const task = payload.config.jobs.tasks?.find(({ slug }) => slug === 'registration-upkeep')
  // A task's handler is typed for each task; this one reads nothing but the request's Payload.
  const handler = task?.handler as unknown as (args: object) => Promise<object>
  await handler({ req: { payload } })
}

/** An audience by states alone. */
export const to = (...status: string[]) => ({ status })

export const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`)

export const words = { subject: 'News of {event}', text: 'Dear {name},\n\nroom 2.' }

const roleOf = (user: object | null) => (user as { role?: string } | null)?.role

/** A served Payload with organisers who write to those who signed up. */
export const openMessageDesk = async (engine: Engine) => {
  const mails: Mail[] = []
  const hits: RateLimit[] = []
  const stage = {
    /** What the outbox does with a mail before it keeps it. */
    onMail: (_mail: Mail): void => {},
    /** Keys of all that was handed over, a mail that was there already included. */
    handedOver: [] as string[],
    /** The one event that the organiser runs. */
    organised: '',
  }
  const config = signUpConfig(mails, {
    manages: ({ req, event }) =>
      roleOf(req.user) === 'admin' ||
      (roleOf(req.user) === 'organiser' && (event === undefined || event === stage.organised)),
    read: ({ req }) =>
      roleOf(req.user) === 'admin' ||
      (roleOf(req.user) === 'organiser' && { event: { equals: stage.organised } }),
    queueMail: async (mail) => {
      stage.handedOver.push(mail.key)
      if (mails.some(({ key }) => key === mail.key)) return
      stage.onMail(mail)
      mails.push(mail)
    },
    countHit: async (limit) => {
      hits.push(limit)
    },
  })
  const desk = await openDesk(engine, config, mails)
  const { payload } = desk
  const signedIn: Record<string, { Authorization: string }> = {}
  for (const role of ['admin', 'organiser', 'editor', 'check-in']) {
    const data = { email: `${role}@example.org`, password: 'a-long-password', role }
    await payload.create({ collection: 'users', data: data as never, overrideAccess: true })
    const { token } = await payload.login({ collection: 'users', data })
    signedIn[role] = { Authorization: `JWT ${token}` }
  }

  const post = (event: string, body: object, role = 'admin', path = '') => {
    const given = { ...words, requestKey: crypto.randomUUID(), ...body }
    return desk.request('POST', `/events/${event}/messages${path}`, given, signedIn[role])
  }
  return {
    ...desk,
    stage,
    hits,
    signedIn,
    /** Posts a message, or asks for its preview. */
    post,
    /** Posts a message and waits until it is handed over as far as it can be; resolves to its id. */
    send: async (event: string, audience: object): Promise<string> => {
      const { body } = await post(event, { audience })
      await settled(payload)
      return String(body.doc?.id)
    },
    signUpAll: async (event: string, names: string[], more: object = {}) => {
      for (const name of names) await desk.signUp(event, name, more)
      await settled(payload)
    },
    /** Who got a message, each as often as he got it. */
    reached: (id: string) =>
      mails
        .filter(({ key }) => key.startsWith(`message:${id}:`))
        .map((mail) => mail.to.split('@')[0] ?? '')
        .sort(),
    stored: (id: string) =>
      payload.findByID({ collection: 'registration-messages', id, depth: 0, overrideAccess: true }),
  }
}

export type MessageDesk = Awaited<ReturnType<typeof openMessageDesk>>
