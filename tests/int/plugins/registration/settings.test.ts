import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../support/engines'
import { makeEvent, type OpenDesk, openDesk } from './desk'

describe.each(engines)('settings of a sign-up on %s', (engine) => {
  let desk: OpenDesk
  beforeAll(async () => {
    desk = await openDesk(engine)
  })
  afterAll(() => desk.close())

  it.each([
    [
      'two categories with one key',
      {
        categories: [
          { key: 'press', label: 'Press', capacity: 1 },
          { key: 'press', label: 'Media' },
        ],
      },
      'registration.categories',
    ],
    [
      'a question that waits for one that is not there',
      {
        questions: [
          { key: 'diet', label: 'Diet', kind: 'text', onlyIf: { question: 'dinner', equals: 'yes' } },
        ],
      },
      'registration.questions',
    ],
    [
      'a closing before the opening',
      { opensAt: '2030-01-02T00:00:00Z', closesAt: '2030-01-01T00:00:00Z' },
      'registration.closesAt',
    ],
  ])('refuse %s', async (_, registration, path) => {
    await expect(makeEvent(desk.payload, registration)).rejects.toMatchObject({
      data: { errors: [{ path }] },
    })
  })

  it('say which consents are kept: those that they ask for', async () => {
    const questions = [{ key: 'photos', label: 'Photos of me', kind: 'consent' }]
    const event = await makeEvent(desk.payload, { questions })
    const given = { photos: true, 'anything-else': true }
    await desk.signUp(event, 'ann', { consents: given })
    const link = await desk.linkOf('ann')
    expect((await desk.request('GET', link)).body.doc?.consents).toEqual({ photos: true })
    const changed = await desk.request('PATCH', link, { consents: { ...given, photos: false } })
    expect(changed.body.doc?.consents).toEqual({ photos: false })
  })
})
