import type { CollectionSlug, Config, Plugin } from 'payload'
import { Mails } from './collections/Mails'
import { emailAdapter } from './emailAdapter'
import { deliverMails } from './jobs/deliverMails'
import { type OutboxOptions, outboxDefaults, type ResolvedOutbox } from './options'
import { smtp } from './transports/smtp'

export { settled } from './delivery/kick'
export type { OutboxOptions } from './options'
export { mailStatesOf, queueMail } from './queueMail'

const notice = '/plugins/outbox/components/FailedNotice#FailedNotice'

/** Mails that are sent once: a collection, its delivery by SMTP or into the admin, and Payload's own mails through it. */
export const outbox =
  (options: OutboxOptions): Plugin =>
  (config) => {
    const outbox = resolveOptions(options, config)
    return {
      ...config,
      collections: [...(config.collections ?? []), Mails(outbox)],
      email: config.email ?? emailAdapter(outbox),
      custom: { ...config.custom, outbox },
      jobs: {
        ...config.jobs,
        tasks: [...(config.jobs?.tasks ?? []), ...(outbox.disabled ? [] : [deliverMails(outbox.queue)])],
      },
      admin: {
        ...config.admin,
        components: {
          ...config.admin?.components,
          beforeDashboard: [...(config.admin?.components?.beforeDashboard ?? []), notice],
        },
      },
    }
  }

const resolveOptions = (options: OutboxOptions, config: Config): ResolvedOutbox => {
  const {
    smtpUrl,
    slug = outboxDefaults.slug,
    transport = smtpUrl ? smtp(smtpUrl) : undefined,
    ...rest
  } = options
  if (config.collections?.some((collection) => collection.slug === slug))
    throw new Error(`outbox: there is a collection "${slug}" already.`)
  return { ...outboxDefaults, ...rest, transport, slug: slug as CollectionSlug }
}
