import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../support/engines'
import { makeEvent, type OpenDesk, openDesk, saveEvent } from './desk'

type List = { docs: object[]; totalDocs: number; limit: number; nextCursor: string | null }

describe.each(engines)('lists of attendees on %s', (engine) => {
  let desk: OpenDesk
  beforeAll(async () => {
    desk = await openDesk(engine)
  })
  afterAll(() => desk.close())

  const listOf = async (path: string) => {
    const { status, body } = await desk.request('GET', path)
    return { status, body: body as unknown as List }
  }

  const namesIn = ({ body }: { body: List }) => body.docs.map((doc) => (doc as { name: string }).name)

  const told = { organisation: 'Desk', jobTitle: 'Editor', country: 'DK' }

  /** Two who may be seen by all, one by participants, and many who agreed to nothing or have no place. */
  const fill = async (event: string) => {
    await desk.signUp(event, 'Zoe', { listedTo: 'public', ...told })
    await desk.signUp(event, 'Ann', { listedTo: 'public', guests: [{ name: 'Secret Guest' }] })
    await desk.signUp(event, 'Kim', { listedTo: 'participants', ...told })
    await desk.signUp(event, 'secret-nobody', { listedTo: 'nobody', organisation: 'Secret Organisation' })
    await desk.signUp(event, 'secret-silent', { answers: {}, consents: { lists: true } })
    await desk.signUp(event, 'secret-cancelled', { listedTo: 'public' })
    await desk.request('DELETE', await desk.linkOf('secret-cancelled'))
    await saveEvent(desk.payload, event, { registration: { capacity: 0 }, _status: 'published' })
    await desk.signUp(event, 'secret-waiting', { listedTo: 'public' })
  }

  it('show the public those with a place who agreed to it, by name, and nothing else of them', async () => {
    const slug = crypto.randomUUID()
    const event = await makeEvent(desk.payload, { attendeeList: 'public', maxPlaces: 2 }, { slug })
    await fill(event)
    const { status, body } = await listOf(`/events/${slug}/attendees`)
    expect([status, body]).toEqual([
      200,
      {
        docs: [
          { name: 'Ann', organisation: null, jobTitle: null, country: null },
          { name: 'Zoe', ...told },
        ],
        totalDocs: 2,
        limit: 100,
        nextCursor: null,
      },
    ])
    const manage = await listOf(`${await desk.linkOf('Zoe')}/attendees`)
    expect(namesIn(manage)).toEqual(['Ann', 'Kim', 'Zoe'])
    for (const bytes of [JSON.stringify(body), JSON.stringify(manage.body)]) {
      expect(bytes).not.toMatch(/secret|example\.org/i)
    }
  })

  it('show nothing to the public where the event has a list for participants or none', async () => {
    const empty = { docs: [], totalDocs: 0, limit: 100, nextCursor: null }
    for (const attendeeList of ['participants', 'none', undefined]) {
      const slug = crypto.randomUUID()
      const event = await makeEvent(desk.payload, { attendeeList, maxPlaces: 2 }, { slug })
      await fill(event)
      expect(await listOf(`/events/${slug}/attendees`)).toEqual({ status: 200, body: empty })
      const manage = await listOf(`${await desk.linkOf('Zoe')}/attendees`)
      expect(namesIn(manage)).toEqual(attendeeList === 'participants' ? ['Ann', 'Kim', 'Zoe'] : [])
      expect(JSON.stringify(manage.body)).not.toMatch(/secret/i)
    }
  })

  it('are for participants only with a place of their own', async () => {
    const event = await makeEvent(desk.payload, { attendeeList: 'participants', capacity: 1 })
    await desk.signUp(event, 'has', { listedTo: 'participants' })
    await desk.signUp(event, 'waits')
    const refused = await desk.request('GET', `${await desk.linkOf('waits')}/attendees`)
    expect([refused.status, refused.body.errors?.[0]?.data]).toEqual([409, { code: 'not-confirmed' }])
    expect((await desk.request('GET', '/registrations/manage/wrong/attendees')).status).toBe(404)
  })

  it('follow a withdrawal and what is published in the next answer', async () => {
    const slug = crypto.randomUUID()
    const event = await makeEvent(desk.payload, { attendeeList: 'public' }, { slug })
    await desk.signUp(event, 'Ada', { listedTo: 'public' })
    await desk.signUp(event, 'Bea', { listedTo: 'public' })
    const path = `/events/${slug}/attendees`
    expect(namesIn(await listOf(path))).toEqual(['Ada', 'Bea'])
    const manage = await desk.linkOf('Ada')
    const changed = await desk.request('PATCH', manage, { listedTo: 'nobody' })
    expect([changed.status, changed.body.doc?.listedTo]).toEqual([200, 'nobody'])
    expect(namesIn(await listOf(path))).toEqual(['Bea'])
    const refused = await desk.request('PATCH', manage, { listedTo: 'all' })
    expect(refused.body.errors?.[0]?.data).toEqual({ code: 'field-invalid', field: 'listedTo' })
    await saveEvent(desk.payload, event, { registration: { attendeeList: 'none' }, _status: 'draft' }, true)
    expect(namesIn(await listOf(path))).toEqual(['Bea'])
    await saveEvent(desk.payload, event, { registration: { attendeeList: 'none' }, _status: 'published' })
    expect(namesIn(await listOf(path))).toEqual([])
  })

  it('are not there for an event that is hidden or unknown', async () => {
    const slug = crypto.randomUUID()
    await makeEvent(desk.payload, { attendeeList: 'public' }, { slug, _status: 'draft' })
    expect(await listOf(`/events/${slug}/attendees`)).toEqual(await listOf('/events/none/attendees'))
    expect((await listOf('/events/none/attendees')).status).toBe(404)
  })

  it('come in pages that miss nobody and tell nobody twice, namesakes and leavers included', async () => {
    const slug = crypto.randomUUID()
    const event = await makeEvent(desk.payload, { attendeeList: 'public' }, { slug })
    const names = ['Eve', 'Bob', 'Sam', 'Sam', 'Sam', 'Ålek', 'Оксана']
    for (const [index, name] of names.entries()) {
      await desk.signUp(event, `page-${index}`, { name, listedTo: 'public' })
    }
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page = await listOf(`/events/${slug}/attendees?limit=2&cursor=${cursor}`)
      expect([page.status, page.body.limit]).toEqual([200, 2])
      seen.push(...namesIn(page))
      cursor = page.body.nextCursor
      if (seen.length === 2) await desk.request('DELETE', await desk.linkOf('page-1'))
    }
    expect(seen).toEqual(['Bob', 'Eve', 'Sam', 'Sam', 'Sam', 'Ålek', 'Оксана'])
    const refused = await desk.request('GET', `/events/${slug}/attendees?cursor=x`)
    expect(refused.body.errors?.[0]?.data).toEqual({ code: 'field-invalid', field: 'cursor' })
  })
})
