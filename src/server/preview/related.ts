/** A relation as it is answered: the document, or its bare id where the reader may not see it or depth ended. */
type Relation<Doc extends object> = Doc | string | number | null | undefined

/** The document of a relation, where the answer holds it. */
export const related = <Doc extends object>(relation: Relation<Doc>): Doc | undefined =>
  typeof relation === 'object' && relation !== null ? relation : undefined

/** The documents of a list of relations, in order, without those that the answer does not hold. */
export const allRelated = <Doc extends object>(relations: Relation<Doc>[] | null | undefined): Doc[] =>
  (relations ?? []).flatMap((relation) => related(relation) ?? [])
