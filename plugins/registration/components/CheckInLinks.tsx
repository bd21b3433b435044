import { subDays } from 'date-fns'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ResolvedOptions } from '../options'
import './checkInLinks.css'

type Props = {
  payload: Payload
  user?: TypedUser
  i18n: { language: string }
  options: ResolvedOptions
}

type EventDoc = { id: string; slug?: string | null; title?: string | null }

const words: Record<string, string> = {
  en: 'Check-in',
  da: 'Indtjekning',
  fr: 'Accueil',
  uk: 'Реєстрація на вході',
  ru: 'Регистрация на входе',
  ar: 'تسجيل الحضور',
}

/** More would be a list of events, and there is one. */
const mostShown = 6

/** The doors where this user checks people in, and the desks that are theirs, on the dashboard: of events that are not over. */
export const CheckInLinks = async ({ payload, user, i18n, options }: Props) => {
  // As much of a request as access reads.
  const req = { payload, user } as unknown as PayloadRequest
  if (!user || !options.checksIn({ req })) return null
  const { docs } = await payload.find({
    collection: options.events,
    where: {
      and: [
        { endsOn: { greater_than_equal: subDays(new Date(), 2).toISOString() } },
        { 'registration.enabled': { equals: true } },
      ],
    },
    sort: 'startsOn',
    select: { slug: true, title: true },
    depth: 0,
    limit: 100,
    pagination: false,
    overrideAccess: false,
    user,
  })
  // The collection is an option; the README names the fields that are read.
  const events = (docs as unknown as EventDoc[])
    .filter(({ id }) => options.checksIn({ req, event: String(id) }))
    .slice(0, mostShown)
  if (events.length === 0) return null
  const label = words[i18n.language] ?? words.en
  return (
    <ul className="check-in-links">
      {events.map(({ id, slug, title }) => (
        <li key={id}>
          <a
            href={`${payload.config.routes.api}/${options.events}/${encodeURIComponent(slug ?? id)}/check-in`}
          >
            {label}: <bdi>{title}</bdi>
          </a>
          {options.manages({ req, event: String(id) }) && (
            <a
              href={formatAdminURL({
                adminRoute: payload.config.routes.admin,
                path: `/collections/${options.events}/${id}/sign-up-desk`,
              })}
            >
              Sign-up desk: <bdi>{title}</bdi>
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
