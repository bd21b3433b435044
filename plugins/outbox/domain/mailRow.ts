export type MailState = 'queued' | 'sent' | 'failed'

/** A stored mail as the plugin reads it past the API: its body is encrypted. */
export type MailRow = {
  id: string
  to: string
  replyTo?: string | null
  subject: string
  text: string
  html?: string | null
  attachments?: string | null
  secrets?: string | null
  messageId: string
  state: MailState
  attempts: number
  claim?: string | null
}
