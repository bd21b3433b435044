import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../support/engines'
import { makeEvent, makeSession, type OpenDesk, openDesk, saveEvent } from './desk'

const questions = [
  {
    key: 'diet',
    kind: 'choice',
    label: 'What do you eat?',
    required: true,
    options: [
      { key: 'all', label: 'Everything' },
      { key: 'other', label: 'Something else' },
    ],
  },
  { key: 'which', kind: 'text', label: 'What else?', onlyIf: { question: 'diet', equals: 'other' } },
  { key: 'photos', kind: 'consent', label: 'Photos are fine.' },
]

describe.each(engines)('pages on %s', (engine) => {
  let desk: OpenDesk
  beforeAll(async () => {
    desk = await openDesk(engine)
  })
  afterAll(() => desk.close())

  const html = { Accept: 'text/html' }

  const open = async (path: string) => {
    const page = await fetch(`${desk.url}/api${path}`, { headers: html })
    return { status: page.status, headers: page.headers, text: await page.text() }
  }

  /** Sends a form of the page, and follows where it leads. */
  const press = async (
    path: string,
    entries: [string, string][],
    redirect: 'follow' | 'manual' = 'follow',
  ) => {
    const body = new URLSearchParams(entries)
    const page = await fetch(`${desk.url}/api${path}`, { method: 'POST', headers: html, body, redirect })
    return { status: page.status, headers: page.headers, text: await page.text() }
  }

  const docAt = async (path: string) => (await desk.request('GET', path)).body.doc

  const parts = ['sessions', 'answers', 'guests', 'listedTo'].map((part): [string, string] => ['part', part])

  const programme = async (registration: object = {}) => {
    const event = await makeEvent(
      desk.payload,
      { capacity: 3, maxPlaces: 3, attendeeList: 'public', questions, ...registration },
      { title: 'Press <Day>', startsOn: '2030-06-09' },
    )
    const at = (hour: string) => `2030-06-09T${hour}:00:00.000Z`
    const morning = await makeSession(desk.payload, event, 5, {
      title: 'Morning',
      startsAt: at('08'),
      endsAt: at('09'),
    })
    const other = await makeSession(desk.payload, event, 0, {
      title: 'Elsewhere',
      startsAt: at('08'),
      endsAt: at('09'),
    })
    return { event, morning, other }
  }

  it('show what somebody has, and what may be changed, without a script or anything fetched', async () => {
    const { event, morning } = await programme()
    await desk.signUp(event, 'vera', {
      sessions: [morning],
      answers: { diet: 'all' },
      organisation: '<b>Desk</b>',
      guests: [{ name: 'Guest "One"' }],
    })
    const { status, headers, text } = await open(await desk.linkOf('vera'))
    expect(status).toBe(200)
    expect([headers.get('referrer-policy'), headers.get('cache-control')]).toEqual([
      'no-referrer',
      'no-store',
    ])
    for (const shown of [
      '<h1><bdi>Press &lt;Day&gt;</bdi></h1>',
      'Your place is confirmed.',
      '9 June 2030',
      'place confirmed',
      'full, with a waiting list',
      '<bdi>&lt;b&gt;Desk&lt;/b&gt;</bdi>',
      'value="Guest &quot;One&quot;"',
      'Only if the answer to “<bdi>What do you eat?</bdi>” is “<bdi>Something else</bdi>”.',
      'Who may see that you take part?',
      'Give your place to somebody else',
      'href="?cancel"',
    ]) {
      expect(text).toContain(shown)
    }
    expect(text).toContain(`value="${morning}" checked`)
    expect(text).not.toMatch(/<script|\ssrc=|url\(|<link|@import|<b>Desk/i)
  })

  it('tell who waits the place in line', async () => {
    const { event } = await programme({ capacity: 0 })
    await desk.signUp(event, 'queue', { answers: { diet: 'all' } })
    const link = await desk.linkOf('queue')
    const { text } = await open(link)
    expect(text).toContain('You are number 1 in line at the moment.')
    expect(text).not.toContain('Give your place to somebody else')
    expect((await open(`${link}?cancel`)).text).toContain('You lose your turn')
  })

  it('change sessions, answers, guests and the level of listing with one form', async () => {
    const { event, morning } = await programme()
    await desk.signUp(event, 'mara', { answers: { diet: 'all', photos: true }, consents: { photos: true } })
    const link = await desk.linkOf('mara')
    const sent = await press(link, [
      ['_action', 'change'],
      ...parts,
      ['sessions', morning],
      ['answers.diet', 'other'],
      ['answers.which', 'Ümläut & co'],
      ['guests', 'Bo'],
      ['guests', ''],
      ['listedTo', 'participants'],
    ])
    expect(sent.text).toContain('role="status"><p>Saved.')
    expect(await docAt(link)).toMatchObject({
      status: 'confirmed',
      sessions: [{ session: morning, status: 'confirmed' }],
      answers: { diet: 'other', which: 'Ümläut & co', photos: false },
      consents: { photos: false },
      guests: [{ name: 'Bo' }],
      listedTo: 'participants',
    })
  })

  it('lead back to themselves, so that a reload does nothing again', async () => {
    const { event } = await programme()
    await desk.signUp(event, 'again', { answers: { diet: 'all' } })
    const sent = await press(
      await desk.linkOf('again'),
      [
        ['_action', 'change'],
        ['part', 'listedTo'],
        ['listedTo', 'public'],
      ],
      'manual',
    )
    expect([sent.status, sent.headers.get('location'), sent.headers.get('referrer-policy')]).toEqual([
      303,
      '?done=change',
      'no-referrer',
    ])
  })

  it('bring a refusal back at its field, with all that was typed', async () => {
    const { event, morning, other } = await programme()
    await desk.signUp(event, 'typo', { sessions: [morning], answers: { diet: 'all' } })
    const link = await desk.linkOf('typo')
    const before = await docAt(link)
    const sent = await press(link, [
      ['_action', 'change'],
      ...parts,
      ['sessions', morning],
      ['sessions', other],
      ['answers.diet', 'other'],
      ['answers.which', 'typed "so"'],
      ['guests', 'Typed Guest'],
      ['listedTo', 'public'],
    ])
    expect(sent.status).toBe(409)
    expect(sent.text).toContain('href="#field-sessions"')
    expect(sent.text).toMatch(/id="field-sessions"[^>]*aria-invalid="true"/)
    for (const kept of ['value="typed &quot;so&quot;"', 'value="Typed Guest"', `value="${other}" checked`]) {
      expect(sent.text).toContain(kept)
    }
    expect(sent.text).toMatch(/<input type="radio" name="listedTo" value="public" checked/)
    expect(await docAt(link)).toEqual(before)
    const unanswered = await press(link, [
      ['_action', 'change'],
      ['part', 'answers'],
    ])
    expect([unanswered.status, /id="field-answers\.diet-fault">([^<]+)/.exec(unanswered.text)?.[1]]).toEqual([
      400,
      'An answer is needed here, in the form that is asked for.',
    ])
  })

  it('refuse what no form of theirs holds', async () => {
    const { event } = await programme()
    await desk.signUp(event, 'forger', { answers: { diet: 'all' } })
    const link = await desk.linkOf('forger')
    for (const entries of [
      [['_action', 'toString']],
      [
        ['_action', 'change'],
        ['part', 'listedTo'],
        ['listedTo', 'toString'],
      ],
    ] as [string, string][][]) {
      const sent = await press(link, entries)
      expect([sent.status, sent.text.includes('role="alert"')]).toEqual([400, true])
    }
    expect(await docAt(link)).toMatchObject({ status: 'confirmed', listedTo: 'nobody' })
  })

  it('keep a session that is not published any more', async () => {
    const { event, morning } = await programme()
    await desk.signUp(event, 'keeps', { sessions: [morning], answers: { diet: 'all' } })
    const link = await desk.linkOf('keeps')
    await desk.payload.update({
      collection: 'sessions',
      id: morning,
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    const { text } = await open(link)
    expect(text).toContain(`<input type="hidden" name="sessions" value="${morning}">`)
    await press(link, [
      ['_action', 'change'],
      ['part', 'sessions'],
      ['sessions', morning],
    ])
    expect(await docAt(link)).toMatchObject({ sessions: [{ session: morning, status: 'confirmed' }] })
  })

  it('cancel in two steps, and never without being told to', async () => {
    const { event } = await programme()
    await desk.signUp(event, 'leaves', { answers: { diet: 'all' } })
    const link = await desk.linkOf('leaves')
    const step = await open(`${link}?cancel`)
    expect(step.text).toContain('Really cancel?')
    const silent = await press(link, [])
    expect(silent.status).toBe(400)
    const program = await desk.request('POST', link)
    expect([program.status, program.body.errors?.[0]?.data]).toEqual([
      400,
      { code: 'field-invalid', field: '_action' },
    ])
    expect(await desk.statuses(event)).toEqual({ leaves: 'confirmed' })
    const gone = await press(link, [['_action', 'cancel']])
    expect(gone.text).toContain('Your registration is cancelled.')
    expect(gone.text).not.toContain('<form')
    expect(await desk.statuses(event)).toEqual({ leaves: 'cancelled' })
  })

  it('call a session confirmed only while the registration is, and say where the link to it went', async () => {
    const { event, morning } = await programme({ confirmAddress: true })
    await desk.signUp(event, 'careful', { sessions: [morning], answers: { diet: 'all' } })
    const confirm = await desk.linkOf('careful')
    const asked = await open(confirm)
    expect(asked.text).toContain('Morning')
    expect(asked.text).not.toMatch(/place confirmed|We have sent you/)
    const done = await press(confirm, [])
    expect(done.text).toContain('place confirmed')
    expect(done.text).toContain('We have sent you an e-mail with a link to your registration.')
    const gone = await press(await desk.linkOf('careful'), [['_action', 'cancel']])
    expect(gone.text).toContain('Morning')
    expect(gone.text).not.toContain('place confirmed')
    expect((await open(confirm)).text).not.toContain('We have sent you')
  })

  it('accept an offer', async () => {
    const { event } = await programme({ capacity: 0, waitingList: 'offer' })
    await desk.signUp(event, 'lucky', { answers: { diet: 'all' } })
    const link = await desk.linkOf('lucky')
    await saveEvent(desk.payload, event, { registration: { capacity: 1 }, _status: 'published' })
    expect((await open(link)).text).toContain('The offer ends: ')
    expect((await press(link, [['_action', 'accept']])).text).toContain('Your place is confirmed.')
  })

  it('hand a place over: asked on one page, taken on another, in the language of each', async () => {
    const { event } = await programme()
    await desk.signUp(event, 'giver', { answers: { diet: 'all' }, organisation: 'Secret Desk', locale: 'da' })
    const link = await desk.linkOf('giver')
    const wrong = await press(link, [
      ['_action', 'hand-over'],
      ['name', 'Taker'],
      ['email', 'no address'],
    ])
    expect([wrong.status, /id="field-email-fault">([^<]+)/.exec(wrong.text)?.[1]]).toEqual([
      400,
      'Det kan ikke bruges som e-mailadresse.',
    ])
    expect(wrong.text).toContain('value="Taker"')
    const asked = await press(link, [
      ['_action', 'hand-over'],
      ['name', 'Taker'],
      ['email', 'taker@example.org'],
      ['locale', 'ar'],
    ])
    expect(asked.text).toContain('Du har spurgt <bdi>Taker</bdi>')
    const take = await desk.linkOf('taker')
    const page = await open(`${take}?locale=ar`)
    expect(page.text).toContain('<html lang="ar" dir="rtl">')
    expect(page.text).toContain('<bdi>giver</bdi> يعرض عليك هذا المقعد')
    const refused = await press(`${take}?locale=ar`, [
      ['_action', 'take'],
      ...parts.slice(1),
      ['name', 'Taker T.'],
      ['answers.which', 'kept'],
    ])
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('value="Taker T."')
    const taken = await press(`${take}?locale=ar`, [
      ['_action', 'take'],
      ['part', 'answers'],
      ['part', 'listedTo'],
      ['name', 'Taker T.'],
      ['organisation', 'New Desk'],
      ['answers.diet', 'all'],
      ['listedTo', 'public'],
    ])
    expect(taken.status).toBe(201)
    expect(taken.text).toContain('أصبح المقعد لك')
    for (const { text } of [page, refused, taken]) expect(text).not.toMatch(/Secret Desk|giver@example\.org/)
    expect(await desk.statuses(event)).toEqual({ giver: 'cancelled', 'Taker T.': 'confirmed' })
    expect(await docAt(await desk.linkOf('taker'))).toMatchObject({
      locale: 'ar',
      organisation: 'New Desk',
      listedTo: 'public',
    })
    const late = await press(`${take}?locale=ar`, [['_action', 'take']])
    expect([late.status, late.text]).toEqual([404, expect.stringContaining('هذا الرابط غير صالح')])
  })

  it('take a wish back', async () => {
    const { event } = await programme()
    await desk.signUp(event, 'stays', { answers: { diet: 'all' } })
    const link = await desk.linkOf('stays')
    await press(link, [
      ['_action', 'hand-over'],
      ['name', 'X'],
      ['email', 'x@example.org'],
    ])
    const kept = await press(link, [['_action', 'withdraw']])
    expect(kept.text).toContain('Your place stays yours.')
    expect(await docAt(link)).toMatchObject({ handOver: null })
  })

  it('list those who agreed to it, to whoever has a place', async () => {
    const { event } = await programme({ capacity: 2 })
    await desk.signUp(event, 'seen', { answers: { diet: 'all' }, listedTo: 'participants', jobTitle: '<i>' })
    await desk.signUp(event, 'unseen', { answers: { diet: 'all' } })
    await desk.signUp(event, 'outside', { answers: { diet: 'all' } })
    const { text } = await open(`${await desk.linkOf('unseen')}?attendees`)
    expect(text).toContain('<li><bdi>seen</bdi><br><span class="quiet"><bdi>&lt;i&gt;</bdi></span></li>')
    expect(text).not.toContain('unseen')
    expect((await open(`${await desk.linkOf('outside')}?attendees`)).status).toBe(409)
  })

  it('refuse a body that is too large', async () => {
    const { event } = await programme()
    await desk.signUp(event, 'large', { answers: { diet: 'all' } })
    const sent = await press(await desk.linkOf('large'), [['_action', 'x'.repeat(70_000)]])
    expect([sent.status, sent.text]).toEqual([413, expect.stringContaining('That is too much text.')])
  })
})
