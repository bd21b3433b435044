/** Options of a select whose stored words read well as they are: `moved-online` as "Moved online". */
export const optionsOf = (values: readonly string[]): { label: string; value: string }[] =>
  values.map((value) => {
    const words = value.replaceAll('-', ' ')
    return { label: words.charAt(0).toUpperCase() + words.slice(1), value }
  })
