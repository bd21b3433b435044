import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { nodesOf, parse, root } from './sources'

const plugins = readdirSync(join(root, 'plugins'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const read = (plugin: string, file: string): string => {
  const path = join(root, 'plugins', plugin, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** Texts with a hyphen, and the other keys of an object that has such texts for keys: `{ 'event-full': …, busy: … }`. */
const codesInSource = (text: string): string[] => {
  const nodes = nodesOf(parse('errors.ts', text))
  const texts = nodes.filter(ts.isStringLiteral).map((literal) => literal.text)
  const keys = nodes
    .filter(ts.isObjectLiteralExpression)
    .map(({ properties }) => properties.flatMap(({ name }) => (name ? [nameText(name)] : [])))
    .filter((names) => names.some(isCode))
  return unique([...texts.filter(isCode), ...keys.flat()])
}

const nameText = (name: ts.PropertyName): string =>
  ts.isComputedPropertyName(name) ? name.getText() : name.text

/** Codes stand in the first column of the table below the heading `Error codes`. */
const codesInReadme = (text: string): string[] => {
  const section = /^#+ Error codes\s*$([\s\S]*?)(?=^#+ |$(?![\s\S]))/m.exec(text)?.[1] ?? ''
  return unique([...section.matchAll(/^\|\s*`([^`]+)`/gm)].map((match) => match[1] ?? ''))
}

const isCode = (text: string): boolean => /^[a-z]+(-[a-z]+)+$/.test(text)
const unique = (codes: string[]): string[] => [...new Set(codes)].sort()

describe.each(plugins)('the plugin %s', (plugin) => {
  it('has a README', () => {
    expect(read(plugin, 'README.md')).toMatch(/^# /)
  })

  it('documents its error codes, and no others', () => {
    expect(codesInReadme(read(plugin, 'README.md'))).toEqual(codesInSource(read(plugin, 'errors.ts')))
  })
})

describe('codesInSource and codesInReadme', () => {
  it('read the same codes from both', () => {
    const source =
      "class Full extends Refusal { code = 'event-full' }; const words = { 'no-way': 'No.', busy: 'Later.' }"
    const readme =
      '## Error codes\n\n| code | status |\n| --- | --- |\n| `event-full` | 409 |\n| `no-way` | 400 |\n| `busy` | 503 |\n\n## Limits\n\n| `x-y` |\n'
    expect(codesInSource(source)).toEqual(['busy', 'event-full', 'no-way'])
    expect(codesInReadme(readme)).toEqual(['busy', 'event-full', 'no-way'])
  })
})
