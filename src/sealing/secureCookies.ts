import type { SanitizedConfig } from 'payload'

/** The config with login cookies that browsers send over https alone. Payload's default is any connection. */
export const secureCookies = (config: SanitizedConfig): SanitizedConfig => {
  for (const { auth } of config.collections) if (auth) auth.cookies = { ...auth.cookies, secure: true }
  return config
}
