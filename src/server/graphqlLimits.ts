import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
} from 'graphql'

type Limits = {
  /** Fields within fields within fields. */
  depth: number
  /** Aliases in one request: each runs its list anew. */
  aliases: number
  /** Fields in one request, those of a fragment as often as it is used. */
  fields: number
}

type Size = { depth: number; aliases: number; fields: number }

/**
 * Says why a request is deeper or larger than a page of a programme needs, if it is. It is asked before GraphQL's own rules run:
 * some of those open every fragment each time that it is used, and thirty that double at each step would keep them busy for days.
 */
export const graphqlLimits =
  (limits: Limits) =>
  (document: DocumentNode): GraphQLError | undefined => {
    const fragments = new Map<string, FragmentDefinitionNode>()
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
    const known = new Map<string, Size>()
    try {
      const asked = document.definitions
        .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
        .map((node) => sizeOf(node.selectionSet, fragments, known, new Set()))
        .reduce(sum, empty)
      // Rules read fragments that nobody uses as well. How deep one leads is told where it is used: introspection may.
      const standing = [...fragments.values()].map(
        (node) => sizeOf(node.selectionSet, fragments, known, new Set([node.name.value])).fields,
      )
      return problemOf({ ...asked, fields: Math.max(asked.fields, ...standing) }, limits)
    } catch (error) {
      if (error instanceof GraphQLError) return error
      throw error
    }
  }

const problemOf = (size: Size, limits: Limits): GraphQLError | undefined => {
  if (size.depth > limits.depth)
    return refused(`The query is deeper than ${limits.depth} levels.`, 'query-too-deep')
  if (size.aliases > limits.aliases)
    return refused(`The query has more than ${limits.aliases} aliases.`, 'query-too-large')
  if (size.fields > limits.fields)
    return refused(`The query has more than ${limits.fields} fields.`, 'query-too-large')
  return undefined
}

const refused = (message: string, code: string) =>
  new GraphQLError(message, { extensions: { data: { code } } })

const empty: Size = { depth: 0, aliases: 0, fields: 0 }

const sum = (one: Size, other: Size): Size => ({
  depth: Math.max(one.depth, other.depth),
  aliases: one.aliases + other.aliases,
  fields: one.fields + other.fields,
})

/** Counts a fragment at each use, and opens it once. */
const sizeOf = (
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Size>,
  open: Set<string>,
): Size =>
  set.selections.reduce((total, node) => {
    const within = sizeWithin(node, fragments, known, open)
    if (node.kind !== Kind.FIELD) return sum(total, within)
    // Introspection is deep by nature and reads no data; Payload limits it by itself.
    if (node.name.value.startsWith('__')) return sum(total, { ...empty, fields: within.fields + 1 })
    const aliases = within.aliases + (node.alias ? 1 : 0)
    return sum(total, { depth: within.depth + 1, aliases, fields: within.fields + 1 })
  }, empty)

/** @throws GraphQLError for a fragment that leads to itself: the rules would follow it until the stack ends */
const sizeWithin = (
  node: SelectionSetNode['selections'][number],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Size>,
  open: Set<string>,
): Size => {
  if (node.kind !== Kind.FRAGMENT_SPREAD)
    return node.selectionSet ? sizeOf(node.selectionSet, fragments, known, open) : empty
  const name = node.name.value
  const counted = known.get(name)
  if (counted) return counted
  if (open.has(name)) throw new GraphQLError(`The fragment ${name} leads to itself.`, { nodes: [node] })
  const fragment = fragments.get(name)
  if (!fragment) return empty
  open.add(name)
  const size = sizeOf(fragment.selectionSet, fragments, known, open)
  open.delete(name)
  known.set(name, size)
  return size
}
