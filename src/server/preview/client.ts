import { html, trusted } from '../pages/html'

/**
 * Tells the admin around the frame that the page is ready, and after each save takes the new text in place. A reload would
 * announce itself as ready again, to which the admin answers with the same event.
 */
export const previewScript = `
const show = async () => {
  const answer = await fetch(location.href, { credentials: 'same-origin' })
  if (!answer.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  document.querySelector('[data-preview]').replaceWith(page.querySelector('[data-preview]'))
}
addEventListener('message', (event) => {
  if (event.origin === location.origin && event.data?.type === 'payload-document-event') show()
})
const admin = window.opener ?? (window.parent === window ? undefined : window.parent)
admin?.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
`

export const previewStyles = html`<style>${trusted(`
.preview-note { position: fixed; inset: auto 0 0; margin: 0; padding: .4rem 1rem; background: var(--ink); color: var(--paper); font-size: .8125rem; text-align: center }
.kicker { color: var(--mark); font-weight: 600; font-size: .9375rem; margin: 0 0 .5rem }
.notice { border: 2px solid var(--mark); border-radius: .5rem; padding: .5rem 1rem; font-weight: 600 }
.facts { display: grid; gap: .35rem; margin: 0 0 2rem }
.facts div { display: grid; grid-template-columns: minmax(6rem, 9rem) 1fr; gap: 1rem }
.facts dt { color: var(--quiet) }
.facts dd { margin: 0 }
figure { margin: 0 0 2rem }
figure img { display: block; width: 100%; height: auto; border-radius: .75rem }
figcaption { color: var(--quiet); font-size: .8125rem; margin-top: .4rem }
/* A text that is not translated yet stands in its own direction. */
article :is(h1, p, li, dd, blockquote) { unicode-bidi: plaintext }
[dir=rtl] article { text-align: right }
article li { margin-bottom: .5rem }
article { padding-bottom: 3rem }
`)}</style>`
