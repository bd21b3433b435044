'use client'
import { Button, Drawer, useModal } from '@payloadcms/ui'
import { ExportForm } from './ExportForm'
import './export.css'

type Props = { event: string; registrationsSlug: string }

/** A button on an event, and the panel that it opens. */
export const ExportPanel = ({ event, registrationsSlug }: Props) => {
  const { isModalOpen, openModal } = useModal()
  const drawer = `attendee-export-${event}`
  return (
    <>
      <Button buttonStyle="secondary" className="attendee-export__open" onClick={() => openModal(drawer)}>
        Export attendees
      </Button>
      <Drawer slug={drawer} title="Export attendees">
        <ExportForm event={event} isOpen={isModalOpen(drawer)} registrationsSlug={registrationsSlug} />
      </Drawer>
    </>
  )
}
