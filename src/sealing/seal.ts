import type { SanitizedConfig } from 'payload'
import { capPublicLists } from './capPublicLists'
import { capQueries } from './capQueries'
import { closeAccessOfUnreadable } from './closeAccessOfUnreadable'
import { closeFirstUserForm } from './closeFirstUserForm'
import { publishedForPublic } from './publishedForPublic'
import { refuseOddQueries } from './refuseOddQueries'
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
    closeAccessOfUnreadable(config)
    watchQueries(config)
    if (!openFirstUserForm) closeFirstUserForm(config)
    if (overHttps) secureCookies(config)
    return config
  }

/** A query has a size before it is read, and is read before anything looks into it; what is asked for is cut last. */
const watchQueries = (config: SanitizedConfig): void => {
  for (const { hooks } of config.collections)
    hooks.beforeOperation = [
      capQueries,
      refuseOddQueries,
      ...(hooks.beforeOperation ?? []),
      capPublicLists,
      publishedForPublic,
    ]
}
