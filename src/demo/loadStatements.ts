import type { Payload } from 'payload'
import type { LocaleCode } from '../domain/locales'
import { slugs } from '../domain/slugs'
import { civicSpaceFacts, ukraineFacts } from './content/facts'
import type { DemoWriter } from './demoWriter'
import { type Ids, idFrom } from './loadWhoIsWho'
import { richText } from './richText'
import { announcementBody, statementBody, statementTranslations } from './texts'

/** The announcement of the event, and the statement with its outlets. */
export const loadStatements = async (payload: Payload, writer: DemoWriter, ids: Ids): Promise<void> => {
  await loadAnnouncement(writer, ids)
  const { key, publisher, signedBy, outlets, endorsedMessages, ...facts } = ukraineFacts.statement
  const id = await writer.ensure(slugs.statements, key, {
    ...facts,
    publisher: { relationTo: slugs.organisations, value: idFrom(ids, publisher) },
    body: richText(...statementBody),
    signedBy: { ...signedBy, organisation: idFrom(ids, signedBy.organisation) },
    outlets: outlets.map((row) => ({ ...row, outlet: idFrom(ids, row.outlet) })),
    endorsedMessages: endorsedMessages.map((row) => ({
      ...row,
      publisher: { relationTo: slugs.partnerOutlets, value: idFrom(ids, row.publisher) },
    })),
  })
  const { callsToAction } = await payload.findByID({
    collection: slugs.statements,
    id,
    depth: 0,
    overrideAccess: true,
  })
  for (const [locale, { title, body, positions, callsToAction: labels }] of Object.entries(
    statementTranslations,
  ))
    await writer.translate(slugs.statements, id, locale as LocaleCode, {
      title,
      body: richText(...body),
      positions,
      callsToAction: callsToAction?.map((row, index) => ({ ...row, label: labels[index] ?? row.label })),
    })
}

const loadAnnouncement = ({ ensure }: DemoWriter, ids: Ids): Promise<string> => {
  const { publisher, about, ...facts } = civicSpaceFacts.announcement
  const organisation = civicSpaceFacts.organisations.find(({ name }) => name === publisher)
  return ensure(slugs.statements, 'join-claiming-civic-space-together', {
    ...facts,
    publisher: { relationTo: slugs.organisations, value: idFrom(ids, organisation?.key ?? publisher) },
    body: richText(...announcementBody),
    about: idFrom(ids, about.replace('event:', '')),
  })
}
