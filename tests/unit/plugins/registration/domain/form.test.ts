import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../../plugins/registration/domain/answers'
import { filledForm, wishesIn } from '../../../../../plugins/registration/domain/form'

const question = (key: string, kind: Question['kind']): Question => ({
  key,
  kind,
  required: false,
  options: ['a', 'b'],
  condition: null,
})

const questions = [
  question('text', 'long-text'),
  question('count', 'number'),
  question('pick', 'choice'),
  question('picks', 'choices'),
  question('agree', 'consent'),
]

const filled = {
  sessions: ['s1', 's2'],
  guests: ['Bob'],
  answers: { text: 'x', count: 2, pick: 'a', picks: ['a', 'b'] },
  consents: { agree: true },
  listedTo: 'participants',
}

const allParts = ['sessions', 'guests', 'answers', 'listedTo']

const formWith = (entries: [string, string][], parts = allParts) =>
  new URLSearchParams([...parts.map((part): [string, string] => ['part', part]), ...entries])

describe('wishesIn', () => {
  it('reads each kind of answer as a program would send it', () => {
    const form = formWith([
      ['answers.text', 'one\r\ntwo'],
      ['answers.count', ' 2,5 '],
      ['answers.pick', ''],
      ['answers.picks', 'a'],
      ['guests', ' '],
      ['guests', 'Bob'],
      ['listedTo', 'public'],
      ['answers.other', 'x'],
    ])
    expect(wishesIn(form, questions)).toEqual({
      sessions: [],
      guests: [{ name: 'Bob' }],
      answers: { text: 'one\ntwo', count: 2.5, picks: ['a'], agree: false },
      consents: { agree: false },
      listedTo: 'public',
    })
  })

  it('leaves a number that is none as it was typed, to be refused', () => {
    expect(wishesIn(formWith([['answers.count', 'two']]), questions)).toMatchObject({
      answers: { count: 'two' },
    })
  })

  it('leaves out what the form does not hold, and answers that nobody touched', () => {
    expect(wishesIn(formWith([['listedTo', 'nobody']], ['listedTo']), questions)).toEqual({
      listedTo: 'nobody',
    })
    const before = filledForm(questions, filled)
    const same = formWith([...before])
    expect(wishesIn(same, questions, before)).toEqual({
      sessions: ['s1', 's2'],
      guests: [{ name: 'Bob' }],
      listedTo: 'participants',
    })
    same.delete('answers.agree')
    expect(wishesIn(same, questions, before)).toMatchObject({
      answers: { text: 'x', agree: false },
      consents: { agree: false },
    })
  })
})
