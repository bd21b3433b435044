import ts from 'typescript'
import { nodesOf, placeOf } from './sources'

/** A rule that looks at one file by itself and names the places that break it. */
export type SourceRule = (file: ts.SourceFile) => string[]

/** A domain is handed the time: it reads no clock and rolls no dice. */
export const domainIsTimeless: SourceRule = (file) => {
  if (!/(^|\/)domain\//.test(file.fileName)) return []
  return nodesOf(file)
    .filter(
      (node) =>
        (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) ||
        (ts.isCallExpression(node) &&
          ['Date', 'Date.now', 'performance.now', 'Math.random'].includes(node.expression.getText())),
    )
    .map(placeOf)
}

/** The environment is read in one place, so that a wrong value is refused by its name. */
export const environmentIsReadInOnePlace: SourceRule = (file) =>
  /^src\/env(\.ts$|\/)/.test(file.fileName)
    ? []
    : nodesOf(file)
        .filter((node) => ts.isPropertyAccessExpression(node) && node.getText() === 'process.env')
        .map(placeOf)

/** Operations of the Local API that skip access control unless they are told not to. */
const localOperations = new Set([
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'delete',
  'duplicate',
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersionByID',
  'findGlobalVersions',
  'findVersionByID',
  'findVersions',
  'forgotPassword',
  'login',
  'resetPassword',
  'restoreGlobalVersion',
  'restoreVersion',
  'unlock',
  'update',
  'updateGlobal',
])

/** `overrideAccess` is true where it is left out: each call says which it means. */
export const localCallsStateOverrideAccess: SourceRule = (file) =>
  nodesOf(file)
    .filter(ts.isCallExpression)
    .filter(({ expression }) => {
      if (!ts.isPropertyAccessExpression(expression)) return false
      const receiver = expression.expression
      const isPayload =
        (ts.isIdentifier(receiver) && receiver.text === 'payload') ||
        (ts.isPropertyAccessExpression(receiver) && receiver.name.text === 'payload')
      return isPayload && localOperations.has(expression.name.text)
    })
    .filter(({ arguments: [options] }) => !(options && statesOverrideAccess(options)))
    .map(placeOf)

/** In the call itself, or in an object of the same file that it spreads. */
const statesOverrideAccess = (options: ts.Expression): boolean => {
  const literal = bare(options)
  if (!ts.isObjectLiteralExpression(literal)) return false
  return literal.properties.some((property) =>
    ts.isSpreadAssignment(property)
      ? declaredAs(property.expression).some(statesOverrideAccess)
      : property.name?.getText() === 'overrideAccess',
  )
}

/** What a name stands for, wherever the file declares it. */
const declaredAs = (name: ts.Expression): ts.Expression[] =>
  nodesOf(name.getSourceFile())
    .filter(ts.isVariableDeclaration)
    .filter((declaration) => ts.isIdentifier(name) && declaration.name.getText() === name.text)
    .flatMap(({ initializer }) => initializer ?? [])

const bare = (expression: ts.Expression): ts.Expression =>
  ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)
    ? bare(expression.expression)
    : expression
