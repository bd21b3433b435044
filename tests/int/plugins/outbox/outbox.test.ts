import type { CollectionConfig } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mailStatesOf, type OutboxOptions, outbox, queueMail, settled } from '../../../../plugins/outbox'
import { deliverDue } from '../../../../plugins/outbox/delivery/deliverDue'
import { purgeSent } from '../../../../plugins/outbox/delivery/purgeSent'
import type { OutgoingMail } from '../../../../plugins/outbox/transports/transport'
import type { Mail } from '../../../../src/domain/mail'
import { engines } from '../../../support/engines'
import { type Listening, listen } from '../../../support/listen'
import { startPayload, type TestPayload } from '../../../support/startPayload'
import { header, smtpSink } from './smtpSink'

const users: CollectionConfig = {
  slug: 'users',
  auth: { forgotPassword: { minRequestInterval: 0 } },
  access: { read: () => true },
  fields: [{ name: 'role', type: 'text', saveToJWT: true }],
}

const start = (engine: (typeof engines)[number], options: Partial<OutboxOptions> = {}) =>
  startPayload(engine, {
    // The support's silent adapter gives way to the plugin's.
    email: undefined,
    collections: [users],
    plugins: [
      outbox({
        from: { name: 'Rostrum', address: 'site@example.org' },
        readers: ({ req }) => (req.user as { role?: string } | null)?.role === 'admin',
        ...options,
      }),
    ],
  })

const mail = (key: string, more: Partial<Mail> = {}): Mail => ({
  to: 'ann@example.org',
  subject: 'Hello',
  text: 'Hi Ann',
  key,
  ...more,
})

const all = async ({ payload }: TestPayload, key: string) =>
  (await payload.find({ collection: 'mails', where: { key: { equals: key } }, overrideAccess: true })).docs

const one = async (on: TestPayload, key: string) => {
  const [doc] = await all(on, key)
  if (!doc) throw new Error(`There is no mail "${key}".`)
  return doc
}

const minutesLater = (minutes: number) => () => new Date(Date.now() + minutes * 60_000)

describe.each(engines)('the local outbox on %s', (engine) => {
  let on: TestPayload
  let server: Listening
  beforeAll(async () => {
    on = await start(engine)
    server = await listen(on.payload)
  })
  afterAll(async () => {
    await server?.close()
    await settled(on.payload)
    await on?.stop()
  })

  const logIn = async (role: string) => {
    const email = `${role}@example.org`
    await on.payload.create({
      collection: 'users',
      data: { email, password: 'secret-word-1', role } as never,
      overrideAccess: true,
    })
    const { token } = await on.payload.login({
      collection: 'users',
      data: { email, password: 'secret-word-1' },
    })
    return { Authorization: `JWT ${token}` }
  }

  it('keeps a mail once for its key, also when many come at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => queueMail(mail('same'), on)))
    await queueMail(mail('same', { text: 'Another' }), on)
    await settled(on.payload)
    const docs = await all(on, 'same')
    expect(docs.map(({ state, kept, text }) => ({ state, kept, text }))).toEqual([
      { state: 'sent', kept: true, text: 'Hi Ann' },
    ])
  })

  it('stores the body and its secrets encrypted, and shows the admin what would have gone out', async () => {
    const link = 'https://x.org/confirm/t0ken'
    await queueMail(
      mail('sealed', { text: `Open ${link}`, html: `<a href="${link}">x</a>`, secrets: ['t0ken'] }),
      on,
    )
    await settled(on.payload)
    const stored = JSON.stringify(
      await on.payload.db.findOne({ collection: 'mails', where: { key: { equals: 'sealed' } } }),
    )
    expect(stored).not.toContain('t0ken')
    expect(stored).not.toContain('Open')
    const { text, html } = await one(on, 'sealed')
    expect({ text, html }).toEqual({ text: `Open ${link}`, html: `<a href="${link}">x</a>` })
  })

  it.each([
    ['the recipient', { to: 'ann@example.org\r\nBcc: eve@example.org' }],
    ['the reply address', { replyTo: 'bo@example.org\nBcc: eve@example.org' }],
    ['the subject', { subject: 'Hi\r\nBcc: eve@example.org' }],
  ])('refuses a header that is smuggled into %s', async (name, change) => {
    await expect(queueMail(mail(`smuggled ${name}`, change), on)).rejects.toMatchObject({
      status: 400,
      data: { code: 'mail-invalid' },
    })
    expect(await all(on, `smuggled ${name}`)).toEqual([])
  })

  it('takes in what Payload itself sends, without its token in the clear', async () => {
    await logIn('forgetful')
    const email = 'forgetful@example.org'
    await fetch(`${server.url}/api/users/forgot-password`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email }),
    })
    await settled(on.payload)
    const user = await on.payload.db.findOne<{ id: string; resetPasswordToken: string }>({
      collection: 'users',
      where: { email: { equals: email } },
    })
    const stored = await on.payload.db.findOne<{ id: string; key: string }>({
      collection: 'mails',
      where: { to: { equals: email } },
    })
    expect(JSON.stringify(stored)).not.toContain(user?.resetPasswordToken)
    const doc = await one(on, stored?.key ?? '')
    expect(doc.text).toContain(`/admin/reset/${user?.resetPasswordToken}`)
    expect(doc.state).toBe('sent')
  })

  it('opens to admins alone, and to nobody for writing', async () => {
    await queueMail(mail('closed'), on)
    await settled(on.payload)
    const { id } = await one(on, 'closed')
    const admin = await logIn('admin')
    const visitors = { nobody: {}, editor: await logIn('editor') }
    const ask = async (method: string, path: string, headers: object) =>
      (
        await fetch(`${server.url}/api/mails${path}`, {
          method,
          headers: { ...headers, 'Content-Type': 'application/json' },
          ...(method === 'GET' ? {} : { body: JSON.stringify({ ...mail('forged'), state: 'queued' }) }),
        })
      ).status
    for (const headers of Object.values(visitors)) {
      expect(await ask('GET', '', headers)).toBe(403)
      expect(await ask('GET', `/${id}`, headers)).toBe(403)
      expect(await ask('GET', '/count', headers)).toBe(403)
      expect(await ask('POST', `/${id}/try-again`, headers)).toBe(403)
      expect(await ask('DELETE', `/${id}`, headers)).toBe(403)
    }
    expect(await ask('GET', `/${id}`, admin)).toBe(200)
    expect(await ask('POST', '', admin)).toBe(403)
    expect(await ask('PATCH', `/${id}`, admin)).toBe(403)
    expect(await ask('POST', `/${id}/duplicate`, admin)).not.toBe(201)
    expect(await ask('POST', `/${id}/try-again`, admin)).toBe(409)
    expect(await all(on, 'forged')).toEqual([])
  })

  it('deletes what was sent when its time is over, and nothing that waits or failed', async () => {
    await queueMail(mail('old'), on)
    await settled(on.payload)
    await on.payload.db.create({
      collection: 'mails',
      data: {
        ...{
          to: 'x@example.org',
          subject: 'x',
          text: on.payload.encrypt('x'),
          key: 'old-failed',
          messageId: '<x>',
        },
        ...{ state: 'failed', attempts: 8 },
      },
    })
    await purgeSent(on.payload, minutesLater(29 * 24 * 60)())
    expect(await all(on, 'old')).toHaveLength(1)
    await purgeSent(on.payload, minutesLater(31 * 24 * 60)())
    expect(await all(on, 'old')).toEqual([])
    expect(await all(on, 'old-failed')).toHaveLength(1)
  })
})

describe.each(engines)('delivery on %s', (engine) => {
  let on: TestPayload
  let sent: OutgoingMail[]
  let fails: unknown
  beforeAll(async () => {
    on = await start(engine, {
      maxAttempts: 3,
      leaseSeconds: 60,
      transport: async (outgoing) => {
        if (fails) throw fails
        sent.push(outgoing)
      },
    })
  })
  beforeEach(() => {
    sent = []
    fails = undefined
  })
  afterAll(async () => {
    await settled(on.payload)
    await on?.stop()
  })

  it('sends each mail once while several deliver at the same time', async () => {
    const keys = Array.from({ length: 40 }, (_, index) => `many-${index}`)
    await Promise.all([
      ...keys.map((key) => queueMail(mail(key), on)),
      ...keys.slice(0, 6).map(() => deliverDue(on.payload)),
    ])
    await settled(on.payload)
    await deliverDue(on.payload, minutesLater(600))
    expect(sent).toHaveLength(40)
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(40)
    expect([...(await mailStatesOf(keys, on)).values()]).toEqual(keys.map(() => 'sent'))
  })

  it('sends secrets out and forgets them', async () => {
    await queueMail(mail('secret', { text: 'Open https://x.org/t0ken', secrets: ['t0ken'] }), on)
    await settled(on.payload)
    expect(sent.map(({ text }) => text)).toEqual(['Open https://x.org/t0ken'])
    expect((await one(on, 'secret')).text).toBe('Open https://x.org/[hidden-1]')
    const stored = await on.payload.db.findOne<{ id: string; secrets: unknown }>({
      collection: 'mails',
      where: { key: { equals: 'secret' } },
    })
    expect(stored?.secrets).toBe(null)
  })

  it('sends a secret file out whole and forgets it', async () => {
    const content = Buffer.from('a ticket').toString('base64')
    const file = {
      filename: 'ticket.png',
      contentType: 'image/png',
      content,
      encoding: 'base64' as const,
      secret: true,
    }
    await queueMail(mail('ticket', { attachments: [file] }), on)
    await settled(on.payload)
    expect(sent.map(({ attachments }) => attachments)).toEqual([[file]])
    const { attachments } = await one(on, 'ticket')
    expect(attachments).toEqual([{ ...file, content: '[hidden-1]' }])
  })

  it('waits longer after each failure, then gives up and says why without the address', async () => {
    fails = Object.assign(new Error('Mailbox of ann@example.org is busy'), { responseCode: 451 })
    await queueMail(mail('failing'), on)
    await settled(on.payload)
    const waits = async () => {
      const { state, attempts, nextAttemptAt, lastError } = await one(on, 'failing')
      const seconds = Math.round((Date.parse(String(nextAttemptAt)) - Date.now()) / 60_000)
      return { state, attempts, minutes: state === 'queued' ? seconds : undefined, lastError }
    }
    const lastError = '451 Mailbox of <address> is busy'
    expect(await waits()).toEqual({ state: 'queued', attempts: 1, minutes: 1, lastError })
    await deliverDue(on.payload)
    expect((await waits()).attempts).toBe(1)
    await deliverDue(on.payload, minutesLater(2))
    expect(await waits()).toEqual({ state: 'queued', attempts: 2, minutes: 2 + 4, lastError })
    await deliverDue(on.payload, minutesLater(10))
    expect(await waits()).toEqual({ state: 'failed', attempts: 3, minutes: undefined, lastError })
    await deliverDue(on.payload, minutesLater(6000))
    expect((await one(on, 'failing')).attempts).toBe(3)
  })

  it('sends again, with the same Message-ID, what a process left when it died', async () => {
    // The row as a killed process leaves it: claimed, its lease running.
    fails = new Error('killed')
    await queueMail(mail('killed'), on)
    await settled(on.payload)
    fails = undefined
    const { id, messageId } = await one(on, 'killed')
    await on.payload.db.updateOne({
      collection: 'mails',
      id,
      data: { claim: 'the dead one', attempts: 1, nextAttemptAt: minutesLater(1)().toISOString() },
    })
    await deliverDue(on.payload)
    expect(sent).toEqual([])
    await deliverDue(on.payload, minutesLater(2))
    expect(sent.map((each) => each.messageId)).toEqual([messageId])
    expect(await one(on, 'killed')).toMatchObject({ state: 'sent', attempts: 2 })
  })

  it('does not let a sender whose lease lapsed write over the one that took over', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    let tries = 0
    const slow = await start(engine, {
      leaseSeconds: 1,
      transport: async () => {
        tries += 1
        if (tries === 1) await held.then(() => Promise.reject(new Error('too late')))
      },
    })
    await queueMail(mail('slow'), slow)
    while (tries === 0) await new Promise((resolve) => setImmediate(resolve))
    await deliverDue(slow.payload, minutesLater(1))
    release()
    await settled(slow.payload)
    expect(await one(slow, 'slow')).toMatchObject({ state: 'sent', attempts: 2 })
    await slow.stop()
  })

  it('shares the fate of a transaction where there is one', async () => {
    const transactionID = await on.payload.db.beginTransaction()
    if (!transactionID) return
    await queueMail(mail('undone'), { payload: on.payload, transactionID })
    await on.payload.db.rollbackTransaction(transactionID)
    expect(await all(on, 'undone')).toEqual([])
  })
})

describe.each(engines)('smtp on %s', (engine) => {
  it('talks to a mail server', async () => {
    const sink = await smtpSink((to) => {
      if (to === 'unknown@example.org') return { code: 550, text: 'No such user' }
      if (to === 'busy@example.org') return { code: 451, text: 'Try later' }
      return undefined
    })
    const on = await start(engine, { smtpUrl: sink.url })
    const calendar = { filename: 'event.ics', contentType: 'text/calendar', content: 'BEGIN:VCALENDAR' }
    await queueMail(
      mail('real', {
        replyTo: 'bo@example.org',
        subject: 'Ærøskøbing: Привіт',
        html: '<p>Hi Ann</p>',
        attachments: [calendar],
      }),
      on,
    )
    await queueMail(mail('unknown', { to: 'unknown@example.org' }), on)
    await queueMail(mail('busy', { to: 'busy@example.org' }), on)
    await settled(on.payload)

    expect(sink.received.map(({ from, to }) => ({ from, to }))).toEqual([
      { from: 'site@example.org', to: ['ann@example.org'] },
    ])
    const { raw } = sink.received[0] ?? { raw: '' }
    const { messageId } = await one(on, 'real')
    expect(header(raw, 'Message-ID')).toBe(messageId)
    expect(header(raw, 'From')).toBe('Rostrum <site@example.org>')
    expect(header(raw, 'Reply-To')).toBe('bo@example.org')
    expect(header(raw, 'Auto-Submitted')).toBe('auto-generated')
    expect(raw).toContain('filename=event.ics')
    expect(await one(on, 'unknown')).toMatchObject({ state: 'failed', attempts: 1 })
    expect((await one(on, 'unknown')).lastError).toContain('550')
    expect(await one(on, 'busy')).toMatchObject({ state: 'queued', attempts: 1 })

    await sink.close()
    await on.stop()
  })
})
