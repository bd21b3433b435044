/** Where organisers write to those who signed up. */
export const DeskMessages = (_: { event: string }) => null
