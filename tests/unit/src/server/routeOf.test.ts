import { describe, expect, it } from 'vitest'
import { routeOf } from '../../../../src/server/logRequests'

describe('routeOf', () => {
  const words = new Set(['api', 'registrations', 'manage', 'users', 'reset-password'])
  it.each([
    ['/api/registrations/manage/3q2-7w_9VQ5y0m1Jd8mZpX4cRk2LhT6sUvBnYgEaWfO', '/api/registrations/manage/*'],
    ['/api/users?where[email][equals]=ada@example.org', '/api/users'],
    ['/ada@example.org', '/*'],
    ['/', '/'],
  ])('writes %s as %s', (url, route) => {
    expect(routeOf(url, words)).toBe(route)
  })
})
