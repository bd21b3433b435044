const text = (words: string) => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  style: '',
  mode: 'normal' as const,
  detail: 0,
})

const isArabic = (words: string): boolean => /\p{Script=Arabic}/u.test(words)

/** Paragraphs as the editor stores them. */
export const richText = (...paragraphs: string[]) => {
  const direction = isArabic(paragraphs[0] ?? '') ? ('rtl' as const) : ('ltr' as const)
  const block = { version: 1, direction, format: '' as const, indent: 0 }
  return {
    root: {
      ...block,
      type: 'root',
      children: paragraphs.map((words) => ({
        ...block,
        type: 'paragraph',
        textFormat: 0,
        textStyle: '',
        children: [text(words)],
      })),
    },
  }
}
