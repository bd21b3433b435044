import type { TaskConfig } from 'payload'
import { deliverDue } from '../delivery/deliverDue'
import { purgeSent } from '../delivery/purgeSent'

/** Every minute: what is due goes out, what is old goes away. */
export const deliverMails = (queue: string): TaskConfig<{ input: object; output: object }> => ({
  slug: 'deliver-mails',
  label: 'Deliver mails',
  schedule: [{ cron: '* * * * *', queue }],
  handler: async ({ req: { payload } }) => {
    await deliverDue(payload)
    await purgeSent(payload)
    return { output: {} }
  },
})
