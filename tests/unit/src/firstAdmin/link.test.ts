import { describe, expect, it } from 'vitest'
import { firstAdminToken, isFirstAdminToken } from '../../../../src/firstAdmin/link'

describe('isFirstAdminToken', () => {
  it('knows the token of this installation and no other', () => {
    expect(isFirstAdminToken('secret-a', firstAdminToken('secret-a'))).toBe(true)
    expect(isFirstAdminToken('secret-a', firstAdminToken('secret-b'))).toBe(false)
    expect(isFirstAdminToken('secret-a', '')).toBe(false)
  })
})
