export type Handover = {
  reference: string
  name: string
  email: string
  message: string
  topic?: string
  language?: string
  /** What it is about: `the session “Media”`. */
  about?: string
  /** Why this contact gets it. */
  reason: string
  /** Where staff see it in the admin. */
  adminUrl?: string
}

/** What the contact gets. The answer to it goes to the asker. */
export const handover = (enquiry: Handover): { subject: string; text: string } => {
  const { reference, name, email, message, topic, language, about, reason, adminUrl } = enquiry
  const facts = [
    about && `About: ${about}`,
    topic && `Topic: ${topic}`,
    language && `Language: ${language}`,
    `Reference: ${reference}`,
    `Why you: ${reason}`,
    adminUrl && `In the admin: ${adminUrl}`,
  ]
  return {
    subject: oneLine(`[${reference}] ${topic ?? 'Question'}${about ? ` – ${about}` : ''}`),
    text: [
      `${name} <${email}> asks:`,
      message,
      '-- ',
      facts.filter(Boolean).join('\n'),
      'Your answer to this mail goes to the asker, who then sees your address.',
    ].join('\n\n'),
  }
}

/** A title may hold a line break; a subject must not. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 200)
