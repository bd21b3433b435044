import type { Payload } from 'payload'
import { civicSpaceFacts } from './content/facts'
import { demoWriter } from './demoWriter'
import { loadProgramme } from './loadProgramme'
import { loadStatements } from './loadStatements'
import { idFrom, loadWhoIsWho } from './loadWhoIsWho'
import { shiftEvent } from './shiftEvent'

export type LoadDemoOptions = {
  /**
   * `shifted` moves the past event into the future, so that its sign-up is open; `original` leaves it where it was.
   * @default 'shifted'
   */
  dates?: 'shifted' | 'original'
  /** @default the present moment */
  now?: Date
}

/**
 * Writes the facts of two real announcements, each into its own field, with short texts of this project's own. May be
 * called again where an earlier start was cut off in the middle: what is there, by its slug, is left as it is.
 */
export const loadDemo = async (
  payload: Payload,
  { dates = 'shifted', now = new Date() }: LoadDemoOptions = {},
): Promise<void> => {
  const writer = demoWriter(payload)
  const { event, sessions } = civicSpaceFacts
  const ids = await loadWhoIsWho(writer)
  await loadProgramme(
    writer,
    ids,
    dates === 'shifted' ? shiftEvent({ event, sessions }, now) : { event, sessions },
  )
  await loadStatements(payload, writer, ids)
  await setDefaultContact(payload, idFrom(ids, event.contact))
}

/** Questions that nobody else is there for go to the event's contact; without the plugin that routes them, nowhere. */
const setDefaultContact = async (payload: Payload, defaultContact: string): Promise<void> => {
  const slug = 'routing'
  if (!payload.globals.config.some((global) => global.slug === slug)) return
  // Types know the global only while the plugin is in the config.
  await payload.updateGlobal({ slug: slug as never, data: { defaultContact } as never, overrideAccess: true })
}
