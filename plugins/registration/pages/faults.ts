import { escapeHtml, paragraphs } from '../mails/html'
import { wordsFor } from '../mails/texts'
import { framed } from './frame'
import { pageWordsFor } from './pageTexts'
import type { Fault } from './pageWords'

/** Something that was refused, as a page shows it. */
export type Refused = { status: number; text: string; field: string | null }

type CodedError = Error & { status: number; data: { code: string; field?: string } }

/** Plugins have error classes of their own, and a build may have several copies of one: the code tells. */
const isCoded = (error: unknown): error is CodedError => {
  const { data, status } = error as { data?: { code?: unknown } | null; status?: unknown }
  return error instanceof Error && typeof status === 'number' && typeof data?.code === 'string'
}

/** Whether the pages have a field of this name; an event that is over is nobody's slip. */
const hasPlace = (field: string): boolean => field !== 'event' && field !== '_action'

/** @throws the error where it is no refusal */
export const refusedAs = (error: unknown, locale: string): Refused => {
  if (!isCoded(error)) throw error
  const { faults } = pageWordsFor(locale)
  const { code, field: named = null } = error.data
  const field = named !== null && hasPlace(named) ? named : null
  const fault: string = code === 'field-invalid' && field === 'email' ? 'email-invalid' : code
  const text = Object.hasOwn(faults, fault) ? faults[fault as Fault] : faults.busy
  return { status: error.status, text, field }
}

/** A page that says nothing but what was refused. @throws the error where it is no refusal */
export const faultPage = (error: unknown, locale: string): Response => {
  const words = wordsFor(locale)
  if (isCoded(error) && error.data.code === 'token-invalid') {
    const parts = [paragraphs([words.pages.invalidAdvice])]
    return framed({ status: error.status, locale, title: words.pages.invalid, parts })
  }
  const { status, text } = refusedAs(error, locale)
  return framed({ status, locale, title: words.pages.refused, parts: [paragraphs([text])] })
}

/** What was refused, above the form, with a way to the field. */
export const faultNotice = ({ text, field }: Refused, locale: string): string => {
  const told = field
    ? `${escapeHtml(pageWordsFor(locale).checkThis)} <a href="#${idOf(field)}">${escapeHtml(text)}</a>`
    : escapeHtml(text)
  return `<div class="notice wrong" role="alert"><p>${told}</p></div>`
}

/** The id of a field's place on the page. */
export const idOf = (field: string): string => `field-${escapeHtml(field)}`
