import { describe, expect, it } from 'vitest'
import { withCodes } from '../../../../src/server/refusals'

describe('withCodes', () => {
  it('keeps the code that is there', () => {
    const body = { errors: [{ message: 'Full.', data: { code: 'event-full' } }] }
    expect(withCodes(409, body)).toEqual(body)
  })

  it('names the first field of a validation error and keeps the rest', () => {
    const data = { collection: 'events', errors: [{ path: 'endsOn', message: 'Before the start.' }] }
    expect(
      withCodes(400, { errors: [{ name: 'ValidationError', message: 'Invalid: endsOn', data }] }),
    ).toEqual({
      errors: [
        {
          name: 'ValidationError',
          message: 'Invalid: endsOn',
          data: { ...data, code: 'field-invalid', field: 'endsOn' },
        },
      ],
    })
  })

  it.each([
    [400, 'request-invalid'],
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'conflict'],
    [413, 'body-too-large'],
    [418, 'request-invalid'],
    [423, 'locked'],
    [429, 'rate-limited'],
    [500, 'internal-error'],
    [503, 'not-ready'],
  ])('gives an error of status %i the code %s', (status, code) => {
    expect(withCodes(status, { errors: [{ message: 'No.' }] })).toEqual({
      errors: [{ message: 'No.', data: { code } }],
    })
  })

  it('gives Payload’s unknown route a code and takes the address out of it', () => {
    expect(withCodes(404, { message: 'Route not found "/api/registrations/manage/secret-token"' })).toEqual({
      errors: [{ message: 'There is nothing at this address.', data: { code: 'route-unknown' } }],
    })
  })

  it('makes a refusal of a body that is none', () => {
    expect(withCodes(404, undefined)).toEqual({
      errors: [{ message: 'The request was refused.', data: { code: 'not-found' } }],
    })
  })

  it('codes each error of a bulk operation', () => {
    const body = {
      docs: [],
      errors: [
        { id: '1', message: 'No.' },
        { id: '2', message: 'No.' },
      ],
      message: 'Unable',
    }
    expect(withCodes(400, body)).toEqual({
      docs: [],
      errors: [
        { id: '1', message: 'No.', data: { code: 'request-invalid' } },
        { id: '2', message: 'No.', data: { code: 'request-invalid' } },
      ],
      message: 'Unable',
    })
  })
})
