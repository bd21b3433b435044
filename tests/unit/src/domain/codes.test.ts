import { describe, expect, it } from 'vitest'
import { countryCodes, countryName } from '../../../../src/domain/countries'
import { languageCodes, languageName } from '../../../../src/domain/languages'

describe('countryCodes', () => {
  it('holds the 249 of the standard and Kosovo, once each', () => {
    expect(new Set(countryCodes).size).toBe(250)
    expect(countryCodes).toHaveLength(250)
    expect(countryName('UA')).toBe('Ukraine')
    expect(countryCodes.filter((code) => countryName(code) === code)).toEqual([])
  })
})

describe('languageCodes', () => {
  it('holds the 183 of the standard, once each', () => {
    expect(new Set(languageCodes).size).toBe(183)
    expect(languageCodes).toHaveLength(183)
    expect(languageName('da')).toBe('Danish')
    expect(languageCodes.filter((code) => languageName(code) === code)).toEqual([])
  })
})
