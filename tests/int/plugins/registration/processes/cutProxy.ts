import { connect, createServer, type Socket } from 'node:net'
import { BSON } from 'mongodb'
import { freePort } from '../../../../support/freePort'

/** A command of MongoDB's protocol, such as `insert` into a collection; others have no collection. */
export type Command = { name: string; collection: string }

/**
 * What becomes of a command: it goes through; it never arrives; it is done, and its reply never arrives; all connections
 * go; it is kept until it is let go.
 */
export type Fate = 'through' | 'lost' | 'reply-lost' | 'all-lost' | 'kept'

export type CutProxy = Awaited<ReturnType<typeof startCutProxy>>

const opMsg = 2013

/** https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/#op_msg, whose first section is the command. */
const commandOf = (message: Buffer): Command => {
  if (message.readInt32LE(12) !== opMsg) return { name: 'hello', collection: '' }
  const document = message.subarray(21, 21 + message.readInt32LE(21))
  const [[name, collection] = ['', '']] = Object.entries(BSON.deserialize(document))
  return { name, collection: String(collection) }
}

/** Whole messages of a stream that comes in pieces. */
const messagesOf = (take: (message: Buffer) => void) => {
  let rest = Buffer.alloc(0)
  return (piece: Buffer) => {
    rest = Buffer.concat([rest, piece])
    while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
      const length = rest.readInt32LE(0)
      take(rest.subarray(0, length))
      rest = rest.subarray(length)
    }
  }
}

/** A wire to a MongoDB that a test cuts. @param mongodb a connection string with one address, without TLS */
export const startCutProxy = async (mongodb: string) => {
  const target = new URL(mongodb)
  const port = await freePort()
  const cuts = new Set<() => void>()
  const kept: (() => void)[] = []
  let fateOf: (command: Command) => Fate = () => 'through'

  const join = (client: Socket) => {
    const server = connect(Number(target.port || 27017), target.hostname)
    let isReplyLost = false
    const cut = () => {
      cuts.delete(cut)
      client.destroy()
      server.destroy()
    }
    cuts.add(cut)
    client.on(
      'data',
      messagesOf((message) => {
        const fate = fateOf(commandOf(message))
        if (fate === 'all-lost') for (const each of cuts) each()
        if (fate === 'lost') cut()
        isReplyLost = fate === 'reply-lost'
        if (server.destroyed) return
        if (fate === 'kept') kept.push(() => server.write(message))
        else server.write(message)
      }),
    )
    server.on('data', (reply) => (isReplyLost ? cut() : client.write(reply)))
    for (const socket of [client, server]) socket.on('error', cut).on('close', cut)
  }

  const proxy = createServer(join)
  await new Promise<void>((resolve) => proxy.listen(port, '127.0.0.1', resolve))
  const url = new URL(mongodb)
  url.host = `127.0.0.1:${port}`
  // Else the driver asks a replica set for its own addresses and goes past the wire.
  url.searchParams.set('directConnection', 'true')
  // Else the driver repeats by itself what was cut, where the server is a replica set, and nothing is broken.
  url.searchParams.set('retryWrites', 'false')
  return {
    url: String(url),
    setFate: (next: typeof fateOf) => {
      fateOf = next
    },
    letGo: () => {
      for (const send of kept.splice(0)) send()
    },
    close: () =>
      new Promise<void>((resolve) => {
        for (const cut of cuts) cut()
        proxy.close(() => resolve())
      }),
  }
}
