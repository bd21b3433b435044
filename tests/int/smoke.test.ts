import { describe, expect, it } from 'vitest'
import { Events } from '../../collections/Events'
import { engines } from '../support/engines'
import { startPayload } from '../support/startPayload'

describe.each(engines)('startPayload on %s', (engine) => {
  it('keeps what is saved', async () => {
    const { payload, stop } = await startPayload(engine, { collections: [Events] })
    const doc = await payload.create({ collection: 'events', data: { title: 'x' }, overrideAccess: true })
    expect((await payload.findByID({ collection: 'events', id: doc.id, overrideAccess: true })).title).toBe(
      'x',
    )
    await stop()
  })
})
