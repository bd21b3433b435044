import { expect, it } from 'vitest'
import { whereIs } from '../../../src/whereIs'
import { makeVenue, programmeCollections } from '../../factories/programme'
import { engines } from '../../support/engines'
import { startPayload } from '../../support/startPayload'

it.each(engines)('whereIs tells a published venue in one line and no other, on %s', async (engine) => {
  const { payload, stop } = await startPayload(engine, { collections: [...programmeCollections] })
  const game = await makeVenue(payload, {
    street: 'Enghavevej 82D',
    postalCode: '2450',
    city: 'Copenhagen SV',
  })
  const safeHouse = await makeVenue(payload, { name: 'Safe house', city: 'Elsewhere', _status: 'draft' })
  const of = { payload, locale: 'en' }
  expect([
    await whereIs({ venue: game.id }, of),
    await whereIs({ venue: safeHouse.id }, of),
    await whereIs({ venue: null }, of),
    await whereIs({}, of),
  ]).toEqual(['GAME, Enghavevej 82D, 2450 Copenhagen SV', '', '', ''])
  await stop()
})
