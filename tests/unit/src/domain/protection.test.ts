import { describe, expect, it } from 'vitest'
import { highest, isHigher, type Protection, tellsName } from '../../../../src/domain/protection'

describe('isHigher', () => {
  it.each<[Protection, Protection, boolean]>([
    ['hidden', 'alias', true],
    ['alias', 'open', true],
    ['alias', 'alias', false],
    ['open', 'hidden', false],
  ])('%s over %s: %s', (protection, than, expected) => {
    expect(isHigher(protection, than)).toBe(expected)
  })
})

describe('highest', () => {
  it.each<[Protection[], Protection]>([
    [[], 'open'],
    [['open', 'alias'], 'alias'],
    [['hidden', 'open', 'alias'], 'hidden'],
  ])('of %j is %s', (several, expected) => {
    expect(highest(...several)).toBe(expected)
  })
})

describe('tellsName', () => {
  it.each<[string, string, string, boolean]>([
    ['the same', 'Jane Doe', 'Jane Doe', true],
    ['another case and more spaces', 'JANE   doe ', 'Jane Doe', true],
    ['part of it', 'Dr Jane Doe, Minsk', 'Jane Doe', true],
    ['another encoding of the accent', 'Ame\u0301lie', 'Am\u00e9lie', true],
    ['full-width letters', 'Ｊａｎｅ Doe', 'Jane Doe', true],
    ['an alias', 'Anna K.', 'Jane Doe', false],
    ['no real name', 'Anna K.', ' ', false],
  ])('%s', (_, shown, realName, expected) => {
    expect(tellsName(shown, realName)).toBe(expected)
  })
})
