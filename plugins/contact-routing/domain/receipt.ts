type Words = { subject: string; about: string; body: string; reference: string; noReply: string }

const english: Words = {
  subject: 'We have received your question',
  about: 'About',
  body: 'Thank you for writing. Your question has reached us and is with the person who can answer it. The answer comes by e-mail to this address.',
  reference: 'Reference',
  noReply: 'This message was sent automatically. If you did not write to us, you can ignore it.',
}

const inLanguages: Record<string, Words> = {
  en: english,
  da: {
    subject: 'Vi har modtaget dit spørgsmål',
    about: 'Om',
    body: 'Tak for din henvendelse. Dit spørgsmål er modtaget og er hos den person, der kan svare. Svaret kommer med e-mail til denne adresse.',
    reference: 'Reference',
    noReply: 'Denne besked er sendt automatisk. Hvis du ikke har skrevet til os, kan du se bort fra den.',
  },
  fr: {
    subject: 'Nous avons bien reçu votre question',
    about: 'À propos de',
    body: 'Merci de nous avoir écrit. Votre question nous est parvenue et a été confiée à la personne qui peut y répondre. La réponse vous sera envoyée par courriel à cette adresse.',
    reference: 'Référence',
    noReply: 'Ce message a été envoyé automatiquement. Si vous ne nous avez pas écrit, ignorez-le.',
  },
  uk: {
    subject: 'Ми отримали ваше запитання',
    about: 'Про',
    body: 'Дякуємо за звернення. Ваше запитання надійшло й передане людині, яка може відповісти. Відповідь надійде електронною поштою на цю адресу.',
    reference: 'Номер звернення',
    noReply: 'Цей лист надіслано автоматично. Якщо ви нам не писали, не зважайте на нього.',
  },
  ru: {
    subject: 'Мы получили ваш вопрос',
    about: 'О чём',
    body: 'Спасибо за обращение. Ваш вопрос получен и передан человеку, который может ответить. Ответ придёт по электронной почте на этот адрес.',
    reference: 'Номер обращения',
    noReply: 'Это письмо отправлено автоматически. Если вы нам не писали, не обращайте на него внимания.',
  },
  ar: {
    subject: 'وصلنا سؤالكم',
    about: 'بخصوص',
    body: 'شكرًا لمراسلتكم. لقد وصلنا سؤالكم وهو الآن لدى الشخص القادر على الإجابة عنه. سيصلكم الرد بالبريد الإلكتروني على هذا العنوان.',
    reference: 'الرقم المرجعي',
    noReply: 'أُرسلت هذه الرسالة تلقائيًا. إذا لم تكتبوا إلينا فيمكنكم تجاهلها.',
  },
}

/**
 * What the asker hears at once, in his language if it is one of ours. It repeats nothing that he wrote: anybody can
 * give anybody's address, and this must not carry a stranger's words there.
 * @param about the title of what the question is about, from the site
 */
export const receipt = (
  language: string | undefined,
  { reference, about }: { reference: string; about?: string },
): { subject: string; text: string } => {
  const code = language?.toLowerCase().split('-')[0] ?? ''
  const words = Object.hasOwn(inLanguages, code) ? { ...english, ...inLanguages[code] } : english
  return {
    subject: `${words.subject} (${reference})`,
    text: [
      words.body,
      [about && `${words.about}: ${about}`, `${words.reference}: ${reference}`].filter(Boolean).join('\n'),
      words.noReply,
    ].join('\n\n'),
  }
}
