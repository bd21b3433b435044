/** Options of a select in the order in which an editor looks for them. */
export const byLabel = (
  values: readonly string[],
  labelOf: (value: string) => string,
): { label: string; value: string }[] =>
  values
    .map((value) => ({ label: labelOf(value), value }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
