import { describe, expect, it } from 'vitest'
import { signUp } from '../../../../../plugins/registration/domain/actions'
import type { Entry } from '../../../../../plugins/registration/domain/entry'
import { newcomer, sheetWith } from './sample'

describe('Sheet', () => {
  it('refuses a state that may not follow', () => {
    const sheet = sheetWith()
    signUp(sheet, newcomer('a'), 1)
    const entry = sheet.get('a') as Entry
    expect(() => sheet.put({ ...entry, status: 'offered' })).toThrow("can't go from confirmed to offered")
  })

  it('refuses a second live registration of a person', () => {
    const sheet = sheetWith()
    signUp(sheet, newcomer('a'), 1)
    const entry = sheet.get('a') as Entry
    expect(() => sheet.put({ ...entry, id: 'b' })).toThrow('another live registration')
  })
})
