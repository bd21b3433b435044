import type { SanitizedConfig } from 'payload'
import { capPublicListsOf } from './capPublicLists'
import { capQueriesOf } from './capQueries'
import { closeAccessOfUnreadable } from './closeAccessOfUnreadable'
import { closeFirstUserForm } from './closeFirstUserForm'
import { publishedForPublicOf } from './publishedForPublic'
import { refuseOddQueriesOf } from './refuseOddQueries'
import { sealPlatformCollections } from './sealPlatformCollections'
import { secureCookies } from './secureCookies'

type SealOptions = {
  /** Whether anybody may make the first user: on a developer's machine alone. */
  openFirstUserForm: boolean
  overHttps: boolean
}

/**
 * What Payload leaves open by default, closed: its own collections, the first user's form, cookies, endless lists and
 * queries that make the database fail.
 */
export const seal =
  ({ openFirstUserForm, overHttps }: SealOptions) =>
  (config: SanitizedConfig): SanitizedConfig => {
    sealPlatformCollections(config)
    capPublicListsOf(config)
    publishedForPublicOf(config)
    closeAccessOfUnreadable(config)
    // Each goes to the front: a query has a size before it is read.
    refuseOddQueriesOf(config)
    capQueriesOf(config)
    if (!openFirstUserForm) closeFirstUserForm(config)
    if (overHttps) secureCookies(config)
    return config
  }
