import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskOf } from '../../../../plugins/registration/claims/deskOf'
import { engines } from '../../../support/engines'
import { makeEvent, type OpenDesk, openDesk } from './desk'
import { signInStaff } from './signInStaff'

const codeOf = ({ status, body }: { status: number; body: { errors?: { data: object }[] } }) => [
  status,
  body.errors?.[0]?.data,
]

describe.each(engines)('handing over by organisers on %s', (engine) => {
  let desk: OpenDesk
  let admin: Record<string, string>
  beforeAll(async () => {
    desk = await openDesk(engine)
    admin = (await signInStaff(desk.payload)).admin ?? {}
  })
  afterAll(() => desk.close())

  const changesOf = async (event: string) => {
    const { docs } = await desk.payload.find({
      collection: 'registration-changes',
      where: { and: [{ event: { equals: event } }, { what: { contains: 'hand-over' } }] },
      sort: 'createdAt',
      overrideAccess: true,
    })
    return docs.map(({ what, from, to, by, why }) => ({ what, from, to, by, why }))
  }

  const idOf = async (event: string, name: string) => {
    const { docs } = await desk.payload.find({
      collection: 'registrations',
      where: { and: [{ event: { equals: event } }, { name: { equals: name } }] },
      overrideAccess: true,
    })
    return String(docs[0]?.id)
  }

  it('happens at once, keeps the turn, and is recorded with the reason', async () => {
    const event = await makeEvent(desk.payload, { capacity: 1 })
    for (const name of ['has', 'waits', 'behind']) await desk.signUp(event, name)
    const path = `/registrations/${await idOf(event, 'waits')}/hand-over`
    const body = { name: 'heir', email: 'heir@example.org', why: 'ill' }
    expect((await desk.request('POST', path, body)).status).toBe(403)
    const answer = await desk.request('POST', path, body, admin)
    expect([answer.status, answer.body.doc]).toEqual([
      200,
      expect.objectContaining({ name: 'heir', status: 'waitlisted', listedTo: 'nobody' }),
    ])
    await desk.request('DELETE', await desk.linkOf('has'))
    expect(await desk.statuses(event)).toEqual({
      has: 'cancelled',
      waits: 'cancelled',
      heir: 'confirmed',
      behind: 'waitlisted',
    })
    expect((await changesOf(event)).map(({ why }) => why)).toEqual([
      `To ${answer.body.doc?.reference}: ill`,
      expect.stringMatching(/^From [\w-]+: ill$/),
    ])
    expect((await desk.mailTo('waits'))?.subject).toBe('Your place went to somebody else: Press Day')
  })

  it('is refused where the person has a registration, and once somebody is checked in', async () => {
    const event = await makeEvent(desk.payload)
    for (const name of ['one', 'two']) await desk.signUp(event, name)
    const id = await idOf(event, 'one')
    const path = `/registrations/${id}/hand-over`
    const two = { name: 'two', email: 'TWO@example.org' }
    expect(codeOf(await desk.request('POST', path, two, admin))).toEqual([
      409,
      { code: 'already-registered', field: 'email' },
    ])
    await deskOf(desk.payload, {} as never).do(event, {
      decide: (sheet, now) => {
        const entry = sheet.get(id)
        if (entry) sheet.put({ ...entry, checkIns: [{ place: 0, door: 'event', at: now, by: 'door' }] })
        return { result: undefined }
      },
    })
    const heir = { name: 'heir', email: 'heir@example.org' }
    expect(codeOf(await desk.request('POST', path, heir, admin))).toEqual([409, { code: 'checked-in' }])
  })
})
