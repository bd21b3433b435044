import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { settled } from '../../../../plugins/registration'
import { engines } from '../../../support/engines'
import { makeEvent, saveEvent } from './desk'
import { type MessageDesk, openMessageDesk, people, to } from './messageDesk'

describe.each(engines)('messages, as they are posted, on %s', (engine) => {
  let desk: MessageDesk
  beforeAll(async () => {
    desk = await openMessageDesk(engine)
  })
  afterAll(() => desk.close())
  afterEach(async () => {
    desk.stage.onMail = () => {}
    await settled(desk.payload)
  })

  it('are one where they are posted twice under a key, also at once', async () => {
    const event = await makeEvent(desk.payload)
    await desk.signUpAll(event, people(3))
    const body = { audience: to('confirmed'), requestKey: 'once' }
    const answers = await Promise.all([
      desk.post(event, body),
      desk.post(event, body),
      desk.post(event, body),
    ])
    await settled(desk.payload)
    const late = await desk.post(event, body)
    const ids = [...answers, late].map((answer) => answer.body.doc?.id)
    expect(new Set(ids).size).toBe(1)
    expect([late.status, late.body.doc]).toEqual([202, { id: ids[0], recipients: 3, state: 'sent' }])
    expect(desk.reached(String(ids[0]))).toEqual(people(3))
    const { totalDocs } = await desk.payload.count({
      collection: 'registration-messages',
      where: { event: { equals: event } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
    const other = await desk.post(event, { ...body, text: 'Something else' })
    expect([other.status, other.body.errors?.[0]?.data]).toEqual([
      409,
      { code: 'request-key-used', field: 'requestKey' },
    ])
  })

  it('can be seen before they are sent, without anybody’s link', async () => {
    const event = await makeEvent(desk.payload, { capacity: 2 })
    await desk.signUpAll(event, people(3))
    const before = desk.mails.length
    const { status, body } = await desk.post(event, { audience: to('confirmed') }, 'admin', '/preview')
    const preview = body as { recipients?: number; sample?: { subject: string; text: string } }
    expect([status, preview.recipients, preview.sample?.subject]).toEqual([200, 2, 'News of Press Day'])
    expect(preview.sample?.text).toMatch(/^Dear p\d,\n\nDear p\d,\n\nroom 2\.\n\n.*\n\S+\/manage\/…\n\n/)
    const nobody = await desk.post(event, { audience: to('cancelled') }, 'admin', '/preview')
    expect(nobody.body).toEqual({ recipients: 0, sample: null })
    await settled(desk.payload)
    expect(desk.mails).toHaveLength(before)
  })

  it('are written by those who manage the event, and read by them', async () => {
    const event = await makeEvent(desk.payload)
    desk.stage.organised = await makeEvent(desk.payload)
    const told = async (role: string, of: string, path = '') => {
      const answer = await desk.post(of, { audience: to('confirmed') }, role, path)
      return answer.body.errors?.[0]?.data?.code ?? answer.status
    }
    expect([
      await told('organiser', desk.stage.organised),
      await told('organiser', event),
      await told('organiser', event, '/preview'),
      await told('organiser', 'no-such-event'),
      await told('editor', desk.stage.organised),
      await told('check-in', desk.stage.organised, '/preview'),
      await told('nobody', desk.stage.organised),
      await told('admin', event),
    ]).toEqual([202, 'event-unknown', 'event-unknown', 'event-unknown', 403, 403, 403, 202])
    const seen = async (role: string) => {
      const { status, body } = await desk.request(
        'GET',
        `/registration-messages?where[event][in]=${event},${desk.stage.organised}`,
        undefined,
        desk.signedIn[role],
      )
      const { docs = [] } = body as { docs?: { event: string }[] }
      return [status, docs.map((doc) => doc.event)]
    }
    expect([await seen('organiser'), await seen('editor'), await seen('nobody')]).toEqual([
      [200, [desk.stage.organised]],
      [403, []],
      [403, []],
    ])
    const { body } = await desk.request('GET', '/registration-messages', undefined, desk.signedIn.organiser)
    expect(JSON.stringify(body)).not.toMatch(/requestKey|progress/)
  })

  it('go to the people of an event by its slug, and of one that was taken off the website', async () => {
    const slug = crypto.randomUUID()
    const event = await makeEvent(desk.payload, {}, { slug })
    await desk.signUpAll(event, ['ann'])
    const bySlug = await desk.post(slug, { audience: to('confirmed') })
    await saveEvent(desk.payload, event, { _status: 'draft' })
    const gone = await desk.post(slug, { audience: to('confirmed') })
    await settled(desk.payload)
    const ids = [bySlug, gone].map(({ body }) => String(body.doc?.id))
    expect(ids.map(desk.reached)).toEqual([['ann'], ['ann']])
  })

  it('are limited by the hour, for the user and for the event, a repeated one not counted', async () => {
    const event = await makeEvent(desk.payload)
    desk.hits.length = 0
    const body = { audience: to('confirmed'), requestKey: 'counted' }
    await desk.post(event, body)
    await desk.post(event, body)
    await desk.post(event, { ...body, text: '' })
    expect(desk.hits.map(({ name, limit, windowSeconds }) => [name, limit, windowSeconds])).toEqual([
      ['registration-messages-event', 10, 3600],
      ['registration-messages-by', 10, 3600],
    ])
    expect(desk.hits[0]?.key).toBe(event)
  })

  it.each<[string, object, string, string | undefined]>([
    ['an empty subject', { subject: '' }, 'field-invalid', 'subject'],
    ['a blank that is not known', { text: '{phone}' }, 'blank-unknown', 'text'],
    ['no states', { audience: {} }, 'field-invalid', 'audience.status'],
    [
      'a language that is not spoken',
      { audience: { ...to('confirmed'), locale: 'el' } },
      'field-invalid',
      'audience.locale',
    ],
    ['no key', { requestKey: undefined }, 'field-invalid', 'requestKey'],
  ])('are refused with %s', async (_, body, code, field) => {
    const event = await makeEvent(desk.payload)
    const answer = await desk.post(event, { audience: to('confirmed'), ...body })
    expect([answer.status, answer.body.errors?.[0]?.data]).toEqual([400, { code, field }])
  })
})
