import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertDocument, updateDocument } from '../../../../plugins/registration/claims/sqliteDocuments'
import { makeEvent, makeSession, type OpenDesk, openDesk } from './desk'

const at = '2026-05-01T09:00:00.000Z'

describe('documents on SQLite, written row by row', () => {
  let desk: OpenDesk
  let event: string
  let session: string
  beforeAll(async () => {
    desk = await openDesk('sqlite')
    event = await makeEvent(desk.payload)
    session = await makeSession(desk.payload, event, 5)
  })
  afterAll(() => desk.close())

  const values = (id: string) => ({
    name: 'Zoë “Z” O’Neil',
    email: 'zoe@example.org',
    event,
    organisation: null,
    country: 'DK',
    sessions: [
      { id: randomUUID(), session, status: 'confirmed' },
      { id: randomUUID(), session, status: 'full' },
    ],
    guests: [{ id: randomUUID(), name: 'Guest' }],
    answers: { diet: ['vegan', 1, true] },
    status: 'pending',
    priority: -1,
    passedOver: true,
    requestedAt: at,
    address: 'zoe@example.org',
    liveKey: `${event}:${id}`,
    createdAt: at,
    updatedAt: at,
  })

  /** As Payload reads it, without what names it. */
  const read = async (id: string) => {
    const doc = await desk.payload.db.findOne<{ id: string }>({
      collection: 'registrations',
      where: { id: { equals: id } },
    })
    return JSON.parse(JSON.stringify(doc ?? null, (key, value) => (/^(id|liveKey)$/.test(key) ? '' : value)))
  }

  const create = async (id: string) => {
    await desk.payload.db.create({ collection: 'registrations', customID: id, data: values(id) })
    return id
  }

  const insert = (id: string, data = values(id)) =>
    insertDocument(desk.payload, 'registrations', { ...data, id })

  it('are what Payload would have stored, with columns that nobody gave a value', async () => {
    const [ours, theirs] = [randomUUID(), await create(randomUUID())]
    expect(await insert(ours)).toBe(true)
    expect(await read(ours)).toEqual(await read(theirs))
    expect(await read(ours)).toMatchObject({ places: 1, passedOver: true, answers: values('').answers })
  })

  it('are changed as Payload would have changed them', async () => {
    const [ours, theirs] = [await create(randomUUID()), await create(randomUUID())]
    const data = () => ({
      sessions: [{ id: randomUUID(), session, status: 'waitlisted' }],
      answers: null,
      passedOver: false,
      updatedAt: '2026-05-02T09:00:00.000Z',
    })
    // Payload's own needs all of the row where a list is part of it.
    const whole = { ...values(theirs), ...data() }
    await desk.payload.db.updateOne({ collection: 'registrations', id: theirs, data: whole })
    expect(await updateDocument(desk.payload, 'registrations', ours, data(), [])).toBe(true)
    expect(await read(ours)).toEqual(await read(theirs))
  })

  it('leave a document alone that does not meet the conditions', async () => {
    const id = await create(randomUUID())
    const before = await read(id)
    const data = { priority: 7, guests: [] }
    const late = [['ledgerRevision', '=', 9]] as const
    expect(await updateDocument(desk.payload, 'registrations', id, data, late)).toBe(false)
    expect(await read(id)).toEqual(before)
  })

  it('leave nothing of a document whose key another has', async () => {
    const [first, second] = [randomUUID(), randomUUID()]
    await insert(first)
    expect(await insert(second, { ...values(second), liveKey: values(first).liveKey })).toBe(false)
    expect(await read(second)).toBeNull()
  })

  it('are refused where a row of a list would be lost', async () => {
    const { guests } = values('')
    await insert(randomUUID(), { ...values(randomUUID()), guests })
    const again = insert(randomUUID(), { ...values(randomUUID()), guests })
    await expect(again).rejects.toThrow(`registrations_guests has a row ${guests[0]?.id} already.`)
  })

  it('are refused where a value has no column', async () => {
    const strange = { ...values('x'), shoeSize: 43 }
    await expect(insert(randomUUID(), strange)).rejects.toThrow('registrations has no column for: shoeSize.')
  })
})
