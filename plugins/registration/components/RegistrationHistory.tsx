import type { UIFieldServerProps } from 'payload'
import { relationId } from '../../../src/domain/relationId'
import type { ChangeRecord } from '../claims/operations'
import { registrationAdmin } from './registrationAdmin'
import './history.css'

type Change = ChangeRecord & { id: string }

/** What happened to the registration that is open: who did what, when and why. */
export const RegistrationHistory = async ({ data, id, req }: Partial<UIFieldServerProps>) => {
  const admin = req && registrationAdmin(req.payload)
  if (id === undefined || !admin) return null
  const { docs } = await req.payload.find({
    collection: admin.options.changes,
    where: { registration: { equals: String(id) } },
    sort: '-at',
    limit: 100,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  // The slug is the plugin's own, widened: the fields are its own as well.
  const changes = docs as unknown as Change[]
  const names = await admin.actorNames(
    req,
    changes.map(({ by }) => by),
  )
  const event = relationId(data?.event)
  const words = event ? await admin.eventWords(req, event) : null
  const timeZone = words?.timeZone ?? 'UTC'
  const times = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return (
    <div className="field-type registration-history">
      <h3>History</h3>
      {changes.length === 0 && <p>Nothing has happened since the sign-up.</p>}
      <ol>
        {changes.map(({ id: change, at, by, from, to, what, why }) => (
          <li key={change}>
            <time dateTime={at}>{times.format(new Date(at))}</time>
            <div>
              {from === to ? <strong>{what ?? 'changed'}</strong> : <strong>{`${from} → ${to}`}</strong>}
              {from !== to && what && what !== to && ` (${what})`} by <bdi>{names[by] ?? by}</bdi>
              {why && <p dir="auto">“{why}”</p>}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
