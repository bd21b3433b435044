import type { CollectionConfig, CollectionSlug } from 'payload'
import { describe, expect, it } from 'vitest'
import { engines } from '../support/engines'
import { startPayload } from '../support/startPayload'

const Notes: CollectionConfig = { slug: 'notes', fields: [{ name: 'title', type: 'text' }] }

describe.each(engines)('startPayload on %s', (engine) => {
  it('keeps what is saved', async () => {
    const { payload, stop } = await startPayload(engine, { collections: [Notes] })
    // The types of this project don't know a collection that only this test has.
    const collection = 'notes' as CollectionSlug
    const { id } = await payload.create({ collection, data: { title: 'x' } as never, overrideAccess: true })
    expect(await payload.findByID({ collection, id, overrideAccess: true })).toMatchObject({ title: 'x' })
    await stop()
  })
})
