import { buildConfig, type CollectionConfig, type SanitizedCollectionConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { databaseFrom } from '../../src/database'
import config from '../../src/payload.config'

const db = databaseFrom({ url: 'file:unused' })

/** What Payload puts in where a collection says nothing. */
const silent = async () => {
  const said = { slug: 'silent', auth: true, versions: true, fields: [] } satisfies CollectionConfig
  return collectionOf((await buildConfig({ secret: 'x', db, collections: [said] })).collections, 'silent')
}

const collectionOf = (all: SanitizedCollectionConfig[], slug: string): SanitizedCollectionConfig => {
  const found = all.find((collection) => collection.slug === slug)
  if (!found) throw new Error(`There is no collection ${slug}.`)
  return found
}

/** Rules of access that are still Payload's own: any user of any collection may. */
const leftToPayload = (
  collection: SanitizedCollectionConfig,
  defaults: SanitizedCollectionConfig['access'],
) => {
  const rules = ['create', 'read', 'update', 'delete'] as const
  const stated = [
    ...rules,
    ...(collection.versions ? (['readVersions'] as const) : []),
    ...(collection.auth ? (['admin', 'unlock'] as const) : []),
  ]
  return stated
    .filter((rule) => !collection.access[rule] || collection.access[rule] === defaults[rule])
    .map((rule) => `${collection.slug}.${rule}`)
}

describe('access', () => {
  it('is stated for every operation of every collection, Payload’s own included', async () => {
    const defaults = (await silent()).access
    const { collections } = await config
    expect(collections.flatMap((collection) => leftToPayload(collection, defaults))).toEqual([])
  })

  it('is missed where a collection leaves it to Payload', async () => {
    const collection = await silent()
    expect(leftToPayload(collection, collection.access)).toEqual([
      'silent.create',
      'silent.read',
      'silent.update',
      'silent.delete',
      'silent.readVersions',
      'silent.admin',
      'silent.unlock',
    ])
  })
})
