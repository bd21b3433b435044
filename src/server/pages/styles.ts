/** One small sheet for all pages: readable on a phone, in the dark and in print, right to left too. */
export const styles = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1c1b19; --quiet: #5f5b53; --line: #dedad1; --mark: #b3261e; --card: #fff }
@media (prefers-color-scheme: dark) { :root { --paper: #161513; --ink: #efece6; --quiet: #a8a297; --line: #38352f; --mark: #ff8a80; --card: #1f1d1a } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 ui-sans-serif, system-ui, sans-serif; overflow-wrap: anywhere }
main { max-width: 46rem; margin: 0 auto; padding: clamp(2rem, 8vw, 5rem) 1.25rem }
h1 { font-size: clamp(2rem, 7vw, 3rem); line-height: 1.1; letter-spacing: -.02em; margin: 0 0 1rem; text-wrap: balance }
h2 { font-size: 1.0625rem; margin: 2.5rem 0 .75rem }
p { margin: 0 0 1rem; text-wrap: pretty }
.lead { font-size: 1.25rem; color: var(--quiet) }
.quiet { color: var(--quiet); font-size: .9375rem }
a { color: inherit; text-decoration-color: var(--mark); text-decoration-thickness: .1em; text-underline-offset: .2em }
a:focus-visible, button:focus-visible, input:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px }
.button, button { display: inline-block; padding: .7rem 1.2rem; border: 0; border-radius: .5rem; background: var(--ink); color: var(--paper); font: inherit; font-weight: 600; text-decoration: none; cursor: pointer }
ul.links { list-style: none; padding: 0; margin: 0 0 1rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); overflow: hidden }
ul.links li + li { border-top: 1px solid var(--line) }
ul.links a { display: block; padding: .85rem 1.1rem; text-decoration: none }
ul.links a:hover { background: color-mix(in srgb, var(--mark) 7%, transparent) }
ul.links code { display: block; color: var(--quiet) }
code { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, monospace }
label { display: block; font-weight: 600; margin: 1rem 0 .3rem }
input { width: 100%; padding: .7rem .8rem; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .5rem }
form button { margin-top: 1.5rem }
.fault { color: var(--mark); font-size: .9375rem; margin: .3rem 0 0 }
@media print { .button, button { display: none } }
`
