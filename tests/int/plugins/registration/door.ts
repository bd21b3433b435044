import { decodeQR } from 'qr/decode.js'
import sharp from 'sharp'
import type { RegistrationOptions } from '../../../../plugins/registration'
import { checksInAtEvent } from '../../../../src/access/checksInAtEvent'
import type { Mail } from '../../../../src/domain/mail'
import type { Engine } from '../../../support/engines'
import { makeEvent, type OpenDesk, openDesk } from './desk'
import { signUpConfig } from './signUpConfig'

/** What the door answers, as far as tests read it. */
export type DoorAnswer = {
  doc?: {
    id: string
    name: string
    status: string
    places: { place: number; name: string; checkedInAt: string | null; first: boolean }[]
  } & Record<string, unknown>
  docs?: Record<string, unknown>[]
  results?: DoorAnswer[]
  errors?: { message: string; data: { code: string; field?: string } }[]
} & Record<string, unknown>

/** A served Payload where people are checked in, with a login for each role. */
export const openDoor = async (engine: Engine, options: Partial<RegistrationOptions> = {}) => {
  const mails: Mail[] = []
  const config = signUpConfig(mails, { checksIn: checksInAtEvent, ...options })
  const [events, sessions, users] = config.collections
  if (!events || !sessions || !users) throw new Error('The config for sign-ups has other collections.')
  const withEvents = { name: 'events', type: 'relationship', relationTo: 'events', hasMany: true } as const
  const collections = [events, sessions, { ...users, fields: [...users.fields, withEvents] }]
  const desk = await openDesk(engine, { ...config, collections }, mails)
  return { ...desk, ...doings(desk, mails) }
}

const doings = (desk: OpenDesk, mails: Mail[]) => {
  const logins = new Map<string, string>()
  /** Signs somebody in of a role, for some events; the same name is the same person. */
  const logIn = async (name: string, role: string, ownEvents: string[] = []) => {
    const data = { email: `${name}@example.org`, password: 'a-long-password', role, events: ownEvents }
    await desk.payload.create({ collection: 'users', data: data as never, overrideAccess: true })
    const { token } = await desk.payload.login({ collection: 'users', data })
    logins.set(name, `JWT ${token}`)
  }
  const ask = async (who: string | null, method: string, path: string, body?: unknown) => {
    const login = who === null ? undefined : logins.get(who)
    const answer = await desk.request(method, path, body, login ? { Authorization: login } : {})
    return { ...answer, body: answer.body as unknown as DoorAnswer }
  }
  return {
    logIn,
    ask,
    /** What the code says that somebody has got by mail. */
    ticketOf: async (name: string): Promise<string> => {
      await desk.mailTo(name)
      const mail = mails.findLast(
        ({ to, attachments }) =>
          to === `${name}@example.org` && attachments?.some(({ filename }) => filename === 'ticket.png'),
      )
      const file = mail?.attachments?.find(({ filename }) => filename === 'ticket.png')
      const picture = sharp(Buffer.from(file?.content ?? '', 'base64'))
        .ensureAlpha()
        .raw()
      const { data, info } = await picture.toBuffer({ resolveWithObject: true })
      return decodeQR({ ...info, data })
    },
    idOf: async (event: string, name: string): Promise<string> => {
      const { docs } = await desk.payload.find({
        collection: 'registrations',
        where: { and: [{ event: { equals: event } }, { name: { equals: name } }] },
        depth: 0,
        overrideAccess: true,
      })
      return String(docs[0]?.id)
    },
    /** An event with somebody at its door, whose login is the event's id. */
    openEvent: async (registration: object = {}, more: object = {}): Promise<string> => {
      const event = await makeEvent(desk.payload, registration, more)
      await logIn(event, 'check-in', [event])
      return event
    },
  }
}

export type OpenDoor = Awaited<ReturnType<typeof openDoor>>
