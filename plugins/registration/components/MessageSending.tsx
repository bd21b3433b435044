'use client'
import { Button, ConfirmationModal, useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { useMessage } from './useMessages'

type Props = { canPreview: boolean; event: string; message: ReturnType<typeof useMessage> }

const peopleOf = (count: number): string =>
  count === 1 ? '1 person' : `${count.toLocaleString('en')} people`

/** What a message looks like and whom it reaches, and the button that sends it. */
export const MessageSending = ({ canPreview, event, message }: Props) => {
  const { openModal } = useModal()
  const { stage } = message
  const confirmation = `messages-send-${event}`
  const shown = stage.name === 'shown' ? stage : null
  const told = useRef<HTMLDivElement>(null)
  // It stands below a long form, where it would go unseen.
  useEffect(() => {
    if (stage.name !== 'idle') told.current?.scrollIntoView({ block: 'nearest' })
  }, [stage.name])
  return (
    <>
      <div className="messages__actions">
        <Button
          buttonStyle="secondary"
          disabled={!canPreview || stage.name === 'loading'}
          margin={false}
          type="submit"
        >
          Preview
        </Button>
        {shown && shown.preview.recipients > 0 ? (
          <Button disabled={shown.sending} margin={false} onClick={() => openModal(confirmation)}>
            {`Send to ${peopleOf(shown.preview.recipients)}`}
          </Button>
        ) : null}
      </div>
      <div className="messages__told" ref={told}>
        <p aria-live="polite" className="messages__outcome" data-stage={stage.name}>
          {stage.name === 'loading' ? 'Counting …' : null}
          {stage.name === 'sent' ? 'The message is on its way.' : null}
          {stage.name === 'failed' ? stage.problem : null}
          {shown?.preview.recipients === 0 ? 'Nobody is in this audience now.' : null}
          {shown?.problem ?? null}
        </p>
        {shown?.preview.sample ? (
          <figure className="messages__sample">
            <figcaption>As one of them reads it</figcaption>
            <p className="messages__subject" dir="auto">
              {shown.preview.sample.subject}
            </p>
            <pre dir="auto">{shown.preview.sample.text}</pre>
          </figure>
        ) : null}
      </div>
      {shown ? (
        <ConfirmationModal
          body="A message that is sent can’t be taken back. Whoever cancels before their turn gets none."
          confirmLabel="Send"
          heading={`Send to ${peopleOf(shown.preview.recipients)}?`}
          modalSlug={confirmation}
          onConfirm={message.send}
        />
      ) : null}
    </>
  )
}
