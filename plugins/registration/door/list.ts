import type { Where } from 'payload'
import { registrationPages } from '../claims/registrationPages'
import { answerHeaders } from '../endpoints/answer'
import { tokenOf } from '../tokens'
import type { AtDoor } from './atDoor'
import { doorDoc, doorFields } from './doorDoc'
import { type Overview, overviewOf } from './overview'
import { type SealedTicket, sealTicket } from './sealedTicket'

/** What a phone needs to work without a network. */
export type OfflineList = Overview & { tickets: SealedTicket[] }

/**
 * Everybody who has got a ticket, sealed: those too whose registration is over by now, so that the door can tell. Page by page,
 * so that thousands hold nobody up.
 */
export const list = async (at: AtDoor): Promise<Response> => {
  const head = JSON.stringify(await overviewOf(at)).slice(0, -1)
  return new Response(streamOf(textOf(at, head)), {
    headers: { ...answerHeaders, 'Content-Type': 'application/json; charset=utf-8' },
  })
}

/** As fast as it is taken; an error on the way breaks the connection. */
const streamOf = (texts: AsyncGenerator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await texts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await texts.return(undefined)
    },
  })
}

async function* textOf(at: AtDoor, head: string): AsyncGenerator<string> {
  yield `${head},"tickets":[`
  let separator = ''
  for await (const tickets of sealedPages(at)) {
    yield separator + tickets.map((ticket) => JSON.stringify(ticket)).join(',')
    separator = ','
  }
  yield ']}'
}

async function* sealedPages({ context, event }: AtDoor): AsyncGenerator<SealedTicket[]> {
  const had: Where = { and: [{ event: { equals: event } }, { confirmedAt: { exists: true } }] }
  for await (const docs of registrationPages(context, had, [...doorFields, 'address'])) {
    yield await Promise.all(
      docs.map((doc) => {
        const checkIns = (doc.checkIns ?? []).map(({ place, door, at }) => ({ place, door, at }))
        const { places, ...seen } = doorDoc(doc, '')
        const names = places.map(({ name }) => name)
        return sealTicket(tokenOf(context.payload, 'ticket', doc), { ...seen, names, checkIns })
      }),
    )
  }
}
