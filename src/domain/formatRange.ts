/**
 * Two instants as people of a language write them, on the clock of a zone: "4 March 2019, 13:15 – 16:15 CET".
 * @param timeZone IANA
 * @param locale BCP 47
 */
export const formatRange = (startsAt: string, endsAt: string, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).formatRange(new Date(startsAt), new Date(endsAt))

/** Two calendar days as people of a language write them: "4 – 5 March 2019". */
export const formatDays = (startsOn: string, endsOn: string, locale: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).formatRange(new Date(startsOn), new Date(endsOn))
