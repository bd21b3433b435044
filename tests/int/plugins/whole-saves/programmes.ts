import { randomUUID } from 'node:crypto'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, type CollectionConfig, getPayload, type Payload } from 'payload'
import { wholeSaves } from '../../../../plugins/whole-saves'
import type { WholeSavesOptions } from '../../../../plugins/whole-saves/options'
import { withFreshSchema } from '../../../support/freshSchema'

/** A document that SQLite keeps in three tables: its row, its panel, and the localised names of the panel. */
const Programmes: CollectionConfig = {
  slug: 'programmes',
  access: { create: () => true, read: () => true, update: () => true, delete: () => true },
  fields: [
    { name: 'title', type: 'text', unique: true },
    {
      name: 'panel',
      type: 'array',
      fields: [{ name: 'name', type: 'text', localized: true }],
    },
  ],
}

export type Programme = { id: string; title: string; panel: { name: string }[] }

type ProgrammeData = Omit<Programme, 'id'>

/** The generated types know the product's collections alone, so that the ones of a test are named here. */
export const programmesOf = (payload: Payload) => {
  const untyped = payload as unknown as Record<
    'create' | 'find' | 'findByID' | 'update',
    (args: object) => Promise<unknown>
  >
  const common = { collection: 'programmes', overrideAccess: true }
  return {
    create: (data: ProgrammeData) => untyped.create({ ...common, data }) as Promise<Programme>,
    update: (id: string, data: ProgrammeData) =>
      untyped.update({ ...common, id, data }) as Promise<Programme>,
    findByID: (id: string) => untyped.findByID({ ...common, id }) as Promise<Programme>,
    all: async () =>
      ((await untyped.find({ ...common, limit: 0, sort: 'title' })) as { docs: Programme[] }).docs,
  }
}

type StartOptions = WholeSavesOptions & { guard?: 'whole' | 'none'; fresh?: boolean }

/** With `guard: 'none'` the adapter is as Payload ships it: the control of every test about whole saves. `fresh` makes the tables of an empty file. */
export const startProgrammes = async (
  file: string,
  { guard = 'whole', fresh = true, ...options }: StartOptions = {},
): Promise<Payload> => {
  const adapter = sqliteAdapter({
    client: { url: `file:${file}` },
    idType: 'uuid',
    busyTimeout: 5000,
    wal: true,
    push: false,
  })
  const db = guard === 'whole' ? wholeSaves(adapter, options) : adapter
  const config = await buildConfig({
    secret: 'only-for-tests-0123456789-0123456789',
    collections: [Programmes],
    db: fresh ? withFreshSchema(db) : db,
    localization: { locales: ['en', 'uk'], defaultLocale: 'en' },
    logger: { options: { level: 'silent' } },
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  return getPayload({ config, key: randomUUID() })
}

/** Six people that all carry the title's number, so that a mixture of two saves shows. */
export const programme = (number: number) => ({
  title: `Programme ${number}`,
  panel: Array.from({ length: 6 }, (_, seat) => ({ name: `Person ${seat} of ${number}` })),
})

export const isWhole = ({ title, panel }: Pick<Programme, 'title' | 'panel'>): boolean => {
  const number = Number(title.replace('Programme ', ''))
  return JSON.stringify(panel.map(({ name }) => ({ name }))) === JSON.stringify(programme(number).panel)
}
