import type { SelectField } from 'payload'
import { languageCodes, languageName } from '../domain/languages'
import { byLabel } from './byLabel'

type LanguagesFieldOptions = Partial<Pick<SelectField, 'name' | 'label' | 'required' | 'admin'>>

const options = byLabel(languageCodes, languageName)

/** Several languages, as their ISO 639-1 codes. */
export const languagesField = (overrides: LanguagesFieldOptions = {}): SelectField => ({
  name: 'languages',
  ...overrides,
  type: 'select',
  interfaceName: overrides.required ? 'RequiredLanguageCodes' : 'LanguageCodes',
  hasMany: true,
  options,
})
