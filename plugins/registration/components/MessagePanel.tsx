'use client'
import { FieldDescription, TextareaInput, TextInput } from '@payloadcms/ui'
import { type ChangeEvent, useState } from 'react'
import type { Audience } from '../domain/audience'
import { longestText, messageBlanks, oddBlank } from '../domain/message'
import { AudienceFields } from './AudienceFields'
import type { Choices } from './audienceWords'
import { EarlierMessages } from './EarlierMessages'
import { MessageSending } from './MessageSending'
import { type Slugs, useEarlierMessages, useMessage } from './useMessages'
import './messages.css'

export type MessagePanelProps = {
  /** The id of the event. */
  event: string
  choices: Choices
  slugs: Slugs
  /** Asks the server for earlier messages while it is open. */
  isOpen: boolean
}

const blankWords = messageBlanks.map((name) => `{${name}}`).join(', ')

/** Where an organiser writes to those who signed up for an event, and sees what was written. */
export const MessagePanel = ({ event, choices, slugs, isOpen }: MessagePanelProps) => {
  const [audience, setAudience] = useState<Audience>({ status: ['confirmed'] })
  const [subject, setSubject] = useState('')
  const [text, setText] = useState('')
  const earlier = useEarlierMessages(slugs, event, isOpen)
  const message = useMessage(slugs, event, () => {
    setSubject('')
    setText('')
    earlier.reload()
  })
  const changed = <Value,>(set: (value: Value) => void, value: Value) => {
    set(value)
    message.reset()
  }
  const odd = oddBlank(subject) ?? oddBlank(text)
  const canPreview = audience.status.length > 0 && subject.trim() !== '' && text.trim() !== '' && odd === null
  return (
    <div className="messages">
      <form
        className="messages__form"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          // The panel stands within the event's own form in React's tree: without this the event would be saved as well.
          submitted.stopPropagation()
          if (canPreview) void message.preview({ subject, text, audience })
        }}
      >
        <AudienceFields
          audience={audience}
          choices={choices}
          onChange={(next) => changed(setAudience, next)}
        />
        <TextInput
          label="Subject"
          onChange={(typed: ChangeEvent<HTMLInputElement>) => changed(setSubject, typed.target.value)}
          path="message-subject"
          value={subject}
        />
        <TextareaInput
          Description={
            <FieldDescription
              description={`${blankWords} are filled in for each person. An empty line begins a paragraph; addresses are sent as text. A greeting, a link to the registration and its reference are added in the person’s language. At most ${longestText.toLocaleString('en')} characters.`}
              path="message-text"
            />
          }
          label="Text"
          onChange={(typed) => changed(setText, typed.target.value)}
          path="message-text"
          rows={10}
          value={text}
        />
        {odd === null ? null : (
          <p className="messages__problem">
            {odd} is not known. Known are {blankWords}.
          </p>
        )}
        <MessageSending canPreview={canPreview} event={event} message={message} />
      </form>
      <EarlierMessages choices={choices} messages={earlier.messages} problem={earlier.problem} />
    </div>
  )
}
