/** What the forms of a programme need to know of their event. */
export type EventOfForm = {
  timeZone?: string
  venue?: { rooms?: { name: string; capacity?: number | null }[] | null } | string | null
}

// One request for the many times and the room of a form; short-lived, since the event may be edited in another tab.
const known = new Map<string, { at: number; event: Promise<EventOfForm | undefined> }>()
const lifetime = 10_000

/**
 * The event that a form leads to, its latest draft.
 * @returns undefined where it can't be read
 */
export const fetchEvent = (api: string, id: string): Promise<EventOfForm | undefined> => {
  const hit = known.get(id)
  if (hit && Date.now() - hit.at < lifetime) return hit.event
  const query = 'depth=1&draft=true&select[timeZone]=true&select[venue]=true'
  const event = fetch(`${api}/events/${encodeURIComponent(id)}?${query}`, { credentials: 'include' }).then(
    (response) => (response.ok ? (response.json() as Promise<EventOfForm>) : undefined),
    () => undefined,
  )
  known.set(id, { at: Date.now(), event })
  return event
}
