import { colour } from '../mail/style.ts';
import { MOST_CONDITIONS } from '../programme/asked.ts';

/**
 * How participants' pages look: the colours of the letters, one column, generous type. The sheet stands in
 * the page, so that a page is one request; its hash is in the policy, and no other style is taken. Borders
 * of what can be pressed keep a contrast of 3 : 1, text 4.5 : 1 or more, in light and in dark.
 */
export const css = minified(`
:root {
  color-scheme: light dark;
  --page: ${colour.page}; --ink: ${colour.ink}; --soft: ${colour.soft}; --rule: ${colour.rule}; --accent: ${colour.accent};
  --line: #8b7e6c; --field: #fff; --on: #fff; --tint: #f3eadb;
  --serif: Georgia, Times New Roman, serif;
  --sans: -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #1d1a16; --ink: #ece5d8; --soft: #b5ab9a; --rule: #4b443a; --accent: #f0a487;
    --line: #857b6c; --field: #28241e; --on: #1d1a16; --tint: #2b261f;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 5rem; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1.125rem/1.6 var(--serif); overflow-wrap: break-word; }
.sheet { max-width: 40rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
.masthead { margin: 0 0 2.25rem; padding: 0 0 .65rem; border-bottom: 1px solid var(--rule); font: .8125rem/1.4 var(--sans); letter-spacing: .05em; color: var(--accent); }
h1 { margin: 0 0 1.5rem; font: bold clamp(1.75rem, 1.35rem + 1.9vw, 2.4rem)/1.18 var(--serif); letter-spacing: -.01em; text-wrap: balance; }
h2 { margin: 2.5rem 0 .75rem; font: bold 1.35rem/1.3 var(--serif); text-wrap: balance; }
h3 { margin: 2rem 0 .35rem; font: bold 1.125rem/1.35 var(--serif); }
p { margin: 0 0 1.1rem; text-wrap: pretty; }
a { color: var(--accent); text-underline-offset: .15em; }
footer { margin: 3.5rem 0 0; padding: 1rem 0 0; border-top: 1px solid var(--rule); font: .875rem/1.55 var(--sans); color: var(--soft); }
footer a { color: inherit; }
.small, .help, .hint, .readers, .more { font: .9375rem/1.5 var(--sans); color: var(--soft); }
.hint { margin: .35rem 0 0; font-size: .8125rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.notice { padding: .85rem 1.1rem; border-left: 4px solid var(--accent); background: var(--tint); font: 1rem/1.5 var(--sans); }
.summary { margin: 0 0 1.75rem; padding: 1.1rem 1.2rem; border: 2px solid var(--accent); border-radius: .25rem; font: 1rem/1.5 var(--sans); }
.summary h2 { margin: 0 0 .35rem; font: bold 1.125rem/1.35 var(--sans); }
.summary p { margin: 0 0 .6rem; }
.summary ul { margin: 0; padding: 0 0 0 1.15rem; }
.summary li { margin: 0 0 .35rem; }
.error { margin: 0 0 .75rem; padding: .1rem 0 .1rem .75rem; border-left: 4px solid var(--accent); font: bold 1rem/1.45 var(--sans); color: var(--accent); }

dl { margin: 0 0 1.5rem; }
dt { font: .875rem/1.4 var(--sans); color: var(--soft); }
dd { margin: .15rem 0 0; }
.shown > div { margin: 0 0 1.1rem; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--accent); }
.shown dd { font-style: italic; }
.shown .since { margin: .3rem 0 0; font: .9375rem/1.45 var(--sans); color: var(--soft); }
.given dl > div { padding: .9rem 0; border-top: 1px solid var(--rule); }
.given .readers { margin: .2rem 0 0; font-size: .8125rem; }
.left-open { color: var(--soft); font-style: italic; }

form { margin: 0; }
fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
legend { padding: 0; }
.question { margin: 0; padding: 2rem 0 1.6rem; border-top: 1px solid var(--rule); }
${whenChosen()}
.ask { display: block; margin: 0 0 .6rem; font: bold 1.3rem/1.35 var(--serif); text-wrap: pretty; }
.optional { font: .875rem/1.4 var(--sans); color: var(--soft); white-space: nowrap; }
.help { margin: 0 0 .85rem; }
.question > .readers { margin: .85rem 0 0; font-size: .875rem; }
.text, select { display: block; width: 100%; min-height: 2.875rem; padding: .6rem .75rem; border: 1px solid var(--line); border-radius: .25rem; background: var(--field); color: var(--ink); font: 1.0625rem/1.5 var(--serif); }
input.file { font: inherit; font-size: 1rem; max-width: 100%; padding: .35rem 0; }
textarea.text { min-height: 8.5rem; resize: vertical; field-sizing: content; }
.wrong .text { border-color: var(--accent); border-width: 2px; }
.own, .setting { display: block; margin: .85rem 0 0; font: .9375rem/1.5 var(--sans); }
.own > span, .setting > span, .setting > label { display: block; margin: 0 0 .25rem; }

.option, .plain { display: flex; gap: .75rem; align-items: flex-start; font: 1.0625rem/1.45 var(--sans); cursor: pointer; }
.option { margin: 0 0 .5rem; padding: .7rem .9rem; border: 1px solid var(--line); border-radius: .25rem; background: var(--field); }
.many { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 0 .5rem; }
.option:has(:checked) { border-color: var(--accent); background: var(--tint); box-shadow: inset 0 0 0 1px var(--accent); }
.option input, .plain input { flex: none; width: 1.25rem; height: 1.25rem; margin: .12em 0 0; accent-color: var(--accent); }
.choose { margin: 1.1rem 0 0; padding: .9rem 1rem .7rem; background: var(--tint); border-radius: .25rem; }
.choose legend { float: left; width: 100%; margin: 0 0 .25rem; font: bold .9375rem/1.4 var(--sans); }
.plain { clear: both; min-height: 2.75rem; padding: .55rem 0; font-size: 1rem; }

.marks { display: grid; grid-template-columns: repeat(auto-fit, minmax(2.75rem, 1fr)); gap: .4rem; }
.mark, .week label { position: relative; display: block; cursor: pointer; }
.mark input, .week input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.mark span, .week label span { display: grid; place-items: center; min-height: 2.875rem; border: 1px solid var(--line); border-radius: .25rem; background: var(--field); color: var(--accent); font: bold 1.0625rem/1 var(--sans); }
.mark :checked + span, .week :checked + span { border-color: var(--accent); background: var(--accent); color: var(--on); }
.week :checked + span::before { content: '✓'; }
.ends { display: flex; justify-content: space-between; gap: 1.5rem; margin: .5rem 0 0; font: .875rem/1.4 var(--sans); color: var(--soft); }
.ends span:last-child { text-align: right; }
.statements > .ends { position: sticky; top: 0; z-index: 1; margin: 0; padding: .6rem 0; background: var(--page); border-bottom: 1px solid var(--rule); }
.statements fieldset { padding: 1.15rem 0 1.25rem; border-bottom: 1px solid var(--rule); }
.statements legend { float: left; width: 100%; margin: 0 0 .6rem; font: 1.0625rem/1.45 var(--serif); }
.statements .marks { clear: both; }

.week { width: calc(100% + .5rem); border-collapse: separate; border-spacing: .25rem; table-layout: fixed; margin: 0 -.25rem; }
.week th { padding: 0; font: .8125rem/1.25 var(--sans); color: var(--soft); font-weight: normal; }
.week thead th { padding: 0 0 .3rem; vertical-align: bottom; }
.week thead th:first-child { width: 5.6rem; }
.week tbody th { text-align: left; color: var(--ink); font-size: .875rem; }
.week td { padding: 0; }
.hours { display: block; font-weight: bold; color: var(--ink); }
.part { display: block; }
@media (max-width: 32rem) {
  .week thead th:first-child { width: 4.7rem; }
  .week .part { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .week tbody th { font-size: .8125rem; }
}

.more { margin: 0 0 1.25rem; }
form > .more:first-of-type { padding: 1.5rem 0 0; border-top: 1px solid var(--rule); }
.buttons { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.5rem 0 0; }
.buttons + p, form + .more { margin-top: 1.5rem; }
button, .button { display: inline-block; min-height: 3rem; padding: .8rem 1.6rem; border: 2px solid var(--accent); border-radius: .25rem; font: bold 1.0625rem/1.3 var(--sans); text-align: center; text-decoration: none; cursor: pointer; }
.send { background: var(--accent); color: var(--on); flex: 1 1 auto; }
.buttons .quiet { flex: 1 1 auto; }
.quiet { background: transparent; color: var(--accent); border-color: transparent; font-weight: normal; text-decoration: underline; text-underline-offset: .2em; }
.calm { background: transparent; color: var(--accent); }
.aside { margin: 2.5rem 0 0; padding: 1.25rem 0 0; border-top: 1px solid var(--rule); }
.aside p { margin: 0; font: .9375rem/1.5 var(--sans); color: var(--soft); }
.aside .quiet { padding-left: 0; padding-right: 0; }
:focus-visible, .mark :focus-visible + span, .week :focus-visible + span { outline: 3px solid var(--accent); outline-offset: 2px; }

.languages { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: -1.75rem 0 1.5rem; font: .9375rem/1.5 var(--sans); }
.languages a { padding: .6rem 0; }
.together { margin: 0; padding: 0 0 1.6rem; }
.offers { margin: 0 0 1.1rem; padding: 0; list-style: none; }
.offers li { margin: 0 0 .85rem; }
.offers .hint { display: block; margin: 0; }
.facts > div { padding: .6rem 0; border-top: 1px solid var(--rule); }
.link { margin: 1.5rem 0; padding: .4rem 0 1.5rem; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); }
.link .quiet { flex: none; padding-left: 0; padding-right: 0; }
.link + .link { margin-top: 0; border-top: 0; }

.axis { display: block; overflow: visible; margin: .6rem 0 0; }
.axis line { stroke: var(--rule); stroke-width: 6; stroke-linecap: round; }
.axis circle { fill: var(--accent); stroke: var(--page); stroke-width: 2; }
.axis + .ends { margin: .2rem 0 .6rem; }
.axis .before { fill: var(--page); stroke: var(--soft); stroke-width: 2; }
.moved { margin: -.6rem 0 1.1rem; font: 1rem/1.5 var(--sans); color: var(--soft); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; font: .9375rem/1.5 var(--sans); color: var(--soft); }
.legend span::before { content: ''; display: inline-block; width: .85em; height: .85em; margin: 0 .5em 0 0; border: 2px solid var(--soft); border-radius: 50%; vertical-align: -.06em; }
.legend .today::before { border-color: var(--accent); background: var(--accent); }
details { margin: 2rem 0 0; }
summary { padding: .6rem 0; font: .9375rem/1.5 var(--sans); color: var(--accent); cursor: pointer; }

.pair { margin: 0 0 1.25rem; padding: 1rem 1.1rem .9rem; border: 1px solid var(--rule); border-radius: .25rem; background: var(--field); }
.pair h3 { margin: 0 0 .35rem; }
.pair ul { margin: .5rem 0 1rem; padding: 0 0 0 1.15rem; font: 1rem/1.5 var(--sans); }
.tag { margin: 0 0 0 .6rem; padding: .1rem .5rem; border: 1px solid var(--line); border-radius: 1rem; font: .8125rem/1.4 var(--sans); color: var(--soft); white-space: nowrap; }
.row { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; font: .9375rem/1.4 var(--sans); }
.slight { min-height: 2.75rem; padding: .5rem .9rem; border-width: 1px; font-size: .9375rem; }
.score { margin: 0; }
.score summary { padding: .35rem 0; }
.score .all { fill: var(--tint); }
.score .part { fill: var(--accent); }
.figures { width: 100%; margin: 0 0 1rem; border-collapse: collapse; font: .9375rem/1.4 var(--sans); }
.figures caption { padding: .6rem 0 .3rem; text-align: left; font-weight: bold; }
.figures th, .figures td { padding: .4rem .5rem .4rem 0; border-top: 1px solid var(--rule); text-align: left; vertical-align: top; font-weight: normal; }
.figures .poor th { font-weight: bold; color: var(--accent); }

@media (forced-colors: active) {
  .mark :checked + span, .week :checked + span { outline: 4px solid; }
}
@media print {
  body { background: none; color: #000; font-size: 11pt; }
  .buttons, .aside, .notice, .summary { display: none; }
}
`);

/** A question that hangs on an option is there while the option is chosen; without `:has()` it always is. */
function whenChosen(): string {
  const shown = Array.from({ length: MOST_CONDITIONS }, (_, at) => `form:has(.then-${at + 1}:checked) .when-${at + 1}`);
  return `@supports selector(:has(*)) { .when { display: none; } ${shown.join(', ')} { display: block; } }`;
}

let hash: Promise<string> | undefined;

/** The hash of the sheet, as a Content-Security-Policy names it. */
export function styleHash(): Promise<string> {
  hash ??= digest(css);
  return hash;
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

function minified(sheet: string): string {
  return sheet
    .replace(/\s*\n\s*/g, '')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/: /g, ':');
}
