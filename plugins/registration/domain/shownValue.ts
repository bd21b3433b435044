/** An answer or a consent as staff reads it. */
export const shownValue = (value: unknown): string => {
  if (value === true) return 'Yes'
  if (value === false) return 'No'
  if (value === null || value === undefined || value === '') return '–'
  if (Array.isArray(value)) return value.length > 0 ? value.map(shownValue).join(', ') : '–'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
