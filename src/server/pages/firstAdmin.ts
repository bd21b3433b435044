import { frame } from './frame'
import { html } from './html'

export type FirstAdminValues = { name: string; email: string }

type Form = {
  values?: FirstAdminValues
  /** What is wrong, by field. */
  faults?: Record<string, string>
}

const fields = [
  { name: 'name', label: 'Your name', type: 'text', autocomplete: 'name' },
  { name: 'email', label: 'Your e-mail address', type: 'email', autocomplete: 'username' },
  {
    name: 'password',
    label: 'A password of at least 12 characters',
    type: 'password',
    autocomplete: 'new-password',
  },
] as const

/** Where the first admin of a new installation introduces himself. */
export const firstAdminForm = ({ values, faults = {} }: Form): string =>
  frame({
    title: 'The first admin · Rostrum',
    main: html`<h1>The first admin</h1>
<p class="lead">Nobody can sign in here yet. Who fills this in can do everything, and can invite the others.</p>
<form method="post">${fields.map(
      ({ name, label, type, autocomplete }) => html`
<label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required
 value="${name === 'password' ? '' : values?.[name]}"
 ${faults[name] && html`aria-invalid="true" aria-describedby="${name}-fault"`}>
${faults[name] && html`<p class="fault" id="${name}-fault">${faults[name]}</p>`}`,
    )}
<button>Make me the admin</button>
</form>`,
  })

/** What strangers see where Payload would let anybody become the first admin. */
export const firstAdminClosed = (): string =>
  frame({
    title: 'No admin yet · Rostrum',
    main: html`<h1>Nobody can sign in yet</h1>
<p class="lead">The first admin is made by whoever runs this server: with the link that its console shows at the start,
or with this command.</p>
<p><code>npm run create-admin -- you@example.org</code></p>`,
  })
