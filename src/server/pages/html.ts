/** Text that is HTML already. Only `html` and `trusted` make it. */
export class Html {
  constructor(private readonly markup: string) {}
  toString(): string {
    return this.markup
  }
}

type Part = Html | string | number | false | null | undefined | readonly Part[]

/** A template whose values are escaped unless they are HTML; lists are joined, and false, null and undefined are nothing. */
export const html = (strings: TemplateStringsArray, ...values: Part[]): Html =>
  new Html(strings.reduce((markup, text, index) => markup + render(values[index - 1]) + text))

/** Markup of our own making, such as a style sheet. Never of a person's. */
export const trusted = (markup: string): Html => new Html(markup)

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const render = (value: Part): string => {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) return value.toString()
  if (Array.isArray(value)) return value.map(render).join('')
  return String(value).replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
