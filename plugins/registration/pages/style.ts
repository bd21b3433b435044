/** One sheet for all pages behind links: made for a phone, in the dark and from right to left too. */
export const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1a1a1a;--quiet:#595f66;--line:#d5d9de;--card:#f6f8fa;--mark:#14507a;--on-mark:#fff;--fault:#a8200d;--fault-paper:#fdf0ee;--good:#0f5c38;--good-paper:#edf7f1}
@media (prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#eceef0;--quiet:#a4abb3;--line:#3a4048;--card:#1e2226;--mark:#7fb9e6;--on-mark:#10222f;--fault:#ff9c8d;--fault-paper:#351d1a;--good:#8fd6b0;--good-paper:#162a20}}
*{box-sizing:border-box}
body{margin:0;font:1.0625rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
main{max-width:38rem;margin:0 auto;padding:clamp(1.25rem,5vh,4rem) 1.25rem 4rem}
h1{font-size:1.625rem;line-height:1.2;margin:0 0 .75rem;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 .75rem}
section{margin-top:1.5rem;padding-top:1.5rem;border-top:1px solid var(--line)}
details{border-top:1px solid var(--line)}
details:first-of-type{margin-top:2rem}
details[open]{padding-bottom:1.5rem}
details+section{margin-top:0}
summary{display:flex;align-items:center;justify-content:space-between;gap:1rem;min-height:3.5rem;padding:.75rem 0;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary h2{margin:0;font-size:1.125rem}
summary::after{content:"+";flex:none;font-size:1.5rem;line-height:1;color:var(--mark)}
details[open]>summary::after{content:"−"}
p{margin:0 0 .75rem}
.state{font-size:1.125rem;font-weight:600}
.quiet,.hint{color:var(--quiet);font-size:.9375rem}
.hint{margin:.15rem 0 .35rem}
figure{margin:1.5rem 0}
figure svg{display:block;width:100%;max-width:20rem}
figcaption{margin-top:.5rem}
ul.plain{list-style:none;margin:0 0 .75rem;padding:0}
ul.plain li{padding:.5rem 0;border-top:1px solid var(--line)}
ul.plain li:first-child{border-top:0}
dl{margin:0}
dl div{display:flex;flex-wrap:wrap;gap:0 .75rem;padding:.3rem 0}
dt{flex:0 0 10rem;color:var(--quiet)}
dd{flex:1 1 12rem;margin:0}
fieldset{margin:1.5rem 0;padding:0;border:0;min-width:0}
legend{padding:0;font-weight:600;font-size:1.0625rem}
.field{margin:1rem 0}
.field>label:not(.choice){display:block;font-weight:600}
.must{font-weight:400;color:var(--quiet);font-size:.9375rem}
input[type=text],input[type=email],input[type=number],input[type=date],select,textarea{width:100%;min-height:2.75rem;padding:.55rem .7rem;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:.4rem}
input[type=number],input[type=date]{max-width:14rem}
textarea{min-height:7rem}
.choice{display:flex;gap:.7rem;align-items:flex-start;padding:.7rem .8rem;margin-top:.5rem;border:1px solid var(--line);border-radius:.4rem;background:var(--card);cursor:pointer}
.choice input{flex:none;width:1.25rem;height:1.25rem;margin:.15rem 0 0;accent-color:var(--mark)}
.choice .hint{display:block;margin:.1rem 0 0}
button,.button{display:inline-block;min-height:2.75rem;padding:.65rem 1.2rem;border:1px solid var(--mark);border-radius:.4rem;font:inherit;font-weight:600;text-decoration:none;color:var(--on-mark);background:var(--mark);cursor:pointer}
button.second,.button.second{color:var(--mark);background:transparent}
button.grave,.button.grave{border-color:var(--fault);color:var(--fault);background:transparent}
.row{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:1rem}
a{color:var(--mark)}
:is(a,button,input,select,summary,textarea):focus-visible{outline:3px solid #f2a900;outline-offset:2px}
.fault{margin:.25rem 0;color:var(--fault);font-weight:600}
.is-faulty>:is(input,select,textarea){border-color:var(--fault);border-width:2px}
.notice{padding:.75rem 1rem;margin:0 0 1.25rem;border-radius:.4rem;border-inline-start:4px solid var(--good);background:var(--good-paper)}
.notice.wrong{border-color:var(--fault);background:var(--fault-paper)}
.notice p:last-child{margin:0}
@media print{form,.button{display:none}}
`
