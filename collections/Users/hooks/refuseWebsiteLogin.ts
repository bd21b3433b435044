import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'

/** A website has an API key. Its account has a password only because Payload asks for one; it opens nothing. */
export const refuseWebsiteLogin: CollectionBeforeLoginHook = ({ user, req }) => {
  if (user.role === 'website') throw new AuthenticationError(req.t)
  return user
}
