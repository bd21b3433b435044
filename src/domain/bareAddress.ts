// biome-ignore lint/suspicious/noControlCharactersInRegex: a line break in a header starts another header.
const controlCharacter = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/

/** One address, nothing that a header parser could take for a second one (RFC 5322 specials are out). */
const shape = /^[^\s@<>()[\],;:\\"]+@[^\s@<>()[\],;:\\"]+$/

/** RFC 5321 4.5.3.1.3: a path of 256 octets with its brackets. */
const longestBytes = 254

/** Whether a text holds what could end a line: CR, LF, another control character, a separator of Unicode. */
export const hasControlCharacter = (value: string): boolean => controlCharacter.test(value)

/** Whether a text is one e-mail address without a display name, safe to stand in a header. Any script is fine. */
export const isBareAddress = (value: string): boolean =>
  shape.test(value) && !hasControlCharacter(value) && new TextEncoder().encode(value).length <= longestBytes
