import type { FieldHook } from 'payload'

/** Tells a sealed value from a plain one: a restored version comes to the hook as the database has it. */
const prefix = 'sealed:v1:'

/** Encrypts a text with the secret of this installation before it is stored, in versions too. */
export const seal: FieldHook = ({ value, req }) =>
  typeof value === 'string' && value !== '' && !value.startsWith(prefix)
    ? `${prefix}${req.payload.encrypt(value)}`
    : value

/** Decrypts what `seal` stored. Access to the field is decided by the field, not here. */
export const unseal: FieldHook = ({ value, req }) =>
  typeof value === 'string' && value.startsWith(prefix)
    ? req.payload.decrypt(value.slice(prefix.length))
    : value
