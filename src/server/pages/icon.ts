import { markPaths, voiceColour } from '../../admin/markPaths'

/** The mark as a file of its own, for the tab of a browser; light where the browser is dark. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<style>.lectern{fill:#1c1b19;stroke:#1c1b19}@media (prefers-color-scheme:dark){.lectern{fill:#efece6;stroke:#efece6}}</style>
<path class="lectern" d="${markPaths.lectern}" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"/>
<path d="${markPaths.voice}" fill="none" stroke="${voiceColour}" stroke-width="2.4" stroke-linecap="round"/>
</svg>
`
