import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../support/engines'
import { type Forum, startForum } from './forum'

const asker = (name: string) => ({ name, email: `${name}@asker.example`, message: 'May I film?' })

describe.each(engines)('POST /api/enquiries on %s', (engine) => {
  let forum: Forum
  let ids: Record<'ann' | 'bo' | 'cy' | 'standard' | 'event' | 'bare' | 'session' | 'hidden', string>

  beforeAll(async () => {
    forum = await startForum(engine)
    const contactNamed = async (name: string, more: object = {}) =>
      (await forum.make('contacts', { name, email: `${name}@inside.example`, ...more })).id
    const cy = await contactNamed('cy')
    const ann = await contactNamed('ann')
    const today = new Date().toISOString()
    const bo = await contactNamed('bo', { absences: [{ from: today, until: today, cover: cy }] })
    const standard = await contactNamed('standard')
    const organisation = (
      await forum.make('organisations', { name: 'IMS', slug: 'ims', country: 'DK', contact: bo })
    ).id
    const event = (await forum.make('events', { title: 'Forum', slug: 'forum', contact: ann })).id
    const bare = (await forum.make('events', { title: 'Bare', slug: 'bare', organisers: [organisation] })).id
    const session = (await forum.make('sessions', { title: 'Media', slug: 'media', event })).id
    const hidden = (
      await forum.make('events', { title: 'Secret', slug: 'secret', shown: false, contact: ann })
    ).id
    ids = { ann, bo, cy, standard, event, bare, session, hidden }
    await forum.setDefault(standard)
  })
  afterAll(() => forum?.stop())

  const regarding = (relationTo: string, value: string) => ({ regarding: { relationTo, value } })

  it('stores the question, brings it to the contact, and tells the asker its reference alone', async () => {
    const { status, body } = await forum.post({
      ...asker('ida'),
      ...regarding('sessions', 'media'),
      topic: 'Filming',
      language: 'da',
      contact: ids.bo,
      state: 'closed',
      reason: 'mine',
    })
    expect(status).toBe(201)
    expect(body).toEqual({ doc: { reference: expect.stringMatching(/^Q-[0-9A-Z]{4}-[0-9A-Z]{4}$/) } })
    const { reference } = body.doc
    expect(await forum.enquiryOf(reference)).toMatchObject({
      contact: ids.ann,
      reason: 'Contact of the event “Forum”.',
      regarding: { relationTo: 'sessions', value: ids.session },
      state: 'open',
      delivery: 'queued',
    })
    const [handedOn] = await forum.mailsTo('ann@inside.example')
    expect(handedOn).toMatchObject({
      subject: `[${reference}] Filming – the session “Media”`,
      replyTo: 'ida@asker.example',
    })
    expect(handedOn?.text).toContain('May I film?')
    const [receipt] = await forum.mailsTo('ida@asker.example')
    expect(receipt?.subject).toBe(`Vi har modtaget dit spørgsmål (${reference})`)
    expect(receipt?.text).not.toContain('May I film?')
    expect(receipt?.replyTo ?? null).toBe(null)
  })

  it.each([
    ['an id', () => regarding('events', ids.event), () => ids.ann, 'Contact of the event “Forum”.'],
    [
      'an organisation behind the event, with a contact who is away',
      () => regarding('events', 'bare'),
      () => ids.cy,
      `Contact of the organisation “IMS”. bo is away until ${new Date().toISOString().slice(0, 10)}, covered by cy.`,
    ],
    ['nothing', () => ({}), () => ids.standard, 'Nobody in particular is responsible. The default contact.'],
  ])('finds the contact by %s', async (_, about, contact, reason) => {
    const { body } = await forum.post({ ...asker('finder'), ...about() })
    expect(await forum.enquiryOf(body.doc.reference)).toMatchObject({ contact: contact(), reason })
  })

  it('lets a rule go first', async () => {
    await forum.make('routing-rules', {
      name: 'Visa in DK',
      topics: ['visa'],
      countries: ['DK'],
      contact: ids.cy,
    })
    const visa = { ...asker('visa'), topic: 'Visa' }
    const inDenmark = await forum.post({ ...visa, ...regarding('events', 'bare') })
    expect(await forum.enquiryOf(inDenmark.body.doc.reference)).toMatchObject({
      contact: ids.cy,
      reason: 'Rule “Visa in DK”.',
    })
    const elsewhere = await forum.post({ ...visa, ...regarding('events', 'forum') })
    expect(await forum.enquiryOf(elsewhere.body.doc.reference)).toMatchObject({ contact: ids.ann })
  })

  it('answers the same for what is hidden, absent, or takes no questions', async () => {
    const answers = await Promise.all(
      [
        regarding('events', 'secret'),
        regarding('events', ids.hidden),
        regarding('events', 'absent'),
        regarding('events', crypto.randomUUID()),
        regarding('events', '5f0000000000000000000000'),
        regarding('contacts', ids.ann),
        regarding('users', 'x'),
        regarding('constructor', 'x'),
      ].map(async (about) => {
        const { status, body } = await forum.post({ ...asker('spy'), ...about })
        return { status, body }
      }),
    )
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]).toMatchObject({
      status: 404,
      body: { errors: [{ data: { code: 'regarding-unknown', field: 'regarding' } }] },
    })
    expect(await forum.mailsTo('spy@asker.example')).toEqual([])
  })

  it.each([
    ['no JSON', 'name=x', {}, { code: 'body-invalid' }, 400],
    ['a list', [], {}, { code: 'body-invalid' }, 400],
    [
      'a form',
      'name=x',
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      { code: 'body-invalid' },
      400,
    ],
    [
      'a line break in the name',
      { ...asker('eve'), name: 'Eve\r\nBcc: all@x.org' },
      {},
      { code: 'field-invalid', field: 'name' },
      400,
    ],
    [
      'a line break in the address',
      { ...asker('eve'), email: 'eve@asker.example\r\nBcc: all@x.org' },
      {},
      { code: 'field-invalid', field: 'email' },
      400,
    ],
    [
      'a line break in the topic',
      { ...asker('eve'), topic: 'x\nBcc: all@x.org' },
      {},
      { code: 'field-invalid', field: 'topic' },
      400,
    ],
    [
      'two addresses',
      { ...asker('eve'), email: 'eve@asker.example,all@x.org' },
      {},
      { code: 'field-invalid', field: 'email' },
      400,
    ],
    [
      'a filled trap',
      { ...asker('eve'), website: 'https://x.org' },
      {},
      { code: 'field-invalid', field: 'website' },
      400,
    ],
    [
      'a flood in one body',
      { ...asker('eve'), message: 'x'.repeat(70_000) },
      {},
      { code: 'body-too-large' },
      413,
    ],
  ])('refuses %s', async (_, body, headers, data, status) => {
    const answer = await forum.post(body, headers as Record<string, string>)
    expect({ status: answer.status, data: answer.body.errors[0].data }).toEqual({ status, data })
    expect(await forum.mailsTo('eve@asker.example')).toEqual([])
  })

  it('loses none of many at a time, and sends each mail once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        forum.post({ ...asker(`crowd-${index}`), ...regarding('events', 'bare') }),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    const references = answers.map(({ body }) => body.doc.reference)
    expect(new Set(references).size).toBe(40)
    const handedOn = (await forum.mailsTo('cy@inside.example')).filter(({ replyTo }) =>
      replyTo?.startsWith('crowd-'),
    )
    expect(handedOn.map(({ replyTo }) => replyTo).sort()).toEqual(
      Array.from({ length: 40 }, (_, index) => `crowd-${index}@asker.example`).sort(),
    )
  })

  it('gives staff Payload’s own create at the same path, through the same decision', async () => {
    const { headers } = await forum.logIn('organiser')
    const form = new FormData()
    form.set(
      '_payload',
      JSON.stringify({
        ...asker('caller'),
        regarding: { relationTo: 'events', value: ids.event },
        reason: 'mine',
        delivery: 'sent',
      }),
    )
    const response = await fetch(`${forum.url}/api/enquiries?depth=0`, {
      method: 'POST',
      headers,
      body: form,
    })
    expect(response.status).toBe(201)
    const { doc, message } = await response.json()
    expect(message).toBe('Enquiry successfully created.')
    expect(doc).toMatchObject({ name: 'caller', contact: ids.ann, reason: 'Contact of the event “Forum”.' })
    expect(await forum.mailsTo('caller@asker.example')).toHaveLength(1)
  })

  it('never tells the address of a contact', async () => {
    const visitor = { 'Content-Type': 'application/json' }
    const organiser = (await forum.logIn('organiser')).headers
    const sent = await forum.post({ ...asker('leak'), ...regarding('sessions', 'media') })
    const { id } = await forum.enquiryOf(sent.body.doc.reference)
    const texts = [sent.text, sent.headers]
    for (const body of [
      '{',
      [],
      { ...asker('x'), email: 'x' },
      { ...asker('x'), ...regarding('contacts', ids.ann) },
    ])
      texts.push((await forum.post(body)).text)
    for (const path of [
      '/api/enquiries',
      `/api/enquiries/${id}`,
      '/api/enquiries/count',
      '/api/enquiries?where[contact.email][equals]=ann@inside.example',
      '/api/routing-rules',
      '/api/globals/routing?depth=2',
      '/api/mails',
      '/api/contacts?depth=2',
      '/api/contacts?where[email][equals]=ann@inside.example',
      '/api/contacts?sort=email',
      '/api/sessions?depth=3',
      '/api/events?depth=3',
      '/api/organisations?depth=3',
      '/api/access',
    ])
      for (const headers of [visitor, organiser]) {
        const response = await fetch(`${forum.url}${path}`, { headers })
        texts.push(await response.text(), JSON.stringify([...response.headers]))
      }
    const { text } = (await forum.mailsTo('leak@asker.example'))[0] ?? {}
    texts.push(String(text))
    // What was asked for with the address in the question itself may repeat it in no answer either.
    for (const each of texts) expect(each).not.toContain('@inside.example')
  })

  it('is read by editors and by the staff of its contact, and written by neither the public nor strangers', async () => {
    const [near, far, editor] = [
      await forum.logIn('organiser'),
      await forum.logIn('organiser'),
      await forum.logIn('editor'),
    ]
    const contact = await forum.make('contacts', {
      name: 'dee',
      email: 'dee@inside.example',
      staff: [near.id],
    })
    const event = await forum.make('events', { title: 'Dee', slug: `dee-${engine}`, contact: contact.id })
    const { body } = await forum.post({ ...asker('reader'), ...regarding('events', event.id) })
    const { id } = await forum.enquiryOf(body.doc.reference)
    const status = async (method: string, headers: Record<string, string>, data?: object) =>
      (
        await fetch(`${forum.url}/api/enquiries/${id}`, {
          method,
          headers: { ...headers, 'Content-Type': 'application/json' },
          ...(data ? { body: JSON.stringify(data) } : {}),
        })
      ).status
    expect(await status('GET', {})).toBe(403)
    expect(await status('GET', far.headers)).toBe(404)
    expect(await status('GET', near.headers)).toBe(200)
    expect(await status('GET', editor.headers)).toBe(200)
    expect(await status('PATCH', {}, { state: 'closed' })).toBe(403)
    expect(await status('PATCH', far.headers, { state: 'closed' })).toBe(403)
    expect(
      await status('PATCH', near.headers, { state: 'answered', message: 'Other', reason: 'Other' }),
    ).toBe(200)
    expect(await status('DELETE', near.headers)).toBe(403)
    expect(await forum.enquiryOf(body.doc.reference)).toMatchObject({
      state: 'answered',
      message: 'May I film?',
      reason: 'Contact of the event “Dee”.',
    })
  })
})

describe.each(engines)('rate limits of POST /api/enquiries on %s', (engine) => {
  it('hold for a client and for an address', async () => {
    const forum = await startForum(engine, {
      hourlyLimits: { client: 4, address: 2 },
      clientOf: (req) => req.headers.get('x-client') ?? undefined,
    })
    await forum.setDefault(
      (await forum.make('contacts', { name: 'standard', email: 'standard@inside.example' })).id,
    )
    const status = async (name: string, client: string) => {
      const { status, body } = await forum.post(asker(name), { 'x-client': client })
      return body.errors?.[0].data.code ?? status
    }
    expect([await status('one', 'a'), await status('ONE', 'b'), await status('one', 'c')]).toEqual([
      201,
      201,
      'rate-limited',
    ])
    const crowd = await Promise.all(Array.from({ length: 6 }, (_, index) => status(`many-${index}`, 'd')))
    expect(crowd.sort()).toEqual([201, 201, 201, 201, 'rate-limited', 'rate-limited'])
    await forum.stop()
  })
})

describe.each(engines)('POST /api/enquiries/route on %s', (engine) => {
  it('tells editors beforehand, without an address, and nobody else', async () => {
    const forum = await startForum(engine)
    const contact = await forum.make('contacts', { name: 'ann', email: 'ann@inside.example' })
    await forum.make('events', { title: 'Draft', slug: 'draft', shown: false, contact: contact.id })
    const ask = async (headers: Record<string, string>, body: object) => {
      const response = await fetch(`${forum.url}/api/enquiries/route`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      return { status: response.status, body: await response.json() }
    }
    const about = { regarding: { relationTo: 'events', value: 'draft' } }
    const { headers } = await forum.logIn('editor')
    expect(await ask(headers, about)).toEqual({
      status: 200,
      body: { doc: { contact: { id: contact.id, name: 'ann' }, reason: 'Contact of the event “Draft”.' } },
    })
    expect((await ask(headers, {})).body).toEqual({
      doc: { contact: null, reason: 'Nobody in particular is responsible. No default contact is set.' },
    })
    expect((await ask((await forum.logIn('organiser')).headers, about)).status).toBe(403)
    expect((await ask({}, about)).status).toBe(403)
    await forum.stop()
  })
})

describe.each(engines)('organisers of contactRouting on %s', (engine) => {
  it('read what is about their events, answer nothing, and see nothing else', async () => {
    const mine: string[] = []
    const forum = await startForum(engine, {
      organisers: ({ req }) => req.user?.role === 'organiser' && { 'regarding.value': { in: mine } },
    })
    const organiser = await forum.logIn('organiser')
    const contact = await forum.make('contacts', { name: 'eve', email: 'eve@inside.example' })
    const own = await forum.make('events', { title: 'Own', slug: 'own', contact: contact.id })
    const other = await forum.make('events', { title: 'Other', slug: 'other', contact: contact.id })
    mine.push(String(own.id))
    for (const { id } of [own, other])
      await forum.post({ ...asker(`of-${id}`), regarding: { relationTo: 'events', value: id } })
    const answer = await fetch(`${forum.url}/api/enquiries?depth=0`, { headers: organiser.headers })
    const { docs } = await answer.json()
    expect(docs.map(({ regarding }: { regarding: { value: string } }) => regarding.value)).toEqual([own.id])
    const changed = await fetch(`${forum.url}/api/enquiries/${docs[0].id}`, {
      method: 'PATCH',
      headers: { ...organiser.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ state: 'closed' }),
    })
    expect(changed.status).toBe(403)
    await forum.stop()
  })
})
