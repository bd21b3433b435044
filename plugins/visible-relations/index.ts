import type { CollectionConfig, Config, Field, GlobalConfig, Plugin, Tab } from 'payload'
import { guardQuery } from './hooks/guardQuery'
import {
  hideUnreadableRelations,
  hideUnreadableRelationsOfGlobal,
  rememberRowsThatLead,
} from './hooks/hideUnreadableRelations'
import { resolveOptions, type VisibleRelationsOptions } from './options'

/** What a reader may not read is not there: not as an id in another document, and not as an answer to a filter. */
export const visibleRelations =
  (options: VisibleRelationsOptions = {}): Plugin =>
  (config: Config): Config => {
    const { collections, disabled, maxResolvedIds } = resolveOptions(options, config)
    if (disabled) return config
    return {
      ...config,
      collections: config.collections?.map((collection) =>
        collections.has(collection.slug) ? guarded(collection, maxResolvedIds) : collection,
      ),
      globals: config.globals?.map(guardedGlobal),
    }
  }

const guarded = (collection: CollectionConfig, maxResolvedIds: number): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), guardQuery(maxResolvedIds)],
    beforeRead: [
      ...(collection.hooks?.beforeRead ?? []),
      ...(collection.fields.some(marksRows) ? [rememberRowsThatLead] : []),
    ],
    afterRead: [...(collection.hooks?.afterRead ?? []), hideUnreadableRelations],
  },
})

const guardedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    afterRead: [...(global.hooks?.afterRead ?? []), hideUnreadableRelationsOfGlobal],
  },
})

const marksRows = (field: Field | Tab): boolean => {
  if (field.custom?.dropRowWithoutRelation) return true
  if ('fields' in field) return field.fields.some(marksRows)
  if ('tabs' in field) return field.tabs.some(marksRows)
  if ('blocks' in field) return field.blocks.some((block) => block.fields.some(marksRows))
  return false
}
