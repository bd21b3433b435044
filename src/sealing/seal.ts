import type { SanitizedConfig } from 'payload'
import { capPublicListsOf } from './capPublicLists'
import { closeFirstUserForm } from './closeFirstUserForm'
import { publishedForPublicOf } from './publishedForPublic'
import { sealPlatformCollections } from './sealPlatformCollections'
import { secureCookies } from './secureCookies'

type SealOptions = {
  /** Whether anybody may make the first user: on a developer's machine alone. */
  openFirstUserForm: boolean
  overHttps: boolean
}

/** What Payload leaves open by default, closed: its own collections, the first user's form, cookies, endless lists. */
export const seal =
  ({ openFirstUserForm, overHttps }: SealOptions) =>
  (config: SanitizedConfig): SanitizedConfig => {
    sealPlatformCollections(config)
    capPublicListsOf(config)
    publishedForPublicOf(config)
    if (!openFirstUserForm) closeFirstUserForm(config)
    if (overHttps) secureCookies(config)
    return config
  }
