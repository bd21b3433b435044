import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Engine } from '../../../../support/engines'

export type Database = { url: string; flavour?: string; remove: () => Promise<void> }

/** A throw-away database that several processes can open. */
export const freshDatabase = async (engine: Engine): Promise<Database> => {
  const server = inject('mongodb')
  if (engine === 'mongodb' && server) {
    const url = server.url.replace('{database}', `t-${randomUUID()}`)
    return { ...server, url, remove: async () => {} }
  }
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  return { url: `file:${join(folder, 'test.db')}`, remove }
}
