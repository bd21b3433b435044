import type { Payload } from 'payload'
import { eventRoles, type Role, staffRoles } from '../domain/roles'
import { slugs } from '../domain/slugs'

type DemoAccount = { role: Role; email: string }

/** One login for each role of people. */
export const demoAccounts: DemoAccount[] = staffRoles.map((role) => ({ role, email: `${role}@example.org` }))

/** Makes the demo's logins; those that are there stay as they are. The roles of events get all events. */
export const makeDemoAccounts = async (payload: Payload, password: string): Promise<void> => {
  const { docs } = await payload.find({
    collection: slugs.events,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const events = docs.map(({ id }) => id)
  for (const { role, email } of demoAccounts) {
    const { totalDocs } = await payload.count({
      collection: slugs.users,
      where: { email: { equals: email } },
      overrideAccess: true,
    })
    if (totalDocs > 0) continue
    const ofEvents = (eventRoles as readonly Role[]).includes(role)
    await payload.create({
      collection: slugs.users,
      data: { name: `Demo ${role}`, email, password, role, ...(ofEvents ? { events } : {}) },
      overrideAccess: true,
    })
  }
}
