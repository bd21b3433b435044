import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import ts from 'typescript'

export const root = join(import.meta.dirname, '../..')

const generated = /^src\/(payload-types\.ts$|migrations\/|app\/\(payload\)\/)/

/** What people wrote of the product, parsed; paths have slashes and start at the root. */
export const productionSources = (): ts.SourceFile[] =>
  ['src', 'collections', 'plugins']
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
    )
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /\.tsx?$/.test(name) && !generated.test(name))
    .map((name) => parse(name, readFileSync(join(root, name), 'utf8')))

export const parse = (name: string, text: string): ts.SourceFile =>
  ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true)

/** Every node of a file. */
export const nodesOf = (file: ts.SourceFile): ts.Node[] => {
  const found: ts.Node[] = []
  const visit = (node: ts.Node) => {
    found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** `file:line` of a node, as editors open it. */
export const placeOf = (node: ts.Node): string => {
  const file = node.getSourceFile()
  const { line } = file.getLineAndCharacterOfPosition(node.getStart())
  return `${relative('.', file.fileName).split(sep).join('/')}:${line + 1}`
}
