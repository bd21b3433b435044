import type { Payload } from 'payload'

/** Headers of an admin and of an editor, who were made for it. */
export const signInStaff = async (payload: Payload): Promise<Record<string, Record<string, string>>> => {
  const signedIn: Record<string, Record<string, string>> = {}
  for (const role of ['admin', 'editor']) {
    const data = { email: `${role}@example.org`, password: 'a-long-password', role }
    await payload.create({ collection: 'users', data: data as never, overrideAccess: true })
    const { token } = await payload.login({ collection: 'users', data })
    signedIn[role] = { Authorization: `JWT ${token}` }
  }
  return signedIn
}
