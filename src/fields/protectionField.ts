import type { SelectField } from 'payload'
import { isEditorField } from '../access/isEditorField'

type ProtectionFieldOptions = {
  /** What else in this form may tell who it is. */
  mayIdentify: string
}

/**
 * `protection`: open, alias or hidden. Not answered to the public: that a name is an alias is nobody's business. What it
 * does is in the access rules (notHidden) and in `protectionHooks`.
 */
export const protectionField = ({ mayIdentify }: ProtectionFieldOptions): SelectField => ({
  name: 'protection',
  type: 'select',
  required: true,
  defaultValue: 'open',
  index: true,
  access: { read: isEditorField },
  options: [
    { value: 'open', label: 'Open: shown as is' },
    { value: 'alias', label: 'Alias: shown under another name' },
    { value: 'hidden', label: 'Hidden: not shown at all' },
  ],
  admin: {
    position: 'sidebar',
    isClearable: false,
    description: `Raising it works at once, before you publish: what is public now disappears, an alias appears when you publish it. Lowering it waits for publishing. Under alias and hidden the picture is taken off the web, and the web address is made anew from the alias. An alias can’t be published while the real name stands in this form; ${mayIdentify} may tell it in other ways: leave out what does.`,
  },
})
