import { describe, expect, it } from 'vitest'
import { signUp } from '../../../../../plugins/registration/domain/actions'
import { availabilityOf, tallyOf } from '../../../../../plugins/registration/domain/availability'
import { reorder } from '../../../../../plugins/registration/domain/organiserDecisions'
import { newcomer, sheetWith } from './sample'

describe('availabilityOf', () => {
  it('tells what a newcomer would get: nothing behind a waiting group, what is left before one put behind everybody', () => {
    const sheet = sheetWith({ capacity: 3, maxPlaces: 2 })
    signUp(sheet, newcomer('a', { places: 2 }), 1)
    signUp(sheet, newcomer('group', { places: 2 }), 2)
    const remaining = () => availabilityOf(sheet.settings, tallyOf(sheet), 3).remaining
    expect(remaining()).toBe(0)
    reorder(sheet, 'group', { priority: -1 }, 3)
    expect(remaining()).toBe(1)
  })
})
