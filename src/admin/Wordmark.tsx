import { Mark } from './Mark'

/** The mark with its name, on the login page. */
export const Wordmark = () => (
  <div style={{ display: 'flex', alignItems: 'center', gap: '0.75rem' }}>
    <div style={{ width: '3rem', height: '3rem' }}>
      <Mark />
    </div>
    <span style={{ fontSize: '2.25rem', fontWeight: 700, letterSpacing: '-0.03em' }}>Rostrum</span>
  </div>
)
