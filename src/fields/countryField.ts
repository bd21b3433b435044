import type { SelectField } from 'payload'
import { countryCodes, countryName } from '../domain/countries'
import { byLabel } from './byLabel'

type CountryFieldOptions = Partial<Pick<SelectField, 'name' | 'label' | 'required' | 'admin' | 'index'>>

const options = byLabel(countryCodes, countryName)

/** One country, as its ISO 3166-1 alpha-2 code. */
export const countryField = (overrides: CountryFieldOptions = {}): SelectField => ({
  name: 'country',
  ...overrides,
  type: 'select',
  interfaceName: overrides.required ? 'RequiredCountryCode' : 'CountryCode',
  options,
})

/** Several countries, as their ISO 3166-1 alpha-2 codes. */
export const countriesField = (overrides: CountryFieldOptions = {}): SelectField => ({
  name: 'countries',
  ...overrides,
  type: 'select',
  interfaceName: overrides.required ? 'RequiredCountryCodes' : 'CountryCodes',
  hasMany: true,
  options,
})
