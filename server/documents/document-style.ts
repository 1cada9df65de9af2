/** The one style of an exported page: paper and ink, printed as it is read. No colour carries meaning. */
export const DOCUMENT_STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c2126, #e9e7e2); --soft: light-dark(#4f5761, #b3b9c0);
  --line: light-dark(#d8d4ca, #3a4148); --paper: light-dark(#fbfaf7, #14171a); --bar: light-dark(#0b5c8a, #6db8e0); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.55;
  font: 1.0625rem/1.55 "Source Serif 4", Georgia, "Noto Serif", "Times New Roman", "Liberation Serif", "Noto Naskh Arabic", "Noto Serif CJK SC", serif; }
:lang(zh) body { font-family: "Source Serif 4", Georgia, "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
main, footer { max-inline-size: 46rem; margin-inline: auto; padding-inline: 1.25rem; }
main { padding-block: 3rem 1rem; }
footer { color: var(--soft); font-size: .875rem; padding-block-end: 3rem; border-block-start: 1px solid var(--line); }
h1 { font-size: 1.9rem; line-height: 1.2; margin-block: .25rem 1rem; text-wrap: balance; }
h2 { font-size: 1.35rem; margin-block: 2.5rem .75rem; line-height: 1.25; }
h3 { font-size: 1.125rem; margin-block: 1.75rem .5rem; }
h4 { font-size: 1.0625rem; margin-block: 1.25rem .5rem; } h5, h6 { font-size: 1.0625rem; font-weight: 600; margin-block: 1rem .4rem; }
:is(h2, h3, h4, h5, h6) > .number { font-weight: 400; }
.kicker { color: var(--soft); margin: 0; letter-spacing: .02em; }
.notice { border-inline-start: 3px solid var(--soft); padding-inline-start: .8rem; color: var(--soft); margin-block: .5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.5rem; margin-block: 1.5rem;
  padding-block: 1rem; border-block: 1px solid var(--line); }
dt { color: var(--soft); } dd { margin: 0; }
p { margin-block: .6rem; text-wrap: pretty; } body { overflow-wrap: anywhere; } th, td, dt { overflow-wrap: break-word; }
.number { font-variant-numeric: tabular-nums; color: var(--soft); margin-inline-end: .5ch; unicode-bidi: isolate; }
.numbered { display: grid; grid-template-columns: 3.2rem minmax(0, 1fr); } .numbered > table { margin-block: .3rem; }
.point { display: grid; grid-template-columns: minmax(1.4em, max-content) minmax(0, 1fr); column-gap: .5em; } .label { color: var(--soft); unicode-bidi: isolate; }
[data-depth="1"] { margin-inline-start: 1.6em; } [data-depth="2"] { margin-inline-start: 3.2em; } [data-depth="3"] { margin-inline-start: 4.8em; } [data-depth="4"] { margin-inline-start: 6.4em; } [data-depth="5"] { margin-inline-start: 8.0em; } [data-depth="6"] { margin-inline-start: 9.6em; } [data-depth="7"] { margin-inline-start: 11.2em; } [data-depth="8"] { margin-inline-start: 12.8em; }
.note { font-size: .9em; } blockquote.said { margin-inline-start: 0; color: inherit; }
.words { text-align: start; }
small { color: var(--soft); font-size: .8125em; }
:target { background: light-dark(#e3eff6, #173242); }
blockquote { margin: .5rem 0; margin-inline-start: 3.2rem; padding-inline-start: .9rem;
  border-inline-start: 1px solid var(--line); color: var(--soft); }
blockquote p { margin: 0; }
table { border-collapse: collapse; inline-size: 100%; margin-block: 1rem; font-size: .9375rem; }
caption { text-align: start; font-weight: 600; padding-block-end: .3rem; }
th, td { text-align: start; vertical-align: top; padding: .3rem .6rem .3rem 0; border-block-end: 1px solid var(--line); }
th { font-weight: 600; color: var(--soft); }
table.grid :is(td, th) { border: 1px solid var(--line); padding: .3rem .6rem; }
ol, ul { padding-inline-start: 1.8em; } :is(li li li li li li li li) :is(ol, ul) { padding-inline-start: .7em; }
sub, sup { line-height: 0; }
a.number { text-decoration: none; } a.number:is(:hover, :focus-visible) { text-decoration: underline; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: .18em; }
figure { margin: 1.5rem 0; } figcaption { font-weight: 600; margin-block-end: .5rem; }
.chart { display: block; overflow: visible; } .chart text { fill: var(--ink); font-size: .875rem; dominant-baseline: central; }
.chart .label { font-weight: 600; } .chart rect { fill: var(--bar); stroke: var(--bar); } .chart .measure-1 { fill: none; }
nav ul { list-style: none; padding: 0; columns: 20rem 2; } .level-1 { font-weight: 600; margin-block-start: .5rem; } .level-2 { padding-inline-start: 1rem; font-size: .9375rem; }
@media (max-width: 34rem) { .numbered { grid-template-columns: 2.4rem minmax(0, 1fr); } blockquote { margin-inline-start: 2.4rem; }
  table { display: block; overflow-x: auto; } }
@media print { :root { color-scheme: light; } body { background: none; font-size: 10.5pt; } main, footer { max-inline-size: none; padding: 0; }
  h2, h3, h4 { break-after: avoid; } tr, li, figure { break-inside: avoid; } th, td { overflow-wrap: anywhere; } a, p, dd { overflow-wrap: anywhere; } @page { margin: 22mm 20mm; } }
`;
