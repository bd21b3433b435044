import nodemailer from 'nodemailer'
import type { Transport } from './transport'

/** Sends by SMTP, one connection a mail. Its time-outs together stay below the default lease. */
export const smtp = (url: string): Transport => {
  const transporter = nodemailer.createTransport({
    url,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    // A mail is made of what is handed in, never of a file or a page that its text names.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ from, to, replyTo, subject, text, html, attachments, messageId, date }) => {
    await transporter.sendMail({
      envelope: { from: from.address, to: [to] },
      from,
      to: { name: '', address: to },
      replyTo: replyTo ? { name: '', address: replyTo } : undefined,
      subject,
      text,
      html,
      attachments,
      messageId,
      date,
      headers: {
        // RFC 3834: no out-of-office answers, which would tell the asker the contact's address.
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
      },
    })
  }
}
