import { type Context, inOneWrite } from '../claims/context'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { strikeMails } from '../claims/strikeMails'
import { type DueMail, kindOf } from '../domain/mailKind'
import { eventFacts, type Facts } from './eventFacts'
import { writeMail } from './writeMail'

type DueDoc = RegistrationDoc & { mailDue: DueMail; updatedAt: string }

/** So many mails are one write, for which all others wait. */
const perRound = 25

/**
 * Hands over the mails that claims have left due, oldest first, until none is left. Doing it twice, or in two processes
 * at once, hands the same mail over under the same key.
 * @returns how many were handed over
 */
export const sendDueMails = async (context: Context): Promise<number> => {
  const failed: string[] = []
  let sent = 0
  for (;;) {
    const docs = await findDue(context, failed)
    if (docs.length === 0) return sent
    const factsOf = eventFacts(context)
    await inOneWrite(context, async () => {
      const handedOver: DueDoc[] = []
      for (const doc of docs) {
        try {
          await handOver(context, doc, await factsOf(doc))
          handedOver.push(doc)
        } catch (err) {
          // The others must not wait for this one; the job comes back to it.
          failed.push(doc.id)
          context.payload.logger.error({ err, registration: doc.id, msg: 'A mail could not be handed over.' })
        }
      }
      await strikeMails(context, handedOver)
      sent += handedOver.length
    })
    // What has come since then has its own run.
    if (docs.length < perRound) return sent
  }
}

const findDue = async ({ payload, options }: Context, failed: string[]) => {
  const { docs } = await payload.db.find<DueDoc>({
    collection: options.registrations,
    where: { and: [{ mailDue: { exists: true } }, { id: { not_in: failed } }] },
    limit: perRound,
    pagination: false,
    sort: 'requestedAt',
  })
  return docs
}

const handOver = async (context: Context, doc: DueDoc, facts: Facts) => {
  const key = `registration:${doc.id}:${doc.mailDue}`
  // The time of the change, so that the mail is the same whenever it is written.
  const at = new Date(doc.updatedAt)
  const mail = writeMail(context, { doc, name: kindOf(doc.mailDue), facts, key, at })
  await context.options.queueMail(mail, { payload: context.payload })
}
