import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises'
import type { Where } from 'payload'
import type { Context } from './context'
import type { RegistrationDoc } from './registrationDoc'

/** So many are read at a time. */
const perPage = 100

type Stored = RegistrationDoc & { createdAt: string }

/**
 * All registrations that fit, a page at a time, in the order of their ids, with the fields that are named. Between two
 * pages other requests get their turn: SQLite answers without giving way.
 */
export async function* registrationPages<Field extends keyof Stored>(
  { payload, options }: Context,
  where: Where,
  fields: readonly Field[],
): AsyncGenerator<(Pick<Stored, Field> & { id: string })[]> {
  const select = Object.fromEntries(fields.map((field) => [field, true as const]))
  let last: string | undefined
  for (;;) {
    const { docs } = await payload.db.find<Pick<Stored, Field> & { id: string }>({
      collection: options.registrations,
      where: last === undefined ? where : { and: [where, { id: { greater_than: last } }] },
      select,
      sort: 'id',
      limit: perPage,
      pagination: false,
    })
    if (docs.length > 0) yield docs
    last = docs.at(-1)?.id
    if (docs.length < perPage) return
    await nextTurnOfTheLoop()
  }
}
