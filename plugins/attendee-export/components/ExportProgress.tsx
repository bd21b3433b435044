'use client'
import type { Progress } from './download'
import type { Run } from './useExport'

/** How much has arrived; said to screen readers when it ends. */
export const ExportProgress = ({ registrations, run }: { registrations: number; run: Run }) => (
  <>
    {run.state === 'running' ? (
      <>
        <progress
          aria-label="Export"
          className="attendee-export__bar"
          max={Math.max(registrations, 1)}
          value={Math.min(run.progress.attendees, registrations)}
        />
        <p>{words(run.progress)} so far</p>
      </>
    ) : null}
    <p aria-live="polite" className="attendee-export__outcome" data-state={run.state}>
      {run.state === 'done' ? `${words(run.progress)}. The file is in your downloads.` : null}
      {run.state === 'failed' ? run.message : null}
    </p>
  </>
)

const words = ({ attendees, bytes }: Progress): string =>
  `${attendees.toLocaleString('en')} ${attendees === 1 ? 'attendee' : 'attendees'}, ${sizeOf(bytes)}`

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
