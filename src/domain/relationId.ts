/** The id of a relation, populated or not; undefined where it leads nowhere. */
export const relationId = (relation: unknown): string | undefined => {
  const isDocument = typeof relation === 'object' && relation !== null && 'id' in relation
  const id = isDocument ? relation.id : relation
  return typeof id === 'string' ? id : undefined
}
