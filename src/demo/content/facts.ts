import type { Config } from '../../payload-types'
import civicSpace from './civic-space-2019.json' with { type: 'json' }
import ukraine from './ukraine-2022.json' with { type: 'json' }

type Docs = Config['collections']

/** A relation by the key of its document; `event:<key>` where the kind has to be told. */
type Key = string

type Keyed<T> = T & { key: Key }

type OrganisationRole = NonNullable<Docs['events']['organisationRoles']>[number]

type RoleFacts = { organisation: Key; role: OrganisationRole['role']; note?: string }

type OrganisationFacts = Keyed<
  Pick<Docs['organisations'], 'name' | 'shortName' | 'kind' | 'country' | 'region' | 'independent'>
>

type PanelFacts = {
  person?: Key
  toBeConfirmed?: string
  role: NonNullable<Docs['sessions']['panel']>[number]['role']
}

type SessionFacts = Keyed<
  Pick<Docs['sessions'], 'title' | 'hashtag' | 'startsAt' | 'endsAt' | 'includesBreak' | 'examplesFrom'> & {
    event: Key
    track: Key
    organisers: Key[]
    registration: { open: boolean; ownSignUp: boolean }
    contact: Key
    panel: PanelFacts[]
  }
>

type CivicSpaceFacts = {
  announcement: Pick<Docs['statements'], 'kind' | 'title' | 'publishedOn'> & {
    publisher: string
    about: string
  }
  organisations: OrganisationFacts[]
  event: Keyed<
    Pick<Docs['events'], 'title' | 'subtitle' | 'kind' | 'startsOn' | 'endsOn' | 'timeZone' | 'audience'> & {
      venue: Pick<Docs['venues'], 'name' | 'street' | 'postalCode' | 'city' | 'country'>
      organisationRoles: RoleFacts[]
      registration: { open: boolean; signUpLinkShown: boolean }
      contact: Key
    }
  >
  sessions: SessionFacts[]
  panelists: Keyed<
    Pick<Docs['panelists'], 'name' | 'jobTitle' | 'unit' | 'publications'> & { affiliation: Key }
  >[]
  tracks: Keyed<Pick<Docs['tracks'], 'title' | 'hashtag'> & { organisationRoles?: RoleFacts[] }>[]
  contacts: Keyed<
    Pick<Docs['contacts'], 'name' | 'jobTitle' | 'email'> & { organisation: Key; handles: string }
  >[]
}

type UkraineFacts = {
  statement: Keyed<
    Pick<Docs['statements'], 'kind' | 'title' | 'countries' | 'positions' | 'callsToAction'> & {
      publisher: Key
      signedBy: { name: string; jobTitle: string; organisation: Key }
      outlets: { outlet: Key; relation: NonNullable<Docs['statements']['outlets']>[number]['relation'] }[]
      endorsedMessages: (Pick<
        NonNullable<Docs['statements']['endorsedMessages']>[number],
        'audience' | 'languages' | 'inReplyTo'
      > & { publisher: Key })[]
    }
  >
  partnerOutlets: Keyed<
    Pick<Docs['partner-outlets'], 'name' | 'nameAsPrinted' | 'kind' | 'country'> & { memberOf?: Key[] }
  >[]
  networks: Keyed<Pick<Docs['organisations'], 'name' | 'shortName' | 'members'>>[]
}

/** The facts of an announcement of 2019. A JSON file's words are strings to the compiler, not members of their lists. */
export const civicSpaceFacts = civicSpace as CivicSpaceFacts

/** The facts of a statement of 2022. */
export const ukraineFacts = ukraine as UkraineFacts
