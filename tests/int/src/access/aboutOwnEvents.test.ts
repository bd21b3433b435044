import { createLocalReq } from 'payload'
import { expect, it } from 'vitest'
import { aboutOwnEvents } from '../../../../src/access/aboutOwnEvents'
import { makeEvent, makeSession, makeTrack, programmeCollections } from '../../../factories/programme'
import { engines } from '../../../support/engines'
import { startPayload } from '../../../support/startPayload'

it.each(engines)('aboutOwnEvents names an organiser’s event with its parts, on %s', async (engine) => {
  const { payload, stop } = await startPayload(engine, { collections: [...programmeCollections] })
  const own = await makeEvent(payload)
  const other = await makeEvent(payload, { title: 'Another' })
  const [session, track] = [await makeSession(payload, own), await makeTrack(payload, own)]
  await makeSession(payload, other)
  const as = async (role: 'organiser' | 'check-in') => {
    const user = { id: 'u', collection: 'users', role, events: [own.id] }
    return aboutOwnEvents({ req: await createLocalReq({ user: user as never }, payload) })
  }
  expect(await as('organiser')).toEqual({ 'regarding.value': { in: [own.id, session.id, track.id] } })
  expect(await as('check-in')).toBe(false)
  await stop()
})
