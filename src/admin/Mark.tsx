/** A lectern with a voice over it, in the colour of the text around it. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" width="100%" height="100%" role="img" aria-label="Rostrum">
    <path
      d="M5 14h22l-3 5H8zM14 19h4l1 10h-6z M9 29h14"
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
      strokeLinecap="round"
    />
    <path
      d="M16 14V8m-5-1a7 7 0 0 1 10 0M8 4a11 11 0 0 1 16 0"
      fill="none"
      stroke="#c0392b"
      strokeWidth="2.4"
      strokeLinecap="round"
    />
  </svg>
)
