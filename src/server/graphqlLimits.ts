import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql'

type Limits = {
  /** Fields within fields within fields. */
  depth: number
  /** Aliases in one request: each runs its list anew. */
  aliases: number
}

type Size = { depth: number; aliases: number }

/** Refuses requests that are deeper or ask more often for the same than a page of a programme needs. */
export const graphqlLimits =
  ({ depth, aliases }: Limits): ValidationRule =>
  (context) => ({
    OperationDefinition(operation) {
      const fragments = new Map<string, FragmentDefinitionNode>()
      for (const node of context.getDocument().definitions)
        if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
      const size = sizeOf(operation.selectionSet, fragments, new Map(), new Set())
      if (size.depth > depth)
        context.reportError(refused(`The query is deeper than ${depth} levels.`, 'query-too-deep'))
      if (size.aliases > aliases)
        context.reportError(refused(`The query has more than ${aliases} aliases.`, 'query-too-large'))
    },
  })

const refused = (message: string, code: string) =>
  new GraphQLError(message, { extensions: { data: { code } } })

/** Counts fragments where they are used. One that leads to itself is another rule's error and counts as nothing here. */
const sizeOf = (
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Size>,
  open: Set<string>,
): Size => {
  const total: Size = { depth: 0, aliases: 0 }
  for (const node of set.selections) {
    const within = sizeWithin(node, fragments, known, open)
    const isField = node.kind === Kind.FIELD
    // Introspection is deep by nature and reads no data.
    if (isField && node.name.value.startsWith('__')) continue
    total.depth = Math.max(total.depth, within.depth + (isField ? 1 : 0))
    total.aliases += within.aliases + (isField && node.alias ? 1 : 0)
  }
  return total
}

const sizeWithin = (
  node: SelectionSetNode['selections'][number],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Size>,
  open: Set<string>,
): Size => {
  if (node.kind !== Kind.FRAGMENT_SPREAD)
    return node.selectionSet ? sizeOf(node.selectionSet, fragments, known, open) : { depth: 0, aliases: 0 }
  const name = node.name.value
  const counted = known.get(name)
  const fragment = fragments.get(name)
  if (counted) return counted
  if (!fragment || open.has(name)) return { depth: 0, aliases: 0 }
  open.add(name)
  const size = sizeOf(fragment.selectionSet, fragments, known, open)
  open.delete(name)
  known.set(name, size)
  return size
}
