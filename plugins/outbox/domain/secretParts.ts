import type { Mail } from '../../../src/domain/mail'

/** The parts of a mail that may hold a secret. */
export type MailBody = Pick<Mail, 'text' | 'html' | 'attachments'>

/** Everything in a mail that only its recipient may know: parts of texts, and whole files. */
export const secretsOf = ({
  secrets = [],
  attachments = [],
}: Pick<Mail, 'secrets' | 'attachments'>): string[] => [
  ...secrets,
  ...attachments.filter(({ secret }) => secret).map(({ content }) => content),
]

const placeholder = (index: number) => `[hidden-${index + 1}]`

const mapBody = (body: MailBody, change: (value: string) => string): MailBody => ({
  text: change(body.text),
  ...(body.html === undefined ? {} : { html: change(body.html) }),
  ...(body.attachments
    ? { attachments: body.attachments.map((file) => ({ ...file, content: change(file.content) })) }
    : {}),
})

/** The body as others may read it: a placeholder for each secret. */
export const hideSecrets = (body: MailBody, secrets: readonly string[]): MailBody =>
  mapBody(body, (value) =>
    secrets.reduce(
      (rest, secret, index) => (secret ? rest.replaceAll(secret, () => placeholder(index)) : rest),
      value,
    ),
  )

/** The body as its recipient reads it. */
export const showSecrets = (body: MailBody, secrets: readonly string[]): MailBody =>
  mapBody(body, (value) =>
    secrets.reduce((rest, secret, index) => rest.replaceAll(placeholder(index), () => secret), value),
  )
