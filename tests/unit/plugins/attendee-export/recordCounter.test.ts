import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../../../plugins/attendee-export/domain/columns'
import { encoderOf } from '../../../../plugins/attendee-export/domain/encoders'
import { exportFormats } from '../../../../plugins/attendee-export/domain/exportRequest'
import { recordCounter } from '../../../../plugins/attendee-export/domain/recordCounter'

const columns = columnsOf({ timeZone: 'UTC', questions: [], categories: {}, sessions: {} }).slice(0, 3)

describe('recordCounter', () => {
  it.each(exportFormats)('counts the attendees of %s, wherever it is cut', (format) => {
    const name = fc.oneof(fc.string(), fc.stringMatching(/^["\r\n,{]{0,6}$/))
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), fc.integer({ min: 1, max: 9 }), (names, size) => {
        const attendees = names.map((each, id) => ({
          name: each,
          isGuest: false,
          registration: { id, name: each, email: 'a@example.org', status: 'confirmed' },
        }))
        const encoder = encoderOf(format, columns, '2026-11-23T00:00:00.000Z')
        const text = encoder.head() + encoder.attendees(attendees, true) + encoder.tail()
        const count = recordCounter(format)
        let counted = 0
        for (let at = 0; at < text.length; at += size) counted = count(text.slice(at, at + size))
        expect(counted).toBe(names.length)
      }),
    )
  })
})
