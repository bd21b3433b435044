/** Who may see a person in a list of those who attend; each level includes the one before it. */
export const listingLevels = ['nobody', 'participants', 'public'] as const

/** What a person agreed to. */
export type ListedTo = (typeof listingLevels)[number]

/** For whom an event keeps a list: nobody, those who have a place, everybody. */
export const attendeeLists = ['none', 'participants', 'public'] as const

export type AttendeeList = (typeof attendeeLists)[number]
