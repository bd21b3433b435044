/** A registration as far as a list of attendees needs it. */
export type Registration = {
  id: number | string
  name: string
  email: string
  organisation?: string | null
  jobTitle?: string | null
  country?: string | null
  status: string
  category?: string | null
  sessions?: { session: number | string | { id: number | string }; status: string }[] | null
  guests?: { name: string }[] | null
  answers?: Record<string, unknown> | null
  locale?: string | null
  listedTo?: string | null
  /** ISO 8601. */
  requestedAt?: string | null
}

/** One who has, or waits for, a place: the person who signed up, or a guest in the same registration. */
export type Attendee = { name: string; registration: Registration; isGuest: boolean }

/** One attendee for each place of a registration, the one who signed up first. */
export const attendeesOf = (registration: Registration): Attendee[] => [
  { name: registration.name, registration, isGuest: false },
  ...(registration.guests ?? []).map(({ name }) => ({ name, registration, isGuest: true })),
]
