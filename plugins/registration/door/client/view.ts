import type { DoorDoc } from '../doorDoc'
import type { Overview } from '../overview'
import { clockOf } from './card'
import { element } from './element'
import { direction, language, say, words } from './words'

type Doings = {
  door: (door: string) => void
  scan: () => void
  stop: () => void
  look: (text: string) => void
}

/** The page: what stands where. Whoever changes it says what to show, not how. */
export const makeView = (doings: Doings) => {
  const { documentElement, body } = document
  documentElement.lang = language
  documentElement.dir = direction
  document.title = words.title

  const title = element('h1', { dir: 'auto' }, words.title)
  const mark = element('span', { class: 'mark', role: 'status' })
  const waiting = element('span', { class: 'waiting', role: 'status' })
  const doors = element('select', { id: 'door', change: () => doings.door(doors.value) })
  const counter = element('p', { class: 'counter' })
  const video = element('video', { playsinline: true, muted: true, hidden: true })
  const start = element('button', { type: 'button', class: 'scan', click: doings.scan }, words.scan)
  const stop = element('button', { type: 'button', hidden: true, click: doings.stop }, words.stop)
  const result = element('section', { class: 'result', 'aria-live': 'assertive' })
  const found = element('section', { class: 'found', 'aria-live': 'polite' })
  const notices = element('section', { class: 'notices', role: 'alert' })
  const foot = element('footer', {}, words.noList)
  const field = element('input', {
    type: 'search',
    id: 'look',
    dir: 'auto',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  })
  const submit = (event: Event) => {
    event.preventDefault()
    doings.look(field.value)
  }
  const form = element(
    'form',
    { role: 'search', class: 'look', submit },
    element('label', { for: 'look' }, words.searchHint),
    element('span', {}, field, element('button', { type: 'submit' }, words.search)),
  )
  body.append(
    element('header', {}, title, element('p', {}, mark, ' ', waiting)),
    element(
      'main',
      {},
      notices,
      element('div', { class: 'door' }, element('label', { for: 'door' }, words.door), counter, doors),
      element('section', { class: 'camera' }, start, video, stop),
      result,
      form,
      found,
      foot,
    ),
  )

  return {
    video,
    result,
    scanning: (isScanning: boolean) => {
      video.hidden = !isScanning
      stop.hidden = !isScanning
      start.hidden = isScanning
    },
    overview: ({ event, doors: all }: Overview, door: string) => {
      title.textContent = event.title || words.title
      document.title = `${words.title}: ${event.title}`
      body.dataset.zone = event.timeZone
      const options = all.map((one) => {
        const time = one.startsAt ? `${clockOf(one.startsAt)} ` : ''
        return element('option', { value: one.door, selected: one.door === door }, time + one.title)
      })
      doors.replaceChildren(...options)
      const here = all.find((one) => one.door === door)
      counter.textContent = here ? say(words.counter, { in: here.checkedIn, all: here.expected }) : ''
    },
    reached: (state: 'online' | 'offline') => {
      mark.dataset.state = state
      mark.textContent = words[state]
    },
    waiting: (count: number) => {
      waiting.textContent = count > 0 ? say(words.waiting, { count }) : ''
    },
    listed: (at: string | undefined) => {
      foot.textContent = at ? say(words.listed, { time: clockOf(at) }) : words.noList
    },
    signedOut: (isOut: boolean) => {
      notices.querySelector('.sign-in')?.remove()
      if (!isOut) return
      const link = element('a', { href: body.dataset.login ?? '' }, words.signIn)
      notices.prepend(element('p', { class: 'notice sign-in' }, words.signedOut, ' ', link))
    },
    notice: (text: string) => {
      const close = () => notice.remove()
      const button = element('button', { type: 'button', click: close }, words.close)
      const notice = element('p', { class: 'notice', dir: 'auto' }, text, ' ', button)
      notices.append(notice)
    },
    clearSearch: () => {
      field.value = ''
      found.replaceChildren()
    },
    say: (text: string) => {
      found.replaceChildren(element('p', {}, text))
    },
    found: (docs: DoorDoc[], isMore: boolean, choose: (doc: DoorDoc) => void) => {
      const lines = docs.map((doc) =>
        element(
          'li',
          {},
          element(
            'button',
            { type: 'button', click: () => choose(doc) },
            element('strong', { dir: 'auto' }, doc.name),
            element('span', { dir: 'auto' }, doc.organisation ?? ''),
            element('em', { 'data-status': doc.status }, stateOf(doc)),
          ),
        ),
      )
      const count = docs.length > 0 ? say(words.found, { count: docs.length }) : words.nobody
      found.replaceChildren(element('p', {}, isMore ? words.more : count), element('ul', {}, ...lines))
    },
  }
}

const stateOf = ({ status, places }: DoorDoc): string => {
  const first = places
    .map(({ checkedInAt }) => checkedInAt)
    .filter(Boolean)
    .sort()[0]
  return first ? say(words.already, { time: clockOf(first) }) : words.states[status]
}
