import type { Access, AccessArgs, PayloadRequest, Where } from 'payload'
import { describe, expect, it } from 'vitest'
import { anyone } from '../../../../src/access/anyone'
import { checksInAtEvent } from '../../../../src/access/checksInAtEvent'
import { allOf, anyOf } from '../../../../src/access/combine'
import { hasRole } from '../../../../src/access/hasRole'
import { isAdmin } from '../../../../src/access/isAdmin'
import { isAdminField } from '../../../../src/access/isAdminField'
import { isEditor } from '../../../../src/access/isEditor'
import { isEditorField } from '../../../../src/access/isEditorField'
import { isOwnUser } from '../../../../src/access/isOwnUser'
import { isStaff } from '../../../../src/access/isStaff'
import { isStaffAdmin } from '../../../../src/access/isStaffAdmin'
import { nobody } from '../../../../src/access/nobody'
import { eventsOf, ofOwnEvents, organiserOfEvent } from '../../../../src/access/organiserOfEvent'
import { type Role, roles } from '../../../../src/domain/roles'

/** What access rules read of a request; the rest of it takes no part. */
const requestOf = (role?: Role, events?: (string | { id: string })[]): PayloadRequest =>
  ({ user: role ? { id: `the-${role}`, role, events } : null }) as unknown as PayloadRequest

const argsOf = (role?: Role, events?: (string | { id: string })[]): AccessArgs => ({
  req: requestOf(role, events),
})

const everybody: (Role | undefined)[] = [undefined, ...roles]
const allowedBy = (rule: (args: AccessArgs) => unknown) =>
  everybody.filter((role) => rule(argsOf(role)) === true).map((role) => role ?? 'public')

describe('claims', () => {
  it.each<[string, (args: AccessArgs) => unknown, string[]]>([
    ['anyone', anyone, ['public', ...roles]],
    ['nobody', nobody, []],
    ['isAdmin', isAdmin, ['admin']],
    ['isEditor', isEditor, ['admin', 'editor']],
    ['isStaff', isStaff, ['admin', 'editor', 'organiser', 'check-in']],
    ['isStaffAdmin', isStaffAdmin, ['admin', 'editor', 'organiser', 'check-in']],
    ['isAdminField', ({ req }) => isAdminField({ req }), ['admin']],
    ['isEditorField', ({ req }) => isEditorField({ req }), ['admin', 'editor']],
  ])('%s holds for exactly its roles', (_, rule, expected) => {
    expect(allowedBy(rule)).toEqual(expected)
  })
})

describe('hasRole', () => {
  it('is false for a user without a role', () => {
    expect(hasRole({ user: { id: 'x' } } as unknown as PayloadRequest, roles)).toBe(false)
  })
})

describe('isOwnUser', () => {
  it('leads a user to the own account alone', () => {
    expect(isOwnUser(argsOf('check-in'))).toEqual({ id: { equals: 'the-check-in' } })
  })

  it('leads the public to none', () => {
    expect(isOwnUser(argsOf())).toBe(false)
  })
})

describe('eventsOf', () => {
  it('takes ids out of populated events', () => {
    expect(eventsOf(requestOf('organiser', ['a', { id: 'b' }]), ['organiser'])).toEqual(['a', 'b'])
  })

  it('is empty for a role that was not asked for', () => {
    expect(eventsOf(requestOf('website', ['a']), ['organiser', 'check-in'])).toEqual([])
  })
})

describe('ofOwnEvents', () => {
  it('filters by the events that the user is named for', () => {
    expect(ofOwnEvents('id', ['organiser', 'check-in'])(argsOf('check-in', ['a']))).toEqual({
      id: { in: ['a'] },
    })
  })

  it('refuses an organiser who is named for no event', () => {
    expect(organiserOfEvent(argsOf('organiser', []))).toBe(false)
  })

  it('refuses a check-in user where organisers are meant', () => {
    expect(organiserOfEvent(argsOf('check-in', ['a']))).toBe(false)
  })
})

describe('checksInAtEvent', () => {
  it.each<[string, Role, string[], [boolean, boolean, boolean]]>([
    ['admins', 'admin', [], [true, true, true]],
    ['organisers of the event', 'organiser', ['a'], [true, false, true]],
    ['people at its door', 'check-in', ['a'], [true, false, true]],
    ['people at no door', 'check-in', [], [false, false, false]],
    ['editors', 'editor', ['a'], [false, false, false]],
    ['websites', 'website', ['a'], [false, false, false]],
  ])('%s', (_, role, events, expected) => {
    const { req } = argsOf(role, events)
    const asked = [
      checksInAtEvent({ req, event: 'a' }),
      checksInAtEvent({ req, event: 'b' }),
      checksInAtEvent({ req }),
    ]
    expect(asked).toEqual(expected)
  })
})

const a: Where = { a: { equals: 1 } }
const b: Where = { b: { equals: 2 } }
const yes: Access = () => true
const no: Access = () => false
const filterA: Access = () => a
const filterB: Access = async () => b

describe('anyOf', () => {
  it.each<[string, Access[], boolean | Where]>([
    ['nothing', [], false],
    ['no + no', [no, no], false],
    ['no + yes', [no, yes], true],
    ['filter + yes', [filterA, yes], true],
    ['no + filter', [no, filterA], a],
    ['filter + filter', [filterA, filterB], { or: [a, b] }],
  ])('%s', async (_, rules, expected) => {
    expect(await anyOf(...rules)(argsOf())).toEqual(expected)
  })
})

describe('allOf', () => {
  it.each<[string, Access[], boolean | Where]>([
    ['nothing', [], true],
    ['yes + no', [yes, no], false],
    ['filter + no', [filterA, no], false],
    ['yes + filter', [yes, filterA], a],
    ['filter + filter', [filterA, filterB], { and: [a, b] }],
  ])('%s', async (_, rules, expected) => {
    expect(await allOf(...rules)(argsOf())).toEqual(expected)
  })
})
