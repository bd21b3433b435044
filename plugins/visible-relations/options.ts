import type { CollectionSlug, Config } from 'payload'

export type VisibleRelationsOptions = {
  /**
   * Collections whose documents are guarded: their relations in answers, their filters and sorts.
   * @default all collections of the config
   */
  collections?: CollectionSlug[]
  /**
   * How many documents a filter through a relation may lead to before it is refused with `filter-too-broad`.
   * @default 5000
   */
  maxResolvedIds?: number
  /**
   * Leaves the config as it is. The plugin adds no fields, so the schema is the same either way.
   * @default false
   */
  disabled?: boolean
}

export type ResolvedOptions = { collections: ReadonlySet<string>; maxResolvedIds: number; disabled: boolean }

/** @throws Error for a slug that the config does not have. */
export const resolveOptions = (options: VisibleRelationsOptions, config: Config): ResolvedOptions => {
  const known = new Set((config.collections ?? []).map(({ slug }) => slug))
  for (const slug of options.collections ?? []) {
    if (!known.has(slug)) throw new Error(`visible-relations: there is no collection "${slug}".`)
  }
  return {
    collections: options.collections ? new Set(options.collections) : known,
    maxResolvedIds: options.maxResolvedIds ?? 5000,
    disabled: options.disabled ?? false,
  }
}
