import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { engines } from '../../../support/engines'
import { type Stage, setStage } from './stage'

const base = '/registrations/export?event=civic-space'

const until = async (condition: () => Promise<boolean>) => {
  await vi.waitFor(async () => expect(await condition()).toBe(true), { timeout: 10_000, interval: 20 })
}

describe.each(engines)('attendeeExport on %s', (engine) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage(engine)
    const { event, make, other, session } = stage
    await make('registrations', {
      event,
      status: 'confirmed',
      name: 'Zoë Ångström',
      email: 'zoe@example.org',
      organisation: '=HYPERLINK("http://evil.example","x")',
      category: 'press',
      sessions: [{ session, status: 'confirmed' }],
      guests: [{ name: ' @guest' }],
      answers: { diet: '+45 12 34 56 78' },
      requestedAt: '2026-03-04T12:15:00.000Z',
      liveKey: 'must-not-leave',
    })
    await make('registrations', {
      event,
      status: 'waitlisted',
      name: 'Олена "Ле" Шевченко',
      email: 'olena@example.org',
      requestedAt: '2026-03-05T12:15:00.000Z',
    })
    await make('registrations', {
      event: other,
      status: 'confirmed',
      name: 'Not Here',
      email: 'not@example.org',
    })
  })
  afterAll(() => stage.stop())

  it('writes one row for each attendee, with accents and harmless cells', async () => {
    const response = await stage.ask(`${base}&status=confirmed&session=opening`, 'organiser')
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'text/csv; charset=utf-8; header=present',
      'x-content-type-options': 'nosniff',
    })
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="attendees-civic-space-\d{4}-\d{2}-\d{2}\.csv"$/,
    )
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toBe(
      [
        "Name,Guest of,E-mail,Organisation,Job title,Country,Status,Category,Sessions,'=What do you eat?,Signed up (Europe/Copenhagen)",
        `Zoë Ångström,,zoe@example.org,"'=HYPERLINK(""http://evil.example"",""x"")",,,confirmed,Press,Opening,'+45 12 34 56 78,2026-03-04 13:15`,
        `' @guest,Zoë Ångström,,,,,confirmed,Press,Opening,,2026-03-04 13:15`,
        '',
      ].join('\r\n'),
    )
  })

  it('writes JSON with the columns that were asked for, and nothing of other events', async () => {
    const response = await stage.ask(`${base}&format=json&columns=name,answers`, 'admin')
    const body = (await response.json()) as { asOf: string; docs: { name: string }[] }
    expect(Object.keys(body)).toEqual(['asOf', 'docs'])
    expect(Number.isNaN(Date.parse(body.asOf))).toBe(false)
    expect(body.docs.sort((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: ' @guest', answers: { diet: null } },
      { name: 'Zoë Ångström', answers: { diet: '+45 12 34 56 78' } },
      { name: 'Олена "Ле" Шевченко', answers: { diet: null } },
    ])
  })

  it('writes a list of nobody as a header alone', async () => {
    const response = await stage.ask(`${base}&status=rejected&columns=name`, 'organiser')
    expect(await response.text()).toBe('Name\r\n')
  })

  it('takes the id of the event as well as its slug', async () => {
    const response = await stage.ask(`/registrations/export?event=${stage.event}&columns=name`, 'organiser')
    expect((await response.text()).split('\r\n')).toHaveLength(5)
  })

  it('answers everybody else as if there was no such event', async () => {
    const unknown = await stage.ask('/registrations/export?event=unknown', 'organiser')
    const expected = [404, await unknown.text()]
    expect(expected[1]).toContain('event-unknown')
    for (const name of [undefined, 'stranger', 'editor']) {
      for (const query of ['', '&format=xlsx', '&columns=nothing', '&session=x']) {
        for (const path of ['export', 'export/preview']) {
          const response = await stage.ask(`/registrations/${path}?event=civic-space${query}`, name)
          expect([response.status, await response.text()]).toEqual(expected)
        }
      }
    }
  })

  it.each([
    ['format=xlsx', 'format-unknown'],
    ['format=pdf', 'format-unknown'],
    ['preset=full', 'preset-unknown'],
    ['columns=name,liveKey', 'column-unknown'],
    ['status=gone', 'status-unknown'],
    ['session=elsewhere', 'session-not-in-event'],
    ['reason=a%0Ab', 'field-invalid'],
  ])('refuses %s', async (query, code) => {
    const before = (await stage.records()).length
    const response = await stage.ask(`${base}&${query}`, 'organiser')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ data: { code } }] })
    expect(await stage.records()).toHaveLength(before)
  })

  it('tells how many registrations and which columns there are', async () => {
    const response = await stage.ask(
      '/registrations/export/preview?event=civic-space&status=confirmed',
      'organiser',
    )
    const { doc } = (await response.json()) as { doc: { registrations: number; columns: unknown[] } }
    expect(doc.registrations).toBe(1)
    expect(doc.columns).toContainEqual({ key: 'answers.diet', label: '=What do you eat?', chosen: true })
    expect(doc.columns).toContainEqual({ key: 'locale', label: 'Language', chosen: false })
  })

  it('records who took what, when and why, for those alone who may read it', async () => {
    await (
      await stage.ask(`${base}&columns=name&status=confirmed&session=opening&reason=door`, 'organiser')
    ).text()
    const [record] = await stage.records()
    expect(record).toMatchObject({
      exportedBy: 'organiser@example.org',
      event: stage.event,
      eventTitle: 'Claiming Civic Space',
      format: 'csv',
      columns: ['name'],
      statusFilter: ['confirmed'],
      sessionFilter: 'opening',
      reason: 'door',
      rows: 2,
      state: 'completed',
      finishedAt: expect.any(String),
    })
    const path = `/exports/${record?.id}`
    expect((await stage.ask(path, 'organiser')).status).toBe(200)
    expect((await stage.ask(path, 'stranger')).status).toBe(404)
    expect((await stage.ask(path)).status).toBe(403)
    for (const method of ['PATCH', 'DELETE']) {
      expect((await stage.ask(path, 'admin', { method })).status).toBe(403)
    }
    expect((await stage.ask('/exports', 'admin', { method: 'POST' })).status).toBe(403)
  })

  describe('with 2,500 registrations', () => {
    const ids = new Set<string>()
    const emailsIn = (text: string) => text.split('\r\n').slice(1, -1)
    beforeAll(async () => {
      for (let index = 0; index < 2500; index++) {
        const email = `p${index}@example.org`
        await stage.payload.db.create({
          collection: 'registrations' as never, // Not of the generated types.
          data: { event: stage.event, status: 'offered', name: `P ${index}`, email },
        })
        ids.add(email)
      }
    }, 120_000)
    const path = `${base}&status=offered&columns=email`

    it('leaves nobody out and nobody in twice while people sign up', async () => {
      let isOver = false
      let signedUp = 0
      const signUps = (async () => {
        for (; !isOver && signedUp < 2000; signedUp++) {
          // On SQLite nothing in the loop gives way to the server.
          await setImmediate()
          const email = `new${signedUp}@example.org`
          await stage.make('registrations', { event: stage.event, status: 'offered', name: 'New', email })
        }
      })()
      const emails = emailsIn(await (await stage.ask(path, 'organiser')).text())
      isOver = true
      await signUps
      expect(signedUp).toBeGreaterThan(0)
      expect(new Set(emails).size).toBe(emails.length)
      const old = emails.filter((email) => email.startsWith('p'))
      expect(old.length).toBe(2500)
      expect(old.every((email) => ids.has(email))).toBe(true)
      expect((await stage.records())[0]).toMatchObject({ rows: emails.length, state: 'completed' })
    })

    it('breaks the connection when the database fails, and records it', async () => {
      const find = stage.payload.db.find.bind(stage.payload.db)
      let pages = 0
      const spy = vi.spyOn(stage.payload.db, 'find').mockImplementation((args) => {
        if (String(args.collection) === 'registrations' && ++pages > 3) throw new Error('gone')
        return find(args)
      })
      const response = await stage.ask(path, 'organiser')
      expect(response.status).toBe(200)
      await expect(response.text()).rejects.toThrow()
      spy.mockRestore()
      await until(async () => (await stage.records())[0]?.state === 'broken-off')
      expect((await stage.records())[0]).toMatchObject({ rows: 300 })
    })

    it('stops asking when the reader goes, and records it', async () => {
      const find = stage.payload.db.find.bind(stage.payload.db)
      let pages = 0
      const spy = vi.spyOn(stage.payload.db, 'find').mockImplementation(async (args) => {
        if (String(args.collection) === 'registrations') {
          pages++
          await new Promise((resolve) => setTimeout(resolve, 30))
        }
        return find(args)
      })
      const abort = new AbortController()
      const response = await stage.ask(path, 'organiser', { signal: abort.signal })
      await response.body?.getReader().read()
      abort.abort()
      await until(async () => (await stage.records())[0]?.state === 'broken-off')
      const asked = pages
      await new Promise((resolve) => setTimeout(resolve, 150))
      spy.mockRestore()
      expect(pages).toBe(asked)
      expect(pages).toBeLessThan(10)
    })
  })
})
