import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { nodesOf, parse, root } from './sources'

/** How the product's composition uses something that it imports from a plugin. */
export type Use = { plugin: string; exported: string; as: 'plugin' | 'wrapper' | 'value' }

const pluginImport = /^\.\.\/plugins\/([^/]+)/

/** The files beside the config, which are parts of it, and the config itself. */
const compositionFiles = (): string[] =>
  readdirSync(join(root, 'src'))
    .filter((name) => name.endsWith('.ts') && name !== 'payload-types.ts')
    .map((name) => `src/${name}`)

const readSource = (path: string): ts.SourceFile => parse(path, readFileSync(join(root, path), 'utf8'))

const importsOfPlugins = (file: ts.SourceFile): ts.ImportDeclaration[] =>
  file.statements
    .filter(ts.isImportDeclaration)
    .filter(
      ({ moduleSpecifier }) => ts.isStringLiteral(moduleSpecifier) && pluginImport.test(moduleSpecifier.text),
    )

/** What an import names, as the plugin exports it and as the file calls it. */
const elementsOf = (declaration: ts.ImportDeclaration): { exported: string; name: string }[] => {
  const bindings = declaration.importClause?.namedBindings
  if (!bindings || !ts.isNamedImports(bindings)) return []
  return bindings.elements.map(({ name, propertyName }) => ({
    exported: (propertyName ?? name).text,
    name: name.text,
  }))
}

/** What the composition takes from plugins, and what for. */
export const usesOfPlugins = (): Use[] =>
  compositionFiles().flatMap((path) => {
    const file = readSource(path)
    return importsOfPlugins(file).flatMap((declaration) => {
      const plugin = (declaration.moduleSpecifier as ts.StringLiteral).text // Filtered for being one.
      return elementsOf(declaration).map(({ exported, name }) => ({
        plugin,
        exported,
        as: kindOf(file, name),
      }))
    })
  })

const kindOf = (file: ts.SourceFile, name: string): Use['as'] => {
  const call = nodesOf(file).find(
    (node): node is ts.CallExpression => ts.isCallExpression(node) && node.expression.getText() === name,
  )
  if (!call) return 'value'
  return ts.isArrayLiteralExpression(call.parent) ? 'plugin' : 'wrapper'
}

/**
 * The composition with the lines of all plugins taken away: their imports and their places in the list go, a wrapper
 * gives what it wraps, and a value that a plugin handed to another part is to be had from elsewhere.
 */
export const compositionWithoutPlugins = (): Map<string, string> =>
  new Map(compositionFiles().map((path) => [path, withoutPlugins(readSource(path))]))

const withoutPlugins = (file: ts.SourceFile): string => {
  const declarations = importsOfPlugins(file)
  const names = new Set(declarations.flatMap(elementsOf).map(({ name }) => name))
  const isOfPlugin = (node: ts.Node) => ts.isIdentifier(node) && names.has(node.text)
  const { transformed } = ts.transform(file, [
    (context) => (source) => {
      const visit = (node: ts.Node): ts.Node | undefined => {
        if (ts.isImportDeclaration(node) && declarations.includes(node)) return undefined
        if (ts.isCallExpression(node) && isOfPlugin(node.expression)) {
          if (ts.isArrayLiteralExpression(node.parent)) return undefined
          return node.arguments[0] && ts.visitNode(node.arguments[0], visit)
        }
        if (ts.isTypeReferenceNode(node) && isOfPlugin(node.typeName)) {
          return context.factory.createKeywordTypeNode(ts.SyntaxKind.AnyKeyword)
        }
        if (ts.isIdentifier(node) && names.has(node.text)) {
          return context.factory.createAsExpression(
            context.factory.createNull(),
            context.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword),
          )
        }
        return ts.visitEachChild(node, visit, context)
      }
      return ts.visitEachChild(source, visit, context)
    },
  ])
  const [result] = transformed
  return result ? ts.createPrinter().printFile(result) : ''
}

const pathOf = (name: string): string => name.slice(root.length + 1)

/** Type errors of everything but the plugins, with these texts in the place of files. */
export const typeErrorsWithoutPlugins = (texts: Map<string, string>): string[] => {
  const configFile = join(root, 'tsconfig.json')
  const parsed = ts.parseJsonConfigFileContent(
    ts.readConfigFile(configFile, ts.sys.readFile).config,
    ts.sys,
    root,
    { incremental: false, tsBuildInfoFile: undefined },
  )
  const rest = parsed.fileNames.filter((name) => /^(src\/(?!migrations\/)|collections\/)/.test(pathOf(name)))
  const host = ts.createCompilerHost(parsed.options)
  const isOfPlugin = (name: string) => name.startsWith(join(root, 'plugins'))
  const { fileExists, readFile, directoryExists } = host
  host.fileExists = (name) => !isOfPlugin(name) && fileExists(name)
  host.directoryExists = (name) => !isOfPlugin(name) && (directoryExists?.(name) ?? true)
  host.readFile = (name) => texts.get(pathOf(name)) ?? readFile(name)
  const { getSourceFile } = host
  host.getSourceFile = (name, options, ...others) => {
    const text = texts.get(pathOf(name))
    return text === undefined
      ? getSourceFile(name, options, ...others)
      : ts.createSourceFile(name, text, options)
  }
  const program = ts.createProgram(rest, parsed.options, host)
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file ? pathOf(file.fileName) : ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
}
