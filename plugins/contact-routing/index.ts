import type { Plugin } from 'payload'
import { Enquiries } from './collections/Enquiries'
import { RoutingRules } from './collections/RoutingRules'
import { Routing } from './globals/Routing'
import { keepingUsedContacts } from './hooks/keepUsedContact'
import { handOnEnquiries } from './jobs/handOnEnquiries'
import { type ContactRoutingOptions, resolveOptions } from './options'

export type { ContactRoutingOptions, Subject } from './options'

const notice = '/plugins/contact-routing/components/UndeliveredNotice#UndeliveredNotice'

/** Questions from outside, each brought to the right person without telling anybody that person's address. */
export const contactRouting =
  (options: ContactRoutingOptions): Plugin =>
  (config) => {
    const resolved = resolveOptions(options, config)
    return {
      ...config,
      collections: [
        ...(config.collections ?? []).map((collection) =>
          collection.slug === resolved.contacts ? keepingUsedContacts(collection) : collection,
        ),
        Enquiries(resolved),
        RoutingRules(resolved),
      ],
      globals: [...(config.globals ?? []), Routing(resolved)],
      custom: { ...config.custom, contactRouting: resolved },
      jobs: {
        ...config.jobs,
        tasks: [
          ...(config.jobs?.tasks ?? []),
          ...(resolved.disabled ? [] : [handOnEnquiries(resolved.queue)]),
        ],
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
