import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import config from '../../src/payload.config'

/** Fields that the admin would show with Payload's code editor, which it loads from a public CDN. */
const withCodeEditor = (fields: FlattenedField[], path: string): string[] =>
  fields.flatMap((field) => {
    const here = `${path}.${field.name}`
    const own = field.admin?.hidden || field.admin?.components?.Field
    return [
      ...((field.type === 'json' || field.type === 'code') && !own ? [here] : []),
      ...('flattenedFields' in field ? withCodeEditor(field.flattenedFields, here) : []),
    ]
  })

describe('the admin', () => {
  it('loads no script from elsewhere to show a field', async () => {
    const { collections, globals } = await config
    const shown = [...collections, ...globals].filter(({ admin }) => !admin?.hidden)
    expect(shown.flatMap(({ flattenedFields, slug }) => withCodeEditor(flattenedFields, slug))).toEqual([])
  })
})
