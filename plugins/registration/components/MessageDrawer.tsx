'use client'
import { Button, Drawer, useModal } from '@payloadcms/ui'
import { MessagePanel, type MessagePanelProps } from './MessagePanel'

/** A button on an event, and the panel that it opens. */
export const MessageDrawer = (props: Omit<MessagePanelProps, 'isOpen'>) => {
  const { isModalOpen, openModal } = useModal()
  const drawer = `messages-${props.event}`
  return (
    <>
      <Button buttonStyle="secondary" className="messages__open" onClick={() => openModal(drawer)}>
        Message attendees
      </Button>
      <Drawer slug={drawer} title="Message attendees">
        <MessagePanel {...props} isOpen={isModalOpen(drawer)} />
      </Drawer>
    </>
  )
}
