import type { DoorDoc, DoorPlace } from '../doorDoc'
import { element } from './element'
import { say, words } from './words'

export type Tone = 'in' | 'already' | 'refused' | 'ask' | 'busy'

/** What somebody at the door is told of one person. */
export type Card = {
  tone: Tone
  title: string
  /** Who it is, where that is known. */
  doc?: DoorDoc
  note?: string
  /** Lets the person at the door choose who of a group is there. */
  choose?: (places: number[]) => void
  actions?: { label: string; does: () => void }[]
}

const pulses: Record<Tone, number[]> = {
  in: [90],
  already: [70, 60, 70],
  refused: [350],
  ask: [40],
  busy: [],
}

/** Shows a card in the place of the one before. */
export const showCard = (place: HTMLElement, card: Card): void => {
  const { tone, title, doc, note, choose, actions = [] } = card
  const names = doc && !choose && doc.places.length > 1 ? doc.places : []
  const holdsFocus = Boolean(choose) || place.contains(document.activeElement)
  const shown = element(
    'article',
    { class: 'card', 'data-tone': tone, tabindex: '-1' },
    element('h2', {}, title),
    doc && element('p', { class: 'name', dir: 'auto' }, doc.name),
    doc?.organisation && element('p', { class: 'organisation', dir: 'auto' }, doc.organisation),
    doc && doc.places.length > 1 && element('p', {}, say(words.places, { count: doc.places.length })),
    names.length > 0 && element('ul', { class: 'places' }, ...names.map(placeLine)),
    doc && choose && chooser(doc, choose),
    note && element('p', { class: 'note' }, note),
    actions.length > 0 &&
      element(
        'p',
        { class: 'actions' },
        ...actions.map(({ label, does }) => element('button', { type: 'button', click: does }, label)),
      ),
  )
  place.replaceChildren(shown)
  // Whoever works with the keyboard stays where the work is.
  if (holdsFocus) shown.focus({ preventScroll: true })
  navigator.vibrate?.(pulses[tone])
  flash(tone)
  place.scrollIntoView({ block: 'nearest' })
}

const placeLine = ({ name, checkedInAt }: DoorPlace): HTMLElement =>
  element('li', {}, element('bdi', {}, name), checkedInAt ? ` ✓ ${clockOf(checkedInAt)}` : '')

/** Who is there: all who are not in yet, until somebody says otherwise. */
const chooser = (doc: DoorDoc, choose: (places: number[]) => void): HTMLElement => {
  const boxes = doc.places.map(({ place, checkedInAt }) =>
    element('input', {
      type: 'checkbox',
      value: String(place),
      checked: checkedInAt === null,
      disabled: checkedInAt !== null,
      change: () => count(),
    }),
  )
  const chosen = () => boxes.filter((box) => box.checked && !box.disabled).map((box) => Number(box.value))
  const button = element('button', { type: 'submit', class: 'go' })
  const count = () => {
    button.textContent = say(words.checkIn, { count: chosen().length })
    button.disabled = chosen().length === 0
  }
  count()
  const lines = doc.places.map(({ name, checkedInAt }, index) =>
    element(
      'label',
      {},
      boxes[index],
      element('bdi', {}, name),
      checkedInAt ? ` ✓ ${clockOf(checkedInAt)}` : '',
    ),
  )
  const submit = (event: Event) => {
    event.preventDefault()
    choose(chosen())
  }
  const legend = doc.places.length > 1 && element('legend', {}, words.who)
  const alone = doc.places.length === 1 ? 'alone' : ''
  return element('form', { submit, class: alone }, element('fieldset', {}, legend, ...lines), button)
}

const flash = (tone: Tone): void => {
  if (tone === 'busy') return
  document.body.dataset.flash = tone
  setTimeout(() => delete document.body.dataset.flash, 350)
}

/** The time of an instant on the clock of the event. */
export const clockOf = (instant: string): string =>
  new Intl.DateTimeFormat(undefined, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: document.body.dataset.zone || undefined,
  }).format(new Date(instant))
