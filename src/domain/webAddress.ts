/** Whether a text is an address that a website may link to: http or https, with a host, without a password in it. */
export const isWebAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return /^https?:$/.test(url.protocol) && url.hostname !== '' && url.username === '' && url.password === ''
}
