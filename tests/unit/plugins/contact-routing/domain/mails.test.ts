import { describe, expect, it } from 'vitest'
import { handover } from '../../../../../plugins/contact-routing/domain/handover'
import { receipt } from '../../../../../plugins/contact-routing/domain/receipt'
import { questionReference } from '../../../../../plugins/contact-routing/domain/reference'
import { locales } from '../../../../../src/domain/locales'

describe('receipt', () => {
  it.each(locales.map(({ code }) => code))('is written in %s', (code) => {
    const { subject, text } = receipt(code, { reference: 'Q-1', about: 'Forum' })
    expect(subject).toContain('(Q-1)')
    expect(text).toContain('Forum')
    if (code !== 'en') expect(text).not.toBe(receipt('en', { reference: 'Q-1', about: 'Forum' }).text)
  })

  it.each([
    ['pt-BR', 'en'],
    ['UK', 'uk'],
    ['fr-CA', 'fr'],
    [undefined, 'en'],
    ['constructor', 'en'],
  ])('answers %s in %s', (language, written) => {
    expect(receipt(language, { reference: 'Q-1' })).toEqual(receipt(written, { reference: 'Q-1' }))
  })
})

describe('handover', () => {
  const enquiry = {
    reference: 'Q-1',
    name: 'Ann',
    email: 'ann@example.org',
    message: 'May I film?',
    reason: 'Rule “Press”.',
  }

  it('tells the contact who asks what, about what, and why him', () => {
    const { subject, text } = handover({ ...enquiry, topic: 'Press', about: 'the event “Forum”' })
    expect(subject).toBe('[Q-1] Press – the event “Forum”')
    for (const part of ['Ann <ann@example.org>', 'May I film?', 'Rule “Press”.', 'About: the event “Forum”'])
      expect(text).toContain(part)
  })

  it('keeps the subject on one line', () => {
    expect(handover({ ...enquiry, about: 'the event “A\r\nB”' }).subject).toBe(
      '[Q-1] Question – the event “A B”',
    )
  })
})

describe('questionReference', () => {
  it('is easy to read out', () => {
    expect(questionReference(new Uint8Array([0, 1, 31, 32, 255, 10, 20, 30]))).toBe('Q-01Z0-ZAMY')
  })
})
