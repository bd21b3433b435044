/** Days on which a contact is away, first and last included, as `YYYY-MM-DD`. */
export type Absence = { from: string; until: string; cover?: string }

/** The absence that a day falls into; of several the one that ends last. */
export const absenceOn = (absences: readonly Absence[], day: string): Absence | undefined =>
  absences
    .filter(({ from, until }) => from <= day && day <= until)
    .sort((a, b) => b.until.localeCompare(a.until))[0]
