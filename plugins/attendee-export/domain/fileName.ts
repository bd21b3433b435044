import type { ExportFormat } from './exportRequest'

/**
 * A name for the file that is safe in a header and on every disk: letters, digits and hyphens.
 * @param day `YYYY-MM-DD`
 */
export const fileName = (eventSlug: string, day: string, format: ExportFormat): string => {
  const safe = eventSlug
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return `attendees-${safe || 'event'}-${day}.${format}`
}
