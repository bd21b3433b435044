import { describe, expect, it } from 'vitest'
import { withoutPersonalData } from '../../../../src/domain/withoutPersonalData'

describe('withoutPersonalData', () => {
  it.each([
    ['Login of ada.lovelace+1@example.org failed.', 'Login of [address] failed.'],
    [
      'Failed query: insert into "users" values (?)\nparams: Ada Lovelace,ada@example.org',
      'Failed query: insert into "users" values (?)\nparams: …',
    ],
    [
      'E11000 duplicate key error dup key: { email: "ada@example.org" }',
      'E11000 duplicate key error dup key: …',
    ],
    ['token 3q2-7w_9VQ5y0m1Jd8mZpX4cRk2LhT6sUvBnYgEaWfO', 'token [token]'],
    ['reset 0123456789abcdef0123456789abcdef01234567', 'reset [token]'],
    ['event 2e99008c-038a-436b-9d32-90961bc46e9e', 'event 2e99008c-038a-436b-9d32-90961bc46e9e'],
    [
      'event claiming-civic-space-together-in-copenhagen',
      'event claiming-civic-space-together-in-copenhagen',
    ],
  ])('writes %j as %j', (message, written) => {
    expect(withoutPersonalData(message)).toBe(written)
  })
})
