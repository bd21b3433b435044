import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePanelist, programmeCollections } from '../../../factories/programme'
import { engines } from '../../../support/engines'
import { startPayload, type TestPayload } from '../../../support/startPayload'

const block = { format: '' as const, indent: 0, version: 1, direction: 'ltr' as const }

/** A text of one linked word. */
const linked = (fields: Record<string, unknown>) => ({
  root: {
    ...block,
    type: 'root',
    children: [
      {
        ...block,
        type: 'paragraph',
        children: [
          {
            ...block,
            type: 'link',
            version: 3,
            fields: { newTab: false, ...fields },
            children: [{ type: 'text', text: 'here', version: 1 }],
          },
        ],
      },
    ],
  },
})

describe.each(engines)('richTextField on %s', (engine) => {
  let running: TestPayload
  let id: string
  beforeAll(async () => {
    running = await startPayload(engine, { collections: [...programmeCollections] })
    id = (await makePanelist(running.payload, { name: 'Ada' })).id
  })
  afterAll(() => running.stop())

  const save = (fields: Record<string, unknown>) =>
    running.payload.update({
      collection: 'panelists',
      id,
      data: { biography: linked(fields) },
      overrideAccess: true,
    })

  it.each(['https://example.org/', 'mailto:a@example.org', '/programme', '#top'])(
    'takes a link to %s',
    async (url) => {
      await expect(save({ linkType: 'custom', url })).resolves.toMatchObject({ id })
    },
  )

  it('takes a link to a document', async () => {
    const doc = { relationTo: 'panelists', value: id }
    await expect(save({ linkType: 'internal', doc })).resolves.toMatchObject({ id })
  })

  it.each(['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x'])(
    'refuses a link to %j',
    async (url) => {
      await expect(save({ linkType: 'custom', url })).rejects.toMatchObject({ name: 'ValidationError' })
    },
  )
})
