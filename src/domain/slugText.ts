/** What a slug may look like: Latin letters in lower case, digits and single hyphens between them. */
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Longest slug, so that addresses stay printable and indexable. */
export const slugMaxLength = 120

export const isSlug = (text: string): boolean => text.length <= slugMaxLength && slugPattern.test(text)

/** A slug that fits, cut at a hyphen where there is one. */
export const cutSlug = (slug: string, maxLength = slugMaxLength): string => {
  if (slug.length <= maxLength) return slug
  const cut = slug.slice(0, maxLength + 1)
  const hyphen = cut.lastIndexOf('-')
  return hyphen > 0 ? cut.slice(0, hyphen) : slug.slice(0, maxLength)
}

/** The slug itself if it is free, else the first free one of `slug-2`, `slug-3`, … */
export const firstFreeSlug = (slug: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(slug)) return slug
  for (let number = 2; ; number++) {
    const suffix = `-${number}`
    const candidate = cutSlug(slug, slugMaxLength - suffix.length) + suffix
    if (!taken.has(candidate)) return candidate
  }
}

/** Whether a slug is what was made of `base`: the same, or with a number after it. */
export const isMadeFrom = (slug: string, base: string): boolean =>
  slug === base || /^-\d+$/.test(slug.startsWith(base) ? slug.slice(base.length) : '')
