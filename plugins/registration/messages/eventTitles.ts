import type { Context } from '../claims/context'

/** The title of an event by language, each read once; empty where it has none. */
export const eventTitles = (
  { payload, options }: Context,
  event: string,
): ((locale: string) => Promise<string>) => {
  const titles = new Map<string, string>()
  return async (locale) => {
    const known = titles.get(locale)
    if (known !== undefined) return known
    const doc = await payload.findByID({
      collection: options.events,
      id: event,
      // The people of an event that was taken off the website are written to as well.
      overrideAccess: true,
      disableErrors: true,
      depth: 0,
      locale: locale as never,
      select: { title: true },
    })
    // The collection is an option; the README names the fields that are read.
    const title = (doc as { title?: string | null } | null)?.title ?? ''
    titles.set(locale, title)
    return title
  }
}
