import type { CollectionAdminOptions } from 'payload'
import { previewUrl } from '../domain/previewUrl'

/** The two doors of a collection's `admin` to the page that this server shows of a draft: beside the form, and in a tab. */
export const previewed = (collection: string): Pick<CollectionAdminOptions, 'livePreview' | 'preview'> => ({
  livePreview: { url: ({ data, locale }) => previewUrl(collection, String(data.id), locale.code) },
  preview: (doc, { locale }) => previewUrl(collection, String(doc.id), locale),
})
