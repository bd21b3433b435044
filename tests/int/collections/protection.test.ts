import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Engine, engines } from '../../support/engines'
import { makeAskers } from './support/askers'
import { drawPicture, startPeople } from './support/publicWorld'

/** Everything that the database holds, as one text. */
const dump = async (payload: Payload, engine: Engine): Promise<string> => {
  const found: unknown[] = []
  if (engine === 'sqlite') {
    // The adapters' own clients, which Payload's general type of an adapter does not show.
    const { client } = payload.db as unknown as {
      client: { execute: (sql: string) => Promise<{ rows: unknown[] }> }
    }
    const tables = await client.execute("select name from sqlite_master where type = 'table'")
    for (const { name } of tables.rows as { name: string }[])
      found.push((await client.execute(`select * from "${name}"`)).rows)
  } else {
    const { connection } = payload.db as unknown as {
      connection: {
        db: { collections: () => Promise<{ find: () => { toArray: () => Promise<unknown[]> } }[]> }
      }
    }
    for (const collection of await connection.db.collections()) found.push(await collection.find().toArray())
  }
  return JSON.stringify(found)
}

describe.each(engines)('protection on %s', (engine) => {
  let payload: Payload
  let asking: Awaited<ReturnType<typeof makeAskers>>
  let stop: () => Promise<void>

  beforeAll(async () => {
    ;({ payload, stop } = await startPeople(engine))
    asking = await makeAskers(payload)
  })
  afterAll(() => stop())

  const createPicture = async (data: Record<string, unknown> = {}) =>
    payload.create({
      collection: 'media',
      data: { alt: 'x', licence: 'press-use', consent: 'given', withheld: false, ...data },
      file: await drawPicture(),
      overrideAccess: true,
    })
  const createPerson = (name: string, data: Record<string, unknown> = {}) =>
    payload.create({
      collection: 'panelists',
      data: { name, protection: 'open', _status: 'published', ...data },
      overrideAccess: true,
    })
  const edit = (id: string, data: Record<string, unknown>, query = '') =>
    asking.ask('editor', `/api/panelists/${id}?depth=0&${query}`, 'PATCH', data)
  const publicStatus = async (id: string) => (await asking.ask('public', `/api/panelists/${id}`)).status
  const isPublicPicture = async (id: string) =>
    (await asking.ask('public', `/api/media/${id}`)).status === 200

  it.each(['draft=true', 'draft=true&autosave=true'])('hides at once, also by %s', async (how) => {
    const portrait = await createPicture()
    const person = await createPerson(`Ola ${how}`, { portrait: portrait.id })
    expect([await publicStatus(person.id), await isPublicPicture(portrait.id)]).toEqual([200, true])
    await edit(person.id, { protection: 'hidden', _status: 'draft' }, how)
    expect([await publicStatus(person.id), await isPublicPicture(portrait.id)]).toEqual([404, false])
  })

  it('waits for publishing when protection is lowered', async () => {
    const portrait = await createPicture()
    const person = await createPerson('Per', { protection: 'hidden', portrait: portrait.id })
    await edit(person.id, { protection: 'open', _status: 'draft' }, 'draft=true')
    expect([await publicStatus(person.id), await isPublicPicture(portrait.id)]).toEqual([404, false])
    await edit(person.id, { protection: 'open', _status: 'published' })
    expect([await publicStatus(person.id), await isPublicPicture(portrait.id)]).toEqual([200, true])
  })

  it('takes the open name out of sight until the alias is published, then shows the alias alone', async () => {
    const person = await createPerson('Maryna Novak')
    const alias = { protection: 'alias', name: 'Anna K.', sealed: { realName: 'Maryna Novak' } }
    await edit(person.id, { protection: 'alias', _status: 'draft' }, 'draft=true&autosave=true')
    expect(await publicStatus(person.id)).toBe(404)
    await edit(person.id, { ...alias, _status: 'draft' }, 'draft=true')
    expect(await publicStatus(person.id)).toBe(404)
    // The form still holds the slug of the open name.
    const { status } = await edit(person.id, { ...alias, slug: 'maryna-novak', _status: 'published' })
    expect(status).toBe(200)
    const { body, text } = await asking.ask('public', `/api/panelists/${person.id}?depth=2&locale=all`)
    expect(body.name).toBe('Anna K.')
    expect(body.slug).toMatch(/^anna-k-[0-9a-f]{8}$/)
    expect(text).not.toMatch(/maryna|novak|sealed|alias/i)
    const dumped = await dump(payload, engine)
    expect(dumped).toContain('Anna K.')
    expect(dumped).not.toMatch(/maryna|novak/i)
  })

  it('keeps the sealed name encrypted in documents, drafts and versions, and editors read it in each', async () => {
    const person = await createPerson('Alias One', {
      protection: 'alias',
      sealed: { realName: 'Zbigniew Tajny', note: 'asked by Zbigniew' },
    })
    for (const note of ['Zbigniew wrote', 'Zbigniew called'])
      await edit(person.id, { sealed: { realName: 'Zbigniew Tajny', note }, _status: 'draft' }, 'draft=true')
    await edit(person.id, { jobTitle: 'Reporter', _status: 'published' })
    expect(await dump(payload, engine)).not.toMatch(/zbigniew/i)
    const { body } = await asking.ask('editor', `/api/panelists/${person.id}`)
    expect(body.sealed).toEqual({ realName: 'Zbigniew Tajny', note: 'Zbigniew called' })
    const versions = await asking.ask('editor', `/api/panelists/versions?where[parent][equals]=${person.id}`)
    const [oldest] = (versions.body.docs as { id: string; version: { sealed: unknown } }[]).slice(-1)
    expect(oldest?.version.sealed).toEqual({ realName: 'Zbigniew Tajny', note: 'asked by Zbigniew' })
    await asking.ask('editor', `/api/panelists/versions/${oldest?.id}`, 'POST')
    expect(await dump(payload, engine)).not.toMatch(/zbigniew/i)
    const restored = await asking.ask('editor', `/api/panelists/${person.id}`)
    expect(restored.body.sealed).toEqual({ realName: 'Zbigniew Tajny', note: 'asked by Zbigniew' })
  })

  it.each(['organiser', 'check-in', 'website', 'public'] as const)('lets no %s unseal', async (asker) => {
    const person = await createPerson(`Alias ${asker}`, {
      protection: 'alias',
      sealed: { realName: 'Somebody Else' },
    })
    const { body, text } = await asking.ask(asker, `/api/panelists/${person.id}?select[sealed]=true`)
    expect(body.sealed).toBeUndefined()
    expect(text).not.toMatch(/somebody|sealed:v1/i)
  })

  it('refuses the real name as the alias', async () => {
    const refused = await asking.ask('editor', '/api/panelists', 'POST', {
      name: 'JANE  Doe',
      protection: 'alias',
      sealed: { realName: 'Jane Doe' },
      _status: 'published',
    })
    expect([refused.status, refused.text.includes('"path":"name"')]).toEqual([400, true])
  })

  it('refuses an alias under which the person was public before', async () => {
    const person = await createPerson('Known Name')
    const { status, text } = await edit(person.id, { protection: 'alias', _status: 'published' })
    expect([status, text.includes('"path":"name"')]).toEqual([400, true])
  })

  it('refuses an alias beside a text that tells the real name, in any language', async () => {
    const person = await createPerson('Ivan Real', { jobTitle: 'Editor' })
    const alias = { protection: 'alias', name: 'I. R.', _status: 'published' }
    const pathsOf = ({ body }: { body: Record<string, unknown> }) =>
      (body.errors as { data: { errors: { path: string }[] } }[])[0]?.data.errors
        .map(({ path }) => path)
        .sort()
    const links = [{ label: 'Page of ivan real', url: 'https://example.org' }]
    await asking.ask('editor', `/api/panelists/${person.id}?locale=da`, 'PATCH', {
      jobTitle: 'Redaktør hos Ivan Real',
      _status: 'published',
    })
    expect(pathsOf(await edit(person.id, { ...alias, publications: ['Ivan Real: a life'], links }))).toEqual([
      'jobTitle',
      'links',
      'publications',
    ])
    await asking.ask('editor', `/api/panelists/${person.id}?locale=da&draft=true`, 'PATCH', {
      jobTitle: 'Redaktør',
      _status: 'draft',
    })
    expect((await edit(person.id, { ...alias, publications: [], links: [] })).status).toBe(200)
    expect(await dump(payload, engine)).not.toMatch(/ivan real/i)
  })

  it('keeps today’s protection when an old version is restored', async () => {
    const person = await createPerson('Once Open')
    await edit(person.id, { protection: 'hidden', _status: 'published' })
    const versions = await asking.ask('editor', `/api/panelists/versions?where[parent][equals]=${person.id}`)
    const open = (versions.body.docs as { id: string; version: { protection: string } }[]).find(
      ({ version }) => version.protection === 'open',
    )
    const { status } = await asking.ask('editor', `/api/panelists/versions/${open?.id}`, 'POST')
    expect([status, await publicStatus(person.id)]).toEqual([200, 404])
  })

  it('withholds a picture that an open person uses too', async () => {
    const portrait = await createPicture()
    await createPerson('Open twin', { portrait: portrait.id })
    const hidden = await createPerson('Hidden twin', { portrait: portrait.id, protection: 'hidden' })
    expect(await isPublicPicture(portrait.id)).toBe(false)
    const freed = await asking.ask('editor', `/api/media/${portrait.id}`, 'PATCH', { withheld: false })
    expect([freed.status, freed.text.includes('"path":"withheld"')]).toEqual([400, true])
    await edit(hidden.id, { protection: 'open', _status: 'published' })
    expect(await isPublicPicture(portrait.id)).toBe(true)
  })

  it('leaves withheld what was withheld by hand', async () => {
    const portrait = await createPicture({ withheld: true })
    const person = await createPerson('By hand', { portrait: portrait.id, protection: 'hidden' })
    await edit(person.id, { protection: 'open', _status: 'published' })
    expect(await isPublicPicture(portrait.id)).toBe(false)
    await asking.ask('editor', `/api/media/${portrait.id}`, 'PATCH', { withheld: false })
    expect(await isPublicPicture(portrait.id)).toBe(true)
  })

  it('keeps withholding the picture that a hidden person had', async () => {
    const [before, after] = [await createPicture(), await createPicture()]
    const person = await createPerson('Two faces', { portrait: before.id, protection: 'hidden' })
    await edit(person.id, { portrait: after.id, _status: 'published' })
    expect([await isPublicPicture(before.id), await isPublicPicture(after.id)]).toEqual([false, false])
  })

  it('leaves the words of a picture as they are when it withholds it', async () => {
    const portrait = await createPicture({ alt: 'In a garden', credit: 'A. Photographer' })
    await createPerson('In a garden', { portrait: portrait.id, protection: 'hidden' })
    const { body } = await asking.ask('editor', `/api/media/${portrait.id}?locale=en`)
    expect([body.alt, body.credit, body.filename]).toEqual([
      'In a garden',
      'A. Photographer',
      portrait.filename,
    ])
  })

  it('protects outlets in the same way', async () => {
    const logo = await createPicture()
    const outlet = await payload.create({
      collection: 'partner-outlets',
      data: {
        name: 'Radio X',
        kind: 'radio-station',
        protection: 'open',
        logo: logo.id,
        _status: 'published',
      },
      overrideAccess: true,
    })
    const path = `/api/partner-outlets/${outlet.id}`
    await asking.ask('editor', `${path}?draft=true`, 'PATCH', { protection: 'hidden', _status: 'draft' })
    expect([(await asking.ask('public', path)).status, await isPublicPicture(logo.id)]).toEqual([404, false])
  })
})
