import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visibleRelations } from '../../../../plugins/visible-relations'
import { engines } from '../../../support/engines'
import { type Listening, listen } from '../../../support/listen'
import { type Stage, setStage, slug } from './stage'

const publicTitles = async (stage: Stage, where: unknown) => {
  const { docs, totalDocs } = await stage.payload.find({
    collection: slug('talks'),
    where: where as Where,
    overrideAccess: false,
    depth: 0,
  })
  const titles = docs.map((doc) => (doc as unknown as { title: string }).title).sort()
  expect(totalDocs).toBe(titles.length)
  const counted = await stage.payload.count({
    collection: slug('talks'),
    where: where as Where,
    overrideAccess: false,
  })
  expect(counted.totalDocs).toBe(titles.length)
  return titles
}

describe.each(engines)('visibleRelations in queries on %s', (engine) => {
  let stage: Stage
  let http: Listening
  beforeAll(async () => {
    stage = await setStage(engine, [visibleRelations()])
    http = await listen(stage.payload)
  })
  afterAll(async () => {
    await http.close()
    await stage.stop()
  })
  const absent = () => stage.hidden.replace(/.$/, (last) => (last === '0' ? '1' : '0'))

  const conditions: [string, (id: string) => unknown][] = [
    ['equals', (id) => ({ speaker: { equals: id } })],
    ['not_equals', (id) => ({ speaker: { not_equals: id } })],
    ['in', (id) => ({ speaker: { in: [id] } })],
    ['not_in', (id) => ({ speaker: { not_in: [id] } })],
    ['in, with commas', (id) => ({ speaker: { in: `${id},${id}` } })],
    ['equals on hasMany', (id) => ({ speakers: { equals: id } })],
    ['in on hasMany', (id) => ({ speakers: { in: [id] } })],
    ['contains on hasMany', (id) => ({ speakers: { contains: id } })],
    ['equals in an array', (id) => ({ 'panel.person': { equals: id } })],
    ['not_equals in an array', (id) => ({ 'panel.person': { not_equals: id } })],
    ['the id of the target', (id) => ({ 'panel.person.id': { equals: id } })],
    ['equals in a group', (id) => ({ 'host.person': { equals: id } })],
    ['equals in a tab', (id) => ({ 'credits.editor': { equals: id } })],
    ['equals in a block', (id) => ({ 'parts.by': { equals: id } })],
    ['equals of a locale', (id) => ({ 'voice.en': { equals: id } })],
    ['underscores', (id) => ({ panel__person: { equals: id } })],
    ['a polymorphic value', (id) => ({ 'about.value': { equals: id } })],
    ['polymorphic values', (id) => ({ 'about.value': { in: [id] } })],
    ['a polymorphic pair', (id) => ({ about: { equals: { relationTo: 'people', value: id } } })],
    [
      'nested and/or',
      (id) => ({ and: [{ or: [{ speaker: { equals: id } }, { title: { equals: 'Nothing' } }] }] }),
    ],
    ['like on the id', (id) => ({ speaker: { like: id } })],
    [
      'greater_than on the id',
      (id) => ({ and: [{ speaker: { greater_than_equal: id } }, { speaker: { less_than_equal: id } }] }),
    ],
    ['beyond a readable collection', (id) => ({ 'room.keeper': { equals: id } })],
  ]
  it.each(conditions)('answers a hidden person as an absent one: %s', async (_, condition) => {
    expect(await publicTitles(stage, condition(stage.hidden))).toEqual(
      await publicTitles(stage, condition(absent())),
    )
  })

  const through: [string, unknown, string[]][] = [
    ['a hidden name in an array', { 'panel.person.name': { like: 'Hedda' } }, []],
    ['a hidden name', { 'speaker.name': { equals: 'Hedda Hidden' } }, []],
    ['an unpublished name', { 'panel.person.name': { equals: 'Dora Draft' } }, []],
    ['a shown name', { 'panel.person.name': { equals: 'Ada Shown' } }, ['Full', 'Plain']],
    ['a name beyond a hidden person', { 'speaker.friend.name': { equals: 'Ada Shown' } }, []],
    ['a hidden name beyond a readable room', { 'room.keeper.name': { exists: true } }, []],
    ['a readable name of a room', { 'room.name': { equals: 'Red' } }, ['Full', 'Plain']],
    ['a relation that exists', { speaker: { exists: true } }, ['Plain']],
    ['a relation that is empty', { speaker: { exists: false } }, ['Full']],
    ['a kind of target', { 'about.relationTo': { equals: 'people' } }, ['Plain']],
    ['a shown person', { or: [{ 'panel.person': { equals: 'SHOWN' } }] }, ['Full', 'Plain']],
    ['one row for role and person', { and: [{ 'speakers.name': { equals: 'Hedda Hidden' } }] }, []],
  ]
  it.each(through)('asks through a relation with the access of its target: %s', async (_, where, titles) => {
    const withIds = JSON.parse(JSON.stringify(where).replace('SHOWN', stage.shown))
    expect(await publicTitles(stage, withIds)).toEqual(titles)
  })

  it('asks through a join with the access of its target', async () => {
    const names = async (title: string) => {
      const where = { 'talks.title': { equals: title } } as unknown as Where
      const { docs } = await stage.payload.find({
        collection: slug('rooms'),
        where,
        overrideAccess: false,
        depth: 0,
      })
      return docs.map((doc) => (doc as unknown as { name: string }).name)
    }
    expect(await names('Plain')).toEqual(['Red'])
    expect(await names('Nothing')).toEqual([])
  })

  const refused: [string, string, string][] = [
    ['sort through a relation', '/talks?sort=speaker.name', 'sort-not-allowed'],
    ['sort by a relation', '/talks?sort=-speaker', 'sort-not-allowed'],
    ['sort with underscores', '/talks?sort=title,panel__person__name', 'sort-not-allowed'],
    ['sort of versions', '/talks/versions?sort=version.speaker.name', 'sort-not-allowed'],
    ['sort beyond a readable room', '/talks?sort=room.keeper.name', 'sort-not-allowed'],
    ['sort in a join', '/rooms?joins[talks][sort]=speaker.name', 'sort-not-allowed'],
    ['a look into rich text', '/talks?where[body.root.children.value][equals]=x', 'filter-not-allowed'],
    ['the whole of rich text', '/talks?where[body][like]=x', 'filter-not-allowed'],
    ['an empty one of many', '/talks?where[speakers][exists]=false', 'filter-not-allowed'],
  ]
  it.each(refused)('refuses %s', async (_, path, code) => {
    const response = await fetch(`${http.url}/api${path}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ data: { code } }] })
  })

  it('refuses distinct values of a guarded relation', async () => {
    const distinct = (field: string) =>
      stage.payload.findDistinct({ collection: slug('talks'), field: field as never, overrideAccess: false })
    await expect(distinct('speaker')).rejects.toMatchObject({ data: { code: 'distinct-not-allowed' } })
    await expect(distinct('speaker.name')).rejects.toMatchObject({ data: { code: 'distinct-not-allowed' } })
    expect((await distinct('title')).totalDocs).toBe(2)
  })

  it('refuses a filter that leads to more documents than it may', async () => {
    const small = await setStage(engine, [visibleRelations({ maxResolvedIds: 0 })])
    await expect(publicTitles(small, { 'speaker.name': { exists: true } })).rejects.toMatchObject({
      data: { code: 'filter-too-broad' },
    })
    await small.stop()
  })

  it('guards filters of joins and of versions', async () => {
    const get = async (path: string) => (await fetch(`${http.url}/api${path}`)).json()
    const joined = await get(
      `/rooms/${stage.room}?depth=0&joins[talks][where][speaker][equals]=${stage.hidden}`,
    )
    expect(joined.talks.docs).toEqual([])
    const named = await get(`/rooms/${stage.room}?depth=0&joins[talks][where][panel.person.name][like]=Hedda`)
    expect(named.talks.docs).toEqual([])
    const seen = await get(`/rooms/${stage.room}?depth=0&joins[talks][where][speaker][equals]=${stage.shown}`)
    expect(seen.talks.docs).toEqual([stage.plain])
    expect((await get(`/talks/versions?where[version.speaker][equals]=${stage.hidden}`)).totalDocs).toBe(0)
    expect((await get(`/talks/versions?where[version.speaker][equals]=${stage.shown}`)).totalDocs).toBe(1)
    expect((await get('/talks/versions?where[version.speaker.name][equals]=Hedda Hidden')).totalDocs).toBe(0)
  })

  it('leaves Payload its own refusals', async () => {
    const response = await fetch(`${http.url}/api/talks?where[nothing][equals]=1`)
    expect(response.status).toBe(400)
  })
})

describe.each(engines)('without visibleRelations on %s', (engine) => {
  it('leaks: filters tell of the hidden person (negative control)', async () => {
    const stage = await setStage(engine, [])
    expect(await publicTitles(stage, { speaker: { equals: stage.hidden } })).toEqual(['Full'])
    expect(await publicTitles(stage, { 'panel.person': { equals: stage.hidden } })).toEqual(['Full'])
    expect(await publicTitles(stage, { 'about.value': { equals: stage.hidden } })).toEqual(['Full'])
    await stage.stop()
  })
})
