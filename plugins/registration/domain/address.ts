const local = /^[^\s@"(),:;<>[\]\\\p{C}]{1,64}$/u

/**
 * Who an address belongs to: Unicode in one form (NFKC), case folded, the domain in ASCII. Dots and plus signs stay,
 * since only the mail's host knows whether they mean anything. Null where it is no address that mail can be sent to.
 */
export const normaliseAddress = (typed: string): string | null => {
  const address = typed.normalize('NFKC').trim().toLowerCase()
  const at = address.lastIndexOf('@')
  const name = address.slice(0, at)
  const host = asciiHost(address.slice(at + 1))
  if (at < 1 || !local.test(name) || name.startsWith('.') || name.endsWith('.') || name.includes('..'))
    return null
  return host === null || name.length + host.length > 253 ? null : `${name}@${host}`
}

const asciiHost = (host: string): string | null => {
  if (!/^[^\s/?#@:[\]%\\]+\.[^\s/?#@:[\]%\\]+$/.test(host)) return null
  try {
    const { hostname } = new URL(`http://${host}`)
    const labels = hostname.split('.')
    // A number at the end would be an IP address, which URL makes of some numbers by itself.
    return labels.length > 1 && labels.every(isLabel) && !/^\d+$/.test(labels.at(-1) ?? '') ? hostname : null
  } catch {
    return null
  }
}

const isLabel = (label: string): boolean => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label)
