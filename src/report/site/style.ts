import { markup } from '../html/markup.ts';

/** Of every page of the site; with the colours of the report. */
export const style = markup`<style>
:root {
  color-scheme: light dark;
  --paper: #fbfaf8; --card: #ffffff; --ink: #1c1b1a; --soft: #5c5955; --line: #e3dfd9; --code: #f2efea;
  --red: #b3261e; --green: #16693f; --amber: #805200; --blue: #1a56b8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161514; --card: #1f1e1c; --ink: #f0ede8; --soft: #b0aaa2; --line: #383531; --code: #2a2825;
    --red: #ff9d92; --green: #7fd6a6; --amber: #f0c164; --blue: #9cc2ff;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif;
  font-variant-numeric: tabular-nums;
}
header, main, footer { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.5rem; }
a { color: var(--blue); text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; border-radius: 3px; }
code { font: 0.875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; padding: 0.1em 0.35em;
  background: var(--code); border-radius: 4px; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.5rem, 4.5vw, 2rem); letter-spacing: -0.02em; margin: 0.5rem 0 0.4rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1rem; }
p { margin: 0.35rem 0; }
.soft { color: var(--soft); }
.small { font-size: 0.875rem; }
nav ul, .runs, .moves { list-style: none; margin: 0; padding: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; border-bottom: 1px solid var(--line); }
nav a { display: block; padding: 0.5rem 0; text-decoration: none; }
nav a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px var(--ink); }
.runs > li, figure, .box { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.runs { display: grid; gap: 0.75rem; }
.runs > li { padding: 0.9rem 1.1rem; border-left: 5px solid var(--tone); }
.runs h2 { font-size: 1.0625rem; margin: 0; }
.runs ul { margin: 0.35rem 0; padding-left: 1.1rem; }
.word { color: var(--tone); font-weight: 700; font-size: 0.8125rem; letter-spacing: 0.05em;
  text-transform: uppercase; margin: 0; }
.failed { --tone: var(--red); }
.warned, .undecided { --tone: var(--amber); }
.passed { --tone: var(--green); }
.first { --tone: var(--blue); }
.charts { display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
figure { margin: 0; padding: 0.75rem 0.9rem; }
figcaption { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 0.75rem; }
figure:target { outline: 2px solid var(--blue); }
svg { display: block; width: 100%; height: auto; margin-top: 0.4rem; }
svg text { font: 11px system-ui, sans-serif; fill: var(--soft); paint-order: stroke; stroke: var(--card);
  stroke-width: 3px; stroke-linejoin: round; }
.line { fill: none; stroke: var(--blue); stroke-width: 1.75; stroke-linejoin: round; }
.run { fill: var(--blue); }
.axis { stroke: var(--line); }
.limit { stroke: var(--red); stroke-dasharray: 4 3; }
.move { stroke: var(--ink); stroke-dasharray: 1 3; }
svg text.limit-word { fill: var(--red); }
svg text.move-word { fill: var(--ink); }
details { margin: 0.75rem 0; }
summary { cursor: pointer; padding: 0.25rem 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { text-align: left; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line);
  vertical-align: top; }
td.number, th.number { text-align: right; white-space: nowrap; }
.box { padding: 0.4rem 1.1rem; }
.box tr:last-child > * { border-bottom: 0; }
footer { padding-top: 2.5rem; padding-bottom: 2rem; }
@media (max-width: 30rem) {
  header, main, footer { padding-left: 0.9rem; padding-right: 0.9rem; }
  .box th { min-width: 7rem; }
}
</style>`;
