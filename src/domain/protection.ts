/** How a person or an outlet may be shown: as they are, under another name, or not at all. In rising order. */
export const protections = ['open', 'alias', 'hidden'] as const

export type Protection = (typeof protections)[number]

/** Protections under which nobody may recognise a face or a logo. */
export const protectedOnes = ['alias', 'hidden'] as const satisfies readonly Protection[]

const rank = (protection: Protection): number => protections.indexOf(protection)

export const isHigher = (protection: Protection, than: Protection): boolean => rank(protection) > rank(than)

export const highest = (...several: Protection[]): Protection =>
  several.reduce((high, next) => (isHigher(next, high) ? next : high), 'open')

/** Whether a text shows the real name, whatever its case, width, accents' encoding or spaces. */
export const tellsName = (shown: string, realName: string): boolean => {
  const sought = comparable(realName)
  return sought !== '' && comparable(shown).includes(sought)
}

const comparable = (name: string): string =>
  name.normalize('NFKC').toLocaleLowerCase('en').replace(/\s+/g, ' ').trim()
