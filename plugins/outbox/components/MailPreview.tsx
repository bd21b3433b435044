import type { UIFieldServerProps } from 'payload'
import type { MailFile } from '../../../src/domain/mail'
import './outbox.css'

const link = /(https?:\/\/[^\s<>"]+)/

/** A mail as its reader sees it. The HTML is shown in a frame that runs no script and loads nothing from elsewhere. */
export const MailPreview = ({ data }: Partial<UIFieldServerProps>) => {
  const { to, replyTo, subject, text, html, attachments } = (data ?? {}) as {
    to?: string
    replyTo?: string
    subject?: string
    text?: string
    html?: string
    attachments?: MailFile[]
  }
  return (
    <div className="mail-preview">
      <header>
        <p>To {to}</p>
        {replyTo && <p>Answers go to {replyTo}</p>}
        <h3>{subject}</h3>
      </header>
      <div className="mail-preview__text" dir="auto">
        {(text ?? '').split(link).map((part, index) =>
          link.test(part) ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text that does not change.
            <a href={part} key={index} rel="noreferrer noopener" target="_blank">
              {part}
            </a>
          ) : (
            part
          ),
        )}
      </div>
      {html && (
        <details>
          <summary>As HTML</summary>
          <iframe sandbox="" srcDoc={inert(html)} title={`The mail “${subject}” as HTML`} />
        </details>
      )}
      {attachments?.filter(isShown).map((file) => (
        // biome-ignore lint/performance/noImgElement: the picture stands in the page, nothing is fetched.
        <img
          alt={file.filename}
          key={file.filename}
          src={`data:${file.contentType};base64,${file.content}`}
        />
      ))}
      {attachments && attachments.length > 0 && (
        <p>Attached: {attachments.map(({ filename }) => filename).join(', ')}</p>
      )}
    </div>
  )
}

/** A picture that went out is not kept where it was a secret: a word stands in its place. */
const isShown = ({ contentType, content, encoding }: MailFile) =>
  contentType === 'image/png' && encoding === 'base64' && !content.startsWith('[')

const inert = (html: string) =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><meta charset="utf-8">${html}`
