import type { LocaleCode } from '../domain/locales'

/** Short texts of this project's own around the facts, so that the demo looks like a site that is in use. */

type ByLocale<T> = Partial<Record<Exclude<LocaleCode, 'en'>, T>>

export const eventDescription = [
  'Two days for everybody who works to keep civic space open: organisations that defend it, governments that can protect it, companies that build on it.',
  'In eight parallel tracks we compare what closes civic space and what has opened it again, and agree on what each of us does next.',
]

export const eventTranslations: ByLocale<{
  title: string
  subtitle: string
  kind: string
  description: string[]
}> = {
  da: {
    title: 'Sammen om civilsamfundets råderum',
    subtitle: 'Fælles strategier for udvikling og humanitær indsats',
    kind: 'international konference',
    description: ['To dage for alle, der arbejder for at holde civilsamfundets råderum åbent.'],
  },
  fr: {
    title: 'Reconquérir ensemble l’espace civique',
    subtitle: 'Des stratégies communes pour le développement et l’action humanitaire',
    kind: 'conférence internationale',
    description: ['Deux journées pour toutes celles et ceux qui défendent l’espace civique.'],
  },
  uk: {
    title: 'Разом за громадянський простір',
    subtitle: 'Спільні стратегії для розвитку та гуманітарної допомоги',
    kind: 'міжнародна конференція',
    description: ['Два дні для всіх, хто працює над тим, щоб громадянський простір залишався відкритим.'],
  },
  ru: {
    title: 'Вместе за гражданское пространство',
    subtitle: 'Общие стратегии для развития и гуманитарной помощи',
    kind: 'международная конференция',
    description: [
      'Два дня для всех, кто работает над тем, чтобы гражданское пространство оставалось открытым.',
    ],
  },
  ar: {
    title: 'معًا من أجل الفضاء المدني',
    subtitle: 'استراتيجيات مشتركة من أجل التنمية والعمل الإنساني',
    kind: 'مؤتمر دولي',
    description: ['يومان لكل من يعمل على إبقاء الفضاء المدني مفتوحًا.'],
  },
}

export const sessionDescription = [
  'Filtering, surveillance, paid harassment: the tools that carried independent voices are turned against them. The panel brings examples of how it is done and of what has worked against it.',
]

export const sessionTitleArabic =
  'كيف تُستخدم التقنيات الرقمية لتقييد حرية التعبير ووسائل الإعلام المستقلة – وكيف نرد'

/** By the key of the track. */
export const trackColours: Record<string, string> = {
  'shrinking-space': '#1f6f8b',
  'religious-actors': '#7a3e65',
  'private-sector': '#8a5a2b',
  'gender-lgbtiq': '#8c3b3b',
  'children-young-people': '#3c6e47',
  'environmental-indigenous': '#2f5d62',
  nhri: '#37477a',
  'humanitarian-action': '#6b5b3a',
}

export const venueRooms = [
  {
    name: 'Main hall',
    capacity: 240,
    floor: 'Ground floor',
    accessibility: 'Step-free. Hearing loop in rows 1 to 6.',
  },
  { name: 'Court', capacity: 60, floor: 'Ground floor', accessibility: 'Step-free.' },
  {
    name: 'Studio',
    capacity: 40,
    floor: '1st floor',
    accessibility: 'Lift beside the stairs. Quiet room next door.',
  },
]

export const sessionRoom = 'Studio'

export const announcementBody = [
  'Civil society organisations, governments and companies meet in Copenhagen for two days to work out joint strategies for civic space.',
  'Sign-up is open, for the conference and for single sessions.',
]

export const statementBody = [
  'We stand with the journalists who keep reporting from Ukraine, and with those who had to leave their newsrooms.',
  'This update says what we support, what we ask of governments, and which outlets we work with.',
]

type StatementTranslation = { title: string; body: string[]; positions: string[]; callsToAction: string[] }

export const statementTranslations: ByLocale<StatementTranslation> = {
  uk: {
    title: 'Оновлення про роботу IMS в Україні',
    body: [
      'Ми підтримуємо журналістів, які продовжують працювати в Україні, і тих, хто мусив залишити свої редакції.',
    ],
    positions: [
      'засуджує російську агресію в Україні та порушення нею міжнародного права',
      'підтримує надійні незалежні медіа в Україні: безпеку журналістів і роботу редакцій',
      'просить демократичні держави та членів Media Freedom Coalition підтримати журналістів, яких переслідують, зокрема незалежні російські медіа',
      'просить європейські демократії відкрити двері для журналістів і медіа під загрозою',
      'просить демократичні країни протидіяти дезінформації та нагадати великим технологічним компаніям про їхню відповідальність',
      'просить про координацію між міжнародними організаціями розвитку медіа',
    ],
    callsToAction: ['Підтримати роботу IMS', 'Стежити за партнерами IMS в Україні'],
  },
  ru: {
    title: 'О работе IMS в Украине',
    body: [
      'Мы поддерживаем журналистов, которые продолжают работать в Украине, и тех, кому пришлось покинуть свои редакции.',
    ],
    positions: [
      'осуждает российскую агрессию в Украине и нарушение ею международного права',
      'поддерживает надёжные независимые медиа в Украине: безопасность журналистов и работу редакций',
      'просит демократические государства и членов Media Freedom Coalition поддержать преследуемых журналистов, включая независимые российские медиа',
      'просит европейские демократии открыть двери для журналистов и медиа под угрозой',
      'просит демократические страны противодействовать дезинформации и напомнить крупным технологическим компаниям об их ответственности',
      'просит о координации между международными организациями развития медиа',
    ],
    callsToAction: ['Поддержать работу IMS', 'Следить за партнёрами IMS в Украине'],
  },
}
