import type { Access, CollectionSlug, Payload } from 'payload'
import type { Transport } from './transports/transport'

export type OutboxOptions = {
  /** Who reads the mails, deletes them and says "try again". */
  readers: Access
  /** The sender of every mail; also where bounces go. */
  from: { name: string; address: string }
  /**
   * `smtp://user:password@host:587` or `smtps://…`.
   * @default undefined: mails are kept for the admin to read and go nowhere
   */
  smtpUrl?: string
  /**
   * Sends one mail; for a service that doesn't speak SMTP.
   * @default SMTP where `smtpUrl` is given, else the local outbox
   */
  transport?: Transport
  /** @default 'mails' */
  slug?: string
  /**
   * Tries before a mail counts as failed.
   * @default 8, which is about a day
   */
  maxAttempts?: number
  /**
   * How long a process may take over one try before another one takes the mail. Longer than any time-out of the transport.
   * @default 300
   */
  leaseSeconds?: number
  /**
   * Mails are deleted this long after they were sent.
   * @default 30
   */
  retentionDays?: number
  /**
   * The queue of Payload's jobs that the work runs in.
   * @default 'default'
   */
  queue?: string
  /**
   * Keeps the collection, sends nothing.
   * @default false
   */
  disabled?: boolean
}

export type ResolvedOutbox = Omit<Required<OutboxOptions>, 'smtpUrl' | 'transport' | 'slug'> & {
  slug: CollectionSlug
  /** Undefined keeps mails for the admin to read. */
  transport: Transport | undefined
}

export const outboxDefaults = {
  slug: 'mails',
  maxAttempts: 8,
  leaseSeconds: 300,
  retentionDays: 30,
  queue: 'default',
  disabled: false,
} as const

/** What the plugin resolved for this Payload. */
export const outboxOf = (payload: Pick<Payload, 'config'>): ResolvedOutbox => {
  const outbox = (payload.config.custom as { outbox?: ResolvedOutbox } | undefined)?.outbox
  if (!outbox) throw new Error('This Payload has no outbox: add the plugin to its config.')
  return outbox
}
