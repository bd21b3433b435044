/** Whether a text is an address that a website may link to: http or https, with a host, without a password in it. */
export const isWebAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return /^https?:$/.test(url.protocol) && url.hostname !== '' && url.username === '' && url.password === ''
}

/** Whether a link in running text may lead there: a web address, a mail or telephone address, or a place on the same site. */
export const isTextLink = (text: string): boolean =>
  isWebAddress(text) || /^(mailto|tel):[^\s]+$/i.test(text) || /^(\/(?![/\\])|#)[^\s\\]*$/.test(text)
