import type { Payload } from 'payload'
import type { LedgerRow } from '../../../../../plugins/registration/claims/ledger'
import type { RegistrationDoc } from '../../../../../plugins/registration/claims/registrationDoc'
import { type Purpose, tokenOf } from '../../../../../plugins/registration/tokens'
import type { LedgerSeam, Step } from './ledgerSeam'
import { moveTheClock } from './moveTheClock'

/** What a test orders a server process to do, by name. */
export type Orders = ReturnType<typeof ordersOf>
export type Order = { number: number; name: keyof Orders; args: unknown[] }

export type Stocktaking = {
  registrations: RegistrationDoc[]
  ledger: LedgerRow
  /** Of this process alone. */
  steps: Step[]
}

export const ordersOf = (payload: Payload, seam: LedgerSeam) => ({
  /** A published event. */
  make: (registration: object) =>
    create(payload, 'events', {
      slug: crypto.randomUUID(),
      registration: { enabled: true, waitingList: 'automatic', confirmAddress: false, ...registration },
    }),
  /** A published session. */
  makeSession: (event: string, capacity: number) =>
    create(payload, 'sessions', { event, registration: { enabled: true, capacity } }),
  save: async (id: string, data: object, draft = false) => {
    await payload.update({ collection: 'events', id, data: data as never, draft, overrideAccess: true })
  },
  /** Makes a user who manages registrations. @returns the value of an Authorization header */
  organiser: async () => {
    const [email, password] = [`${crypto.randomUUID()}@example.org`, crypto.randomUUID()]
    const data = { email, password, role: 'admin' }
    await payload.create({ collection: 'users', data: data as never, overrideAccess: true })
    const { token } = await payload.login({
      collection: 'users',
      data: { email, password },
      overrideAccess: true,
    })
    return `JWT ${token}`
  },
  /** The path under /api of each person's link, by e-mail address. */
  links: async (event: string, purpose: Purpose) => {
    const docs = await registrationsOf(payload, event)
    const pathOf = (doc: RegistrationDoc) => `/registrations/${purpose}/${tokenOf(payload, purpose, doc)}`
    return Object.fromEntries(docs.map((doc) => [doc.email, pathOf(doc)]))
  },
  stocktaking: async (event: string): Promise<Stocktaking> => {
    const ledger = await payload.db.findOne<LedgerRow>({
      collection: 'registration-ledgers',
      where: { event: { equals: event } },
    })
    if (!ledger) throw new Error('The event has no ledger.')
    const registrations = await registrationsOf(payload, event)
    return { registrations, ledger, steps: seam.steps.get(ledger.id) ?? [] }
  },
  /** How often each registration of an event went to a state, by its id. */
  changes: async (event: string, to: string) => {
    const { docs } = await payload.db.find<{ registration: string }>({
      collection: 'registration-changes',
      where: { and: [{ event: { equals: event } }, { to: { equals: to } }] },
      limit: 0,
      pagination: false,
    })
    return docs.map(({ registration }) => registration)
  },
  run: async (slug: 'registration-upkeep' | 'registration-recount') => {
    const task = payload.config.jobs.tasks?.find((one) => one.slug === slug)
    // A task's handler is typed for each task; these two read nothing but the request's Payload.
    const handler = task?.handler as unknown as (args: object) => Promise<object>
    await handler({ req: { payload } })
  },
  moveTheClock,
  setSeam: (wanted: Partial<Pick<LedgerSeam, 'guard' | 'windowMs'>>) => {
    Object.assign(seam, wanted)
  },
})

const create = async (
  payload: Payload,
  collection: 'events' | 'sessions',
  fields: object,
): Promise<string> => {
  const data = { _status: 'published', ...fields }
  // Generated types know the product's config, not this one.
  const { id } = await payload.create({ collection, data: data as never, overrideAccess: true })
  return String(id)
}

const registrationsOf = async (payload: Payload, event: string) => {
  const { docs } = await payload.db.find<RegistrationDoc>({
    collection: 'registrations',
    where: { event: { equals: event } },
    limit: 0,
    pagination: false,
  })
  return docs
}
