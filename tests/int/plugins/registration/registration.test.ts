import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../support/engines'
import { type Listening, listen } from '../../../support/listen'
import { startPayload, type TestPayload } from '../../../support/startPayload'
import { signUpConfig } from './signUpConfig'

describe.each(engines)('registration on %s', (engine) => {
  let test: TestPayload
  let payload: Payload
  let server: Listening

  beforeAll(async () => {
    test = await startPayload(engine, signUpConfig())
    payload = test.payload
    server = await listen(payload)
  })
  afterAll(async () => {
    await server.close()
    await test.stop()
  })

  const makeEvent = (registration: object, slug = crypto.randomUUID()) =>
    payload.create({
      collection: 'events',
      data: { slug, _status: 'published', registration: { enabled: true, ...registration } } as never,
      overrideAccess: true,
    })

  const signUp = async (event: string, address: string) => {
    const response = await fetch(`${server.url}/api/registrations`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ event, name: 'Ann', email: address }),
    })
    return { status: response.status, body: await response.json() }
  }

  it('confirms 50 of 200 that come at once for 50 places and lets 150 wait', async () => {
    const { id } = await makeEvent({ capacity: 50, waitingList: 'automatic', confirmAddress: false })
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => signUp(String(id), `person-${index}@example.org`)),
    )
    const count = (status: string) => answers.filter(({ body }) => body.doc?.status === status).length
    expect(answers.filter(({ status }) => status !== 201)).toEqual([])
    expect([count('confirmed'), count('waitlisted')]).toEqual([50, 150])
    const stored = await payload.count({
      collection: 'registrations',
      where: { and: [{ event: { equals: id } }, { status: { equals: 'confirmed' } }] },
      overrideAccess: true,
    })
    expect(stored.totalDocs).toBe(50)
  })
})
