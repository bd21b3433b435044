import { slugs } from '../../domain/slugs'
import { frame } from './frame'
import { html } from './html'

const examples = [
  { label: 'Published events, the next one first', path: `/api/${slugs.events}?sort=startsOn&depth=1` },
  { label: 'Sessions with their people, in order', path: `/api/${slugs.sessions}?sort=startsAt&depth=2` },
  { label: 'Statements with their outlets', path: `/api/${slugs.statements}?sort=-publishedOn&depth=2` },
]

/** `/`: what this is, and where to go. */
export const home = (): string =>
  frame({
    title: 'Rostrum',
    description: 'A headless CMS for conferences and public statements.',
    main: html`<h1>Rostrum</h1>
<p class="lead">A headless CMS for conferences and public statements. It publishes programmes and positions in several
languages, and takes sign-ups and questions without losing or exposing anybody.</p>
<p><a class="button" href="/admin">Open the admin</a></p>
<h2>What websites fetch</h2>
<ul class="links">${examples.map(
      ({ label, path }) => html`<li><a href="${path}">${label}<code>${path}</code></a></li>`,
    )}</ul>
<p class="quiet">The same content is at <code>/api/graphql</code>, asked by POST. The public sees what is published and
nothing else; staff sign in to the admin.</p>`,
  })
