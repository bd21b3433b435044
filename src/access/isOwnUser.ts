import type { Access } from 'payload'

/** The account of whoever asks, on the collection of users. */
export const isOwnUser: Access = ({ req }) => (req.user ? { id: { equals: req.user.id } } : false)
