import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Event } from '../../../../src/payload-types'
import { problemsOf } from '../../../factories/problemsOf'
import { makeEvent, programmeCollections } from '../../../factories/programme'
import { engines } from '../../../support/engines'
import { startPayload } from '../../../support/startPayload'

describe.each(engines)('slugField on %s', (engine) => {
  let payload: Payload
  let stop: () => Promise<void>

  beforeAll(async () => {
    ;({ payload, stop } = await startPayload(engine, { collections: [...programmeCollections] }))
  })
  afterAll(() => stop?.())

  const update = (id: string, data: Partial<Event>, options: { locale?: 'da'; autosave?: boolean } = {}) =>
    payload.update({
      collection: 'events',
      id,
      data,
      draft: options.autosave,
      autosave: options.autosave,
      req: { query: options.autosave ? { autosave: 'true' } : {} },
      locale: options.locale ?? 'en',
      depth: 0,
      overrideAccess: true,
    })

  it('is made from the title and stays when that changes', async () => {
    const event = await makeEvent(payload, { title: 'Свобода слова' })
    expect(event.slug).toBe('svoboda-slova')
    expect((await update(event.id, { title: 'Another title' })).slug).toBe('svoboda-slova')
    expect((await update(event.id, { title: 'Et dansk navn' }, { locale: 'da' })).slug).toBe('svoboda-slova')
  })

  it('gets a number where another document has it, the trash included', async () => {
    const first = await makeEvent(payload, { title: 'Twice' })
    await update(first.id, { deletedAt: new Date().toISOString() })
    expect((await makeEvent(payload, { title: 'Twice' })).slug).toBe('twice-2')
    expect((await makeEvent(payload, { title: 'Twice' })).slug).toBe('twice-3')
    expect((await makeEvent(payload, { title: 'Twice upon a time' })).slug).toBe('twice-upon-a-time')
  })

  it('is what an editor gives it, if it is a slug and free', async () => {
    const event = await makeEvent(payload, { title: 'By hand', slug: 'chosen' })
    expect(event.slug).toBe('chosen')
    expect((await update(event.id, { slug: 'chosen-again' })).slug).toBe('chosen-again')
    await makeEvent(payload, { title: 'Taken' })
    expect(await problemsOf(update(event.id, { slug: 'taken' }))).toEqual({
      slug: 'Another document has this slug.',
    })
    expect(Object.keys(await problemsOf(update(event.id, { slug: 'Not a slug' })))).toEqual(['slug'])
    expect((await update(event.id, { slug: '' })).slug).toBe('by-hand')
  })

  it('is made anew for a duplicate', async () => {
    const event = await makeEvent(payload, { title: 'Original' })
    const copy = await payload.duplicate({ collection: 'events', id: event.id, overrideAccess: true })
    expect(copy.slug).toBe('original-2')
  })

  it('waits for a title, and follows it while it is typed for the first time', async () => {
    const draft = await payload.create({
      collection: 'events',
      data: {} as Event,
      draft: true,
      overrideAccess: true,
    })
    const other = await payload.create({
      collection: 'events',
      // As the admin's form posts an empty field; two of them must not collide.
      data: { slug: null } as Event,
      draft: true,
      overrideAccess: true,
    })
    const third = await payload.create({
      collection: 'events',
      data: { slug: '' } as Event,
      draft: true,
      overrideAccess: true,
    })
    expect([draft.slug, other.slug, third.slug].map((slug) => slug ?? null)).toEqual([null, null, null])
    expect((await update(draft.id, { title: 'Clai' }, { autosave: true })).slug).toBe('clai')
    expect((await update(draft.id, { title: 'Claiming Space' }, { autosave: true })).slug).toBe(
      'claiming-space',
    )
    await update(draft.id, {
      title: 'Claiming Space',
      startsOn: '2019-03-04',
      endsOn: '2019-03-05',
      timeZone: 'UTC',
      _status: 'published',
    })
    expect((await update(draft.id, { title: 'Renamed' }, { autosave: true })).slug).toBe('claiming-space')
  })

  it('stays what an editor gave it while the title is typed', async () => {
    const draft = await payload.create({
      collection: 'events',
      data: { title: 'Working title', slug: 'by-hand-2019' } as Event,
      draft: true,
      overrideAccess: true,
    })
    expect((await update(draft.id, { title: 'Final title' }, { autosave: true })).slug).toBe('by-hand-2019')
  })

  it('has a fallback where nothing of the title can be spelt', async () => {
    expect((await makeEvent(payload, { title: '自由' })).slug).toBe('untitled')
  })
})
