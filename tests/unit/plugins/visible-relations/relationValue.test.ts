import { describe, expect, it } from 'vitest'
import { referencesIn, withoutRefused } from '../../../../plugins/visible-relations/relations/relationValue'
import { withoutRefusedNodes } from '../../../../plugins/visible-relations/relations/richTextNodes'

const refusesH = ({ id }: { id: string | number }) => id !== 'H'

describe('referencesIn', () => {
  it.each([
    ['one id', 'a', 'people', [{ relationTo: 'people', id: 'a' }]],
    [
      'many ids',
      ['a', 2],
      'people',
      [
        { relationTo: 'people', id: 'a' },
        { relationTo: 'people', id: 2 },
      ],
    ],
    ['a pair', { relationTo: 'rooms', value: 'r' }, undefined, [{ relationTo: 'rooms', id: 'r' }]],
    ['a populated document', { id: 'a', name: 'A' }, 'people', []],
    ['a populated pair', { relationTo: 'rooms', value: { id: 'r' } }, undefined, []],
    ['nothing', null, 'people', []],
  ])('finds the bare ids of %s', (_, value, relationTo, expected) => {
    expect(referencesIn(value, relationTo)).toEqual(expected)
  })
})

describe('withoutRefused', () => {
  it.each([
    ['null for one', 'H', 'people', null],
    ['what is not refused', 'a', 'people', 'a'],
    ['the others of many', ['a', 'H', 'b'], 'people', ['a', 'b']],
    ['null for a pair', { relationTo: 'rooms', value: 'H' }, undefined, null],
    ['no emptied pair among many', [{ relationTo: 'rooms', value: null }], undefined, []],
    ['a populated document', { id: 'H', name: 'checked' }, 'people', { id: 'H', name: 'checked' }],
  ])('leaves %s', (_, value, relationTo, expected) => {
    expect(withoutRefused(value, relationTo, refusesH)).toEqual(expected)
  })
})

describe('withoutRefusedNodes', () => {
  const state = (...children: unknown[]) => ({ root: { type: 'root', children } })
  const text = { type: 'text', text: 'words' }
  const link = (value: unknown) => ({
    type: 'link',
    fields: { linkType: 'internal', doc: { relationTo: 'people', value } },
    children: [text],
  })

  it('leaves the text of a link and takes the link', () => {
    expect(withoutRefusedNodes(state({ type: 'paragraph', children: [link('H')] }), refusesH)).toEqual(
      state({ type: 'paragraph', children: [text] }),
    )
  })

  it('takes refused uploads and relationships, also populated and emptied ones', () => {
    const nodes = ['H', { id: 'H' }, null].map((value) => ({ type: 'upload', relationTo: 'media', value }))
    expect(withoutRefusedNodes(state(...nodes, text), refusesH)).toEqual(state(text))
  })

  it('leaves links to addresses and to readable documents', () => {
    const toAddress = {
      type: 'link',
      fields: { linkType: 'custom', url: 'https://example.org' },
      children: [text],
    }
    expect(withoutRefusedNodes(state(toAddress, link('a')), refusesH)).toEqual(state(toAddress, link('a')))
  })
})
