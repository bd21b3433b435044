import { slugs } from '../domain/slugs'
import { civicSpaceFacts, ukraineFacts } from './content/facts'
import type { DemoWriter } from './demoWriter'
import { drawPortrait } from './drawPortrait'
import { richText } from './richText'

/** Ids by the keys of the facts. */
export type Ids = Map<string, string>

/** @throws if the facts name a key that has no document */
export const idFrom = (ids: Ids, key: string): string => {
  const id = ids.get(key)
  if (!id) throw new Error(`The demo has no document "${key}".`)
  return id
}

/** Organisations, networks, contacts, panelists with portraits, and outlets. */
export const loadWhoIsWho = async ({ ensure, ensurePicture }: DemoWriter): Promise<Ids> => {
  const ids: Ids = new Map()
  for (const { key, ...facts } of ukraineFacts.networks)
    ids.set(key, await ensure(slugs.organisations, key, { ...facts, kind: 'network' }))
  for (const { key, ...facts } of civicSpaceFacts.organisations)
    ids.set(key, await ensure(slugs.organisations, key, facts))

  for (const { key, handles, organisation, ...facts } of civicSpaceFacts.contacts) {
    const relations = { organisation: idFrom(ids, organisation), languages: ['en' as const, 'da' as const] }
    ids.set(key, await ensure(slugs.contacts, key, { ...facts, ...relations }))
  }

  for (const { key, affiliation, ...facts } of civicSpaceFacts.panelists) {
    const portrait = await ensurePicture(`Drawing in place of a portrait of ${facts.name}`, () =>
      drawPortrait(key),
    )
    ids.set(
      key,
      await ensure(slugs.panelists, key, {
        ...facts,
        affiliation: idFrom(ids, affiliation),
        portrait,
        biography: richText(biographyOf(facts, nameOf(affiliation))),
        protection: 'open',
      }),
    )
  }

  for (const { key, memberOf = [], ...facts } of ukraineFacts.partnerOutlets)
    ids.set(
      key,
      await ensure(slugs.partnerOutlets, key, {
        ...facts,
        memberOf: memberOf.map((network) => idFrom(ids, network)),
        protection: 'open',
      }),
    )
  return ids
}

const nameOf = (organisation: string): string =>
  civicSpaceFacts.organisations.find(({ key }) => key === organisation)?.name ?? ''

type Person = { name: string; jobTitle?: string | null; unit?: string | null }

const biographyOf = ({ name, jobTitle, unit }: Person, organisation: string): string =>
  `${name} is ${jobTitle?.toLowerCase()}${unit ? ` in the ${unit}` : ''} at ${organisation}.`
