import { flattenAllFields } from 'payload'
import { describe, expect, it } from 'vitest'
import { eventRegistration } from '../../../../../plugins/registration/fields/eventRegistration'

describe('eventRegistration', () => {
  it('lets the host make the fields of instants, all of them', () => {
    const group = eventRegistration({ instantField: (field) => ({ ...field, custom: { madeByHost: true } }) })
    const dates = flattenAllFields({ fields: group.fields }).filter(({ type }) => type === 'date')
    expect(dates.map(({ name, custom }) => [name, custom])).toEqual([
      ['opensAt', { madeByHost: true }],
      ['closesAt', { madeByHost: true }],
    ])
  })
})
