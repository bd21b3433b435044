import { markPaths, voiceColour } from './markPaths'

/** The mark of Rostrum in the colour of the text around it. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" width="100%" height="100%" role="img" aria-label="Rostrum">
    <path
      d={markPaths.lectern}
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
      strokeLinecap="round"
    />
    <path d={markPaths.voice} fill="none" stroke={voiceColour} strokeWidth="2.4" strokeLinecap="round" />
  </svg>
)
