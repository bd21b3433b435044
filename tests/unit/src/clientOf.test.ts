import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { clientOf } from '../../../src/clientOf'

const from = (headers: Record<string, string>, role?: string) =>
  clientOf({ headers: new Headers(headers), user: role ? { role } : null } as unknown as PayloadRequest)

describe('clientOf', () => {
  it('is the address that the server trusts', () => {
    expect(from({ 'x-forwarded-for': '192.0.2.1', 'x-visitor-address': '192.0.2.9' })).toBe('192.0.2.1')
  })

  it('is the visitor that a website names', () => {
    const headers = { 'x-forwarded-for': '192.0.2.1', 'x-visitor-address': '192.0.2.9' }
    expect(from(headers, 'website')).toBe('192.0.2.9')
    expect(from(headers, 'organiser')).toBe('192.0.2.1')
  })

  it('is nobody for a website that names none, or no address', () => {
    expect(from({ 'x-forwarded-for': '192.0.2.1' }, 'website')).toBeUndefined()
    expect(from({ 'x-visitor-address': 'a, b' }, 'website')).toBeUndefined()
  })

  it('is one for all addresses of a network of IPv6', () => {
    expect(from({ 'x-forwarded-for': '2001:db8:1:2::3' })).toBe(
      from({ 'x-forwarded-for': '2001:db8:1:2:ffff::9' }),
    )
    expect(from({ 'x-forwarded-for': '2001:db8:9:2::3' })).not.toBe(
      from({ 'x-forwarded-for': '2001:db8:1:2::3' }),
    )
  })
})
