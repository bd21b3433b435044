import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'
import type { Message, MessageState } from '../domain/message'
import { ask, type Refused } from './ask'

export type Slugs = { events: string; messages: string }

export type EarlierMessage = Message & {
  id: string
  /** A user's id. */
  by: string
  state: MessageState
  recipients: number
  createdAt: string
}

type Preview = { recipients: number; sample: { subject: string; text: string } | null }

type Stage =
  | { name: 'idle' | 'loading' | 'sent' }
  | { name: 'failed'; problem: string }
  | {
      name: 'shown'
      preview: Preview
      message: Message
      /** The same however often it is tried, so that it is one message. */
      requestKey: string
      sending: boolean
      problem?: string
    }

// crypto.randomUUID is missing where the admin is not served over HTTPS.
const newKey = () => crypto.getRandomValues(new Uint32Array(4)).join('-')

/** One message on its way: previewed, then sent. What is changed has to be previewed anew. */
export const useMessage = (slugs: Slugs, event: string, onSent: () => void) => {
  const { config } = useConfig()
  const [stage, setStage] = useState<Stage>({ name: 'idle' })
  const url = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${slugs.events}/${event}/messages` as const,
  })

  const preview = async (message: Message) => {
    setStage({ name: 'loading' })
    try {
      const shown = await ask<Preview>(`${url}/preview`, { json: message })
      setStage({ name: 'shown', preview: shown, message, requestKey: newKey(), sending: false })
    } catch (error) {
      setStage({ name: 'failed', problem: (error as Refused).message })
    }
  }

  const send = async () => {
    if (stage.name !== 'shown' || stage.sending) return
    setStage({ ...stage, sending: true, problem: undefined })
    try {
      await ask(url, { json: { ...stage.message, requestKey: stage.requestKey } })
      setStage({ name: 'sent' })
      onSent()
    } catch (error) {
      setStage({ ...stage, sending: false, problem: (error as Refused).message })
    }
  }

  return { stage, preview, send, reset: () => setStage({ name: 'idle' }) }
}

const lookAgainAfterMs = 3000

/** The messages of an event, looked at again while one of them is on its way. */
export const useEarlierMessages = (slugs: Slugs, event: string, isOpen: boolean) => {
  const { config } = useConfig()
  const [messages, setMessages] = useState<EarlierMessage[]>()
  const [problem, setProblem] = useState<string>()
  const query = new URLSearchParams({
    'where[event][equals]': event,
    sort: '-createdAt',
    limit: '20',
    depth: '0',
  })
  const url = `${formatAdminURL({ apiRoute: config.routes.api, path: `/${slugs.messages}` as const })}?${query}`

  const reload = useCallback(async () => {
    try {
      const { docs } = await ask<{ docs: EarlierMessage[] }>(url)
      setMessages(docs)
      setProblem(undefined)
    } catch (error) {
      setProblem((error as Refused).message)
    }
  }, [url])

  useEffect(() => {
    if (isOpen) void reload()
  }, [isOpen, reload])

  const isSending = messages?.some(({ state }) => state === 'sending') ?? false
  useEffect(() => {
    if (!isOpen || !isSending) return
    const timer = setInterval(() => void reload(), lookAgainAfterMs)
    return () => clearInterval(timer)
  }, [isOpen, isSending, reload])

  return { messages, problem, reload: () => void reload() }
}
