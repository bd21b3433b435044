import type { CollectionConfig } from 'payload'
import { slugs } from '../src/domain/slugs'

export const Events: CollectionConfig = {
  slug: slugs.events,
  admin: { useAsTitle: 'title' },
  fields: [{ name: 'title', type: 'text', required: true, localized: true }],
}
