import { hasControlCharacter, isBareAddress } from '../../../src/domain/bareAddress'

/** Says what is wrong with a value, or true. The form that Payload's fields take. */
type Check = (value: unknown) => true | string

const line =
  (what: string, longest: number, required: boolean): Check =>
  (value) => {
    if (value === undefined || value === null || value === '') return !required || `${what} is missing.`
    if (typeof value !== 'string' || (required && !value.trim())) return `${what} is missing.`
    if (hasControlCharacter(value)) return `${what} has a line break or a control character.`
    return [...value].length <= longest || `${what} is longer than ${longest} characters.`
  }

/** Line breaks and tabs are fine in a message. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: other control characters are what is looked for.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

export const longestMessage = 5000

export const checkName = line('The name', 200, true)
export const checkTopic = line('The topic', 100, false)

export const checkEmail: Check = (value) =>
  (typeof value === 'string' && isBareAddress(value)) || 'This is not one e-mail address.'

export const checkLanguage: Check = (value) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value)) ||
  'This is not a language, such as “en” or “pt-BR”.'

export const checkMessage: Check = (value) => {
  if (typeof value !== 'string' || !value.trim()) return 'The message is missing.'
  if (unprintable.test(value)) return 'The message has control characters.'
  return [...value].length <= longestMessage || `The message is longer than ${longestMessage} characters.`
}
