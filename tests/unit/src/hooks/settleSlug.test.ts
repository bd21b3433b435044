import { describe, expect, it } from 'vitest'
import { toSlug } from '../../../../src/hooks/settleSlug'

describe('toSlug', () => {
  it.each([
    ['Claiming Civic Space Together', 'claiming-civic-space-together'],
    ['An update on IMS’ involvement in Ukraine', 'an-update-on-ims-involvement-in-ukraine'],
    ['Smørrebrød på Ærø – og å', 'smorrebrod-pa-aero-og-a'],
    ['Свобода слова в Україні', 'svoboda-slova-v-ukrayini'],
    ['حرية التعبير', 'hryt-altebyr'],
    ['LGBTIQ+ & iPhone', 'lgbtiq-and-iphone'],
    ['自由', ''],
  ])('makes %s into %s', (title, slug) => {
    expect(toSlug(title)).toBe(slug)
  })
})
