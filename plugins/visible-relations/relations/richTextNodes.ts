import { isRecord, type UnknownRecord } from '../../../src/domain/isRecord'
import type { DocumentId } from '../readerVisibility'

type Target = { relationTo: string; id: DocumentId | undefined }

/** A node of a rich text, with the document that it leads to if it leads to one. */
export type NodeReference = { node: UnknownRecord; target: Target | undefined }

/** All nodes of a Lexical state, parents first. */
export const nodeReferences = (state: unknown): NodeReference[] => {
  const root = isRecord(state) ? state.root : undefined
  return isRecord(root) ? below(root) : []
}

const below = (node: UnknownRecord): NodeReference[] =>
  childrenOf(node).flatMap((child) => [{ node: child, target: targetOf(child) }, ...below(child)])

/**
 * The state without nodes that lead to a refused document: uploads and relationships disappear, of a link its text
 * stays. Nothing that was given is changed.
 */
export const withoutRefusedNodes = (
  state: unknown,
  judge: (target: { relationTo: string; id: DocumentId }) => boolean,
): unknown => {
  const isRefused = ({ relationTo, id }: Target) => id === undefined || !judge({ relationTo, id })
  const pruned = (node: UnknownRecord): UnknownRecord =>
    Array.isArray(node.children) ? { ...node, children: childrenOf(node).flatMap(kept) } : node
  const kept = (node: UnknownRecord): UnknownRecord[] => {
    const target = targetOf(node)
    if (!target || !isRefused(target)) return [pruned(node)]
    return isLink(node) ? childrenOf(node).flatMap(kept) : []
  }
  return isRecord(state) && isRecord(state.root) ? { ...state, root: pruned(state.root) } : state
}

/** Links hold their target in `fields.doc`, uploads and relationships in the node itself. */
const targetOf = (node: UnknownRecord): Target | undefined => {
  if (isLink(node)) {
    const fields = isRecord(node.fields) ? node.fields : {}
    return fields.linkType === 'internal' ? readTarget(fields.doc) : undefined
  }
  return readTarget(node)
}

/** A populated target counts too: what is stored in a rich text is the writer's, not Payload's. */
const readTarget = (holder: unknown): Target | undefined => {
  if (!isRecord(holder) || typeof holder.relationTo !== 'string') return undefined
  const value = isRecord(holder.value) ? holder.value.id : holder.value
  return {
    relationTo: holder.relationTo,
    id: typeof value === 'string' || typeof value === 'number' ? value : undefined,
  }
}

const isLink = (node: UnknownRecord): boolean => node.type === 'link' || node.type === 'autolink'

const childrenOf = (node: UnknownRecord): UnknownRecord[] =>
  Array.isArray(node.children) ? node.children.filter(isRecord) : []
