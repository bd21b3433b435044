/** The mark in a box of 32 by 32: a lectern, and a voice over it. */
export const markPaths = {
  lectern: 'M5 14h22l-3 5H8zM14 19h4l1 10h-6zM9 29h14',
  voice: 'M16 14V8m-5-1a7 7 0 0 1 10 0M8 4a11 11 0 0 1 16 0',
}

/** The colour of the voice, by day and by night. */
export const voiceColour = '#c0392b'
