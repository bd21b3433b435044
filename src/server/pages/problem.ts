import { frame } from './frame'
import { html } from './html'

/** The page for an address that leads nowhere, or for a fault of ours. */
export const problem = (title: string, advice: string): string =>
  frame({
    title: `${title} · Rostrum`,
    main: html`<h1>${title}</h1><p class="lead">${advice}</p><p><a href="/">To the start</a></p>`,
  })
