/** Where the admin's live preview finds a document's page on this server. */
export const previewUrl = (collection: string, id: string, locale: string): string =>
  `/preview/${collection}/${encodeURIComponent(id)}?locale=${encodeURIComponent(locale)}`
