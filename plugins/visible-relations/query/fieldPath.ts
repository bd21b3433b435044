import type { FlattenedField, FlattenedJoinField, Payload, RelationshipField, UploadField } from 'payload'
import { blocksOf } from '../relations/targetSlugs'

/** A path of a filter or sort that meets a relation, cut there. */
export type RelationPath = {
  kind: 'relation'
  /** Up to and with the relation. */
  path: string
  field: RelationshipField | UploadField
  /** What follows the relation: a path in its target, `value` or `relationTo` of a polymorphic one, or nothing. */
  rest: string[]
  /** Whether one document may hold several values at this path. */
  isMany: boolean
}

export type JoinPath = { kind: 'join'; path: string; field: FlattenedJoinField; rest: string[] }

export type RichTextPath = { kind: 'richText'; path: string }

export type FieldPath = RelationPath | JoinPath | RichTextPath | { kind: 'plain' }

const plain: FieldPath = { kind: 'plain' }

/**
 * Where a path of a filter or sort first leaves its document.
 * @param path with dots, or with `__` as GraphQL writes them
 */
export const fieldPath = (path: string, fields: readonly FlattenedField[], payload: Payload): FieldPath =>
  follow(path.replace(/__/g, '.').split('.'), [], fields, payload, false)

const follow = (
  segments: string[],
  before: string[],
  fields: readonly FlattenedField[],
  payload: Payload,
  isMany: boolean,
): FieldPath => {
  const [name, ...after] = segments
  const field = fields.find((each) => each.name === name)
  if (!field || name === undefined) return plain
  if ('virtual' in field && typeof field.virtual === 'string') {
    return follow([...field.virtual.split('.'), ...after], before, fields, payload, isMany)
  }
  const hasLocale = isLocale(after[0], field, payload)
  const here = [...before, name, ...(hasLocale && after[0] !== undefined ? [after[0]] : [])]
  const rest = hasLocale ? after.slice(1) : after
  const path = here.join('.')
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return { kind: 'relation', path, field, rest, isMany: isMany || field.hasMany === true }
    case 'join':
      return { kind: 'join', path, field, rest }
    case 'richText':
      return { kind: 'richText', path }
    case 'group':
    case 'tab':
      return follow(rest, here, field.flattenedFields, payload, isMany)
    case 'array':
      return follow(rest, here, field.flattenedFields, payload, true)
    case 'blocks':
      return (
        blocksOf(field, payload)
          .map((block) => follow(rest, here, block.flattenedFields, payload, true))
          .find(({ kind }) => kind !== 'plain') ?? plain
      )
    default:
      return plain
  }
}

const isLocale = (segment: string | undefined, field: FlattenedField, payload: Payload): boolean => {
  const { localization } = payload.config
  return Boolean(
    segment &&
      localization &&
      'localized' in field &&
      field.localized &&
      localization.localeCodes.includes(segment),
  )
}
