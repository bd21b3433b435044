import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRecords, harmlessCell } from '../../../../plugins/attendee-export/domain/csv'

/** RFC 4180, written from its grammar and knowing nothing of the writer. */
const parse = (text: string): string[][] => {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      at++
      for (;;) {
        if (at >= text.length) throw new Error('a quoted cell has no end')
        if (text[at] === '"' && text[at + 1] === '"') {
          cell += '"'
          at += 2
        } else if (text[at] === '"') {
          at++
          break
        } else cell += text[at++]
      }
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') {
        if (text[at] === '"' || text[at] === '\n') throw new Error('a bare cell holds what must be quoted')
        cell += text[at++]
      }
    }
    record.push(cell)
    if (text[at] === ',') at++
    else if (text.startsWith('\r\n', at)) {
      at += 2
      records.push(record)
      record = []
    } else throw new Error(`neither a comma nor CRLF at ${at}`)
  }
  return records
}

const formulaStarts = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r']

describe('harmlessCell', () => {
  it.each([
    ['a formula', '=1+1', "'=1+1"],
    ['a call', '@SUM(A1)', "'@SUM(A1)"],
    ['a full-width formula', '＝1+1', "'＝1+1"],
    ['a small-form formula', '﹦1', "'﹦1"],
    ['a formula behind blanks', '  =1', "'  =1"],
    ['a formula behind a no-break space', '\u00a0=1', "'\u00a0=1"],
    ['a formula behind a line', '\n=1', "'\n=1"],
    ['a formula behind an invisible character', '\u200b=1', "'\u200b=1"],
    ['a formula behind a byte order mark', '\ufeff=1', "'\ufeff=1"],
    ['a tab', '\tx', "'\tx"],
    ['a tab behind a blank', ' \tx', "' \tx"],
    ['a carriage return', '\rx', "'\rx"],
    ['a phone number', '+45 12 34 56 78', "'+45 12 34 56 78"],
    ['a sign alone', '-', "'-"],
    ['a name', 'Zoë Ångström', 'Zoë Ångström'],
    ['a formula inside', 'a=b', 'a=b'],
    ['a dash that is no sign', '– none', '– none'],
    ['nothing', '', ''],
  ])('makes %s harmless, or leaves it', (_, text, expected) => {
    expect(harmlessCell(text)).toBe(expected)
  })

  it('adds at most one apostrophe, and always where a formula starts', () => {
    const start = fc.constantFrom(...formulaStarts)
    const blank = fc.stringMatching(/^[ \t\n\u00a0\u3000]{0,3}$/)
    fc.assert(
      fc.property(blank, start, fc.string(), (before, sign, rest) => {
        expect(harmlessCell(before + sign + rest)).toBe(`'${before}${sign}${rest}`)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([text, `'${text}`]).toContain(harmlessCell(text))
      }),
    )
  })
})

describe('csvRecords', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[",\r\n =+@\-a\t;]{0,8}$/),
    fc.constantFrom(...formulaStarts),
  )

  it('is read back cell by cell by another parser', () => {
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }))
    fc.assert(
      fc.property(table, (records) => {
        const expected = records.map((cells) => cells.map(harmlessCell))
        expect(parse(csvRecords(records))).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('writes CRLF and nothing for no records', () => {
    expect(csvRecords([['a', 'b, c', 'd "e"']])).toBe('a,"b, c","d ""e"""\r\n')
    expect(csvRecords([])).toBe('')
  })
})
