import type { TextField } from 'payload'
import { isWebAddress } from '../domain/webAddress'

type UrlFieldOptions = Partial<Pick<TextField, 'name' | 'label' | 'required' | 'localized' | 'admin'>>

/** An address that a website may link to: http or https, so that no script hides in it. */
export const urlField = (overrides: UrlFieldOptions = {}): TextField => ({
  name: 'url',
  label: 'Address',
  ...overrides,
  type: 'text',
  validate: (value: string | null | undefined, { required }: { required?: boolean }) => {
    if (!value) return required ? 'Write the address.' : true
    return isWebAddress(value) || 'Write a web address that begins with https:// or http://.'
  },
})
