import { escapeHtml, isolated } from '../mails/html'
import { idOf, type Refused } from './faults'

/** A field of a form: what is asked, and what was refused of it. Texts are plain but for the hint, which is HTML. */
export type Asked = {
  name: string
  /** Where several fields have one name. */
  id?: string
  label: string
  hint?: string
  /** The word for what has to be filled in; empty where it may be left out. */
  must?: string
  refused?: Refused | null
}

type Attributes = Record<string, string | boolean | undefined>

const attributes = (given: Attributes): string =>
  Object.entries(given)
    .map(([name, value]) =>
      value === undefined || value === false
        ? ''
        : value === true
          ? ` ${name}`
          : ` ${name}="${escapeHtml(value)}"`,
    )
    .join('')

const mustMark = (must: string | undefined): string =>
  must ? ` <span class="must">(${escapeHtml(must)})</span>` : ''

const idOfAsked = ({ id, name }: Asked): string => id ?? idOf(name)

const told = (asked: Asked): { text: string; describedBy?: string; faulty: boolean } => {
  const { name, hint, refused } = asked
  const id = idOfAsked(asked)
  const faulty = refused?.field === name
  const parts = [
    hint ? `<p class="hint" id="${id}-hint">${hint}</p>` : '',
    faulty ? `<p class="fault" id="${id}-fault">${escapeHtml(refused?.text ?? '')}</p>` : '',
  ]
  const describedBy = [hint && `${id}-hint`, faulty && `${id}-fault`].filter(Boolean).join(' ')
  return { text: parts.join(''), faulty, ...(describedBy && { describedBy }) }
}

const field = (asked: Asked, control: (given: Attributes) => string): string => {
  const { text, describedBy, faulty } = told(asked)
  const given = {
    id: idOfAsked(asked),
    name: asked.name,
    'aria-describedby': describedBy,
    'aria-invalid': faulty ? 'true' : undefined,
    'aria-required': asked.must ? 'true' : undefined,
  }
  return `<div class="field${faulty ? ' is-faulty' : ''}"><label for="${idOfAsked(asked)}">${isolated(asked.label)}${mustMark(asked.must)}</label>${text}${control(given)}</div>`
}

/** What a browser is told of a line: the kind of its keyboard and what it may fill in by itself. */
export const textLine = (asked: Asked, value: string, more: Attributes = {}): string =>
  field(asked, (given) => `<input${attributes({ type: 'text', dir: 'auto', ...more, ...given, value })}>`)

export const textArea = (asked: Asked, value: string): string =>
  // A line break at the beginning is dropped by browsers.
  field(
    asked,
    (given) => `<textarea${attributes({ dir: 'auto', ...given })}>\n${escapeHtml(value)}</textarea>`,
  )

export type Choice = { value: string; label: string; hint?: string }

export const selectOne = (asked: Asked, choices: readonly Choice[], value: string): string =>
  field(asked, (given) => {
    const options = choices.map(
      (choice) =>
        `<option${attributes({ value: choice.value, selected: choice.value === value })}>${escapeHtml(choice.label)}</option>`,
    )
    return `<select${attributes(given)}>${options.join('')}</select>`
  })

/** Boxes to tick, or of which to take one. */
export const choices = (
  asked: Asked,
  kind: 'checkbox' | 'radio',
  offered: readonly Choice[],
  chosen: readonly string[],
): string => {
  const { text, describedBy, faulty } = told(asked)
  const boxes = offered.map(({ value, label, hint }) => {
    const box = attributes({ type: kind, name: asked.name, value, checked: chosen.includes(value) })
    const more = hint ? `<span class="hint">${escapeHtml(hint)}</span>` : ''
    return `<label class="choice"><input${box}><span>${isolated(label)}${more}</span></label>`
  })
  const group = attributes({
    id: idOf(asked.name),
    'aria-describedby': describedBy,
    'aria-invalid': faulty ? 'true' : undefined,
  })
  return `<fieldset${group}><legend>${isolated(asked.label)}${mustMark(asked.must)}</legend>${text}${boxes.join('')}</fieldset>`
}

/** A single box to tick. */
export const tick = (asked: Asked, checked: boolean): string => {
  const { text, describedBy } = told(asked)
  const box = attributes({
    type: 'checkbox',
    id: idOf(asked.name),
    name: asked.name,
    value: 'yes',
    checked,
    'aria-describedby': describedBy,
  })
  return `<div class="field"><label class="choice"><input${box}><span>${isolated(asked.label)}${mustMark(asked.must)}</span></label>${text}</div>`
}

export const hidden = (name: string, value: string): string =>
  `<input${attributes({ type: 'hidden', name, value })}>`

/** A form without an address posts to the page itself. */
export const form = (action: string, parts: readonly string[], button: string, look = ''): string =>
  `<form method="post" novalidate>${hidden('_action', action)}${parts.join('')}<div class="row"><button type="submit"${attributes({ class: look || undefined })}>${escapeHtml(button)}</button></div></form>`

export const section = (heading: string, parts: readonly string[]): string =>
  `<section><h2>${escapeHtml(heading)}</h2>${parts.filter(Boolean).join('\n')}</section>`

/** A section that opens with a touch, so that a phone shows at first what there is. */
export const folded = (heading: string, parts: readonly string[], isOpen = false): string =>
  `<details${attributes({ open: isOpen })}><summary><h2>${escapeHtml(heading)}</h2></summary>${parts.filter(Boolean).join('\n')}</details>`
