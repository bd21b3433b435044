import type { SanitizedConfig } from 'payload'

/**
 * The config without the route that makes the first user of an empty database an admin, whoever asks. The first admin
 * comes from `npm run create-admin` or from the link that the console shows.
 */
export const closeFirstUserForm = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    if (collection.auth && collection.endpoints)
      collection.endpoints = collection.endpoints.filter(({ path }) => path !== '/first-register')
  }
  return config
}
