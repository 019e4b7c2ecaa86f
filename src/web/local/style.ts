/** The look of the local pages: plain, so that the letters stand out. */
export const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; --line: #8884; --accent: light-dark(#93321f, #e59a86); }
body { margin: 0; background: Canvas; color: CanvasText; }
main { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem 4rem; }
a { color: inherit; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0.25rem 0 0.75rem; }
h2 { font-size: 0.85rem; font-weight: 600; opacity: 0.7; margin: 1.25rem 0 0.25rem; padding: 0 0.6rem; }
.clock { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.75rem 1.5rem; align-items: center; padding: 1rem 0.6rem; background: Canvas; border-bottom: 1px solid var(--line); }
.clock p { margin: 0; flex: 1 1 20rem; display: grid; }
.clock time { font-size: 1.2rem; font-weight: 600; }
.clock span { opacity: 0.7; }
.clock div { display: flex; flex-wrap: wrap; gap: 0.5rem; }
button { font: inherit; padding: 0.55rem 1rem; border: 1px solid #8888; border-radius: 6px; background: transparent; color: inherit; cursor: pointer; }
button:hover { background: #8882; }
button.first { background: #93321f; border-color: #93321f; color: white; font-weight: 600; }
button.first:hover { background: #7a2817; }
.columns { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 2rem; }
nav { margin-top: 1.25rem; }
nav a { display: flex; justify-content: space-between; padding: 0.25rem 0.6rem; border-radius: 6px; text-decoration: none; }
nav a:hover { background: #8881; }
nav a[aria-current] { background: #8882; font-weight: 600; }
nav span { opacity: 0.6; font-variant-numeric: tabular-nums; }
.letters ol { list-style: none; margin: 0; padding: 0; }
.letters a { display: grid; grid-template-columns: 3rem 11rem minmax(0, 1fr) auto; gap: 0.75rem; padding: 0.5rem 0.6rem; border-bottom: 1px solid var(--line); text-decoration: none; }
.letters a:hover { background: #8881; }
.letters a > * { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.letters time { opacity: 0.7; font-variant-numeric: tabular-nums; }
.letters strong { font-weight: 500; }
.letters .new strong, .letters .new span { font-weight: 700; }
.letters em { font-style: normal; font-size: 0.85rem; font-weight: 600; color: var(--accent); }
.none { padding: 1.25rem 0.6rem; }
.back { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 1.25rem 0; }
.envelope dl { display: grid; grid-template-columns: 4.5rem 1fr; margin: 0 0 1rem; }
.envelope dt { opacity: 0.7; }
.envelope dd { margin: 0; overflow-wrap: anywhere; }
.files { margin: 0 0 1rem; }
.files span { margin-left: 0.75rem; opacity: 0.7; }
iframe { display: block; box-sizing: border-box; width: 100%; height: 66rem; border: 1px solid var(--line); border-radius: 8px; background: white; }
.came h2 { padding: 0; }
.came > p { margin: 0.5rem 0; }
.came pre { margin: 0.5rem 0; }
.became { max-width: 44rem; font-size: 1.05rem; }
.box { display: grid; grid-template-columns: 1fr 1fr; gap: 0.9rem 1.25rem; max-width: 44rem; margin: 2rem 0 0; padding: 1.25rem; border: 1px solid var(--line); border-radius: 8px; scroll-margin-top: 1rem; }
.box h2, .box .wide { grid-column: 1 / -1; }
.box h2 { margin: 0; padding: 0; font-size: 1.1rem; opacity: 1; }
.box label { display: grid; gap: 0.3rem; align-content: start; font-weight: 600; }
.box input, .box select, .box textarea { box-sizing: border-box; width: 100%; min-width: 0; padding: 0.5rem 0.6rem; border: 1px solid #8888; border-radius: 6px; background: Field; color: FieldText; font: inherit; font-weight: 400; }
.box textarea { resize: vertical; }
.box p { margin: 0; opacity: 0.8; overflow-wrap: anywhere; }
.box button { justify-self: start; }
.upload { padding: 0 0.6rem; }
.upload .box { margin-top: 0.75rem; }
details { margin-top: 0.75rem; }
summary { cursor: pointer; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid var(--line); border-radius: 8px; }
@media (max-width: 48rem) {
  .box { grid-template-columns: 1fr; padding: 1rem; }
  .columns { grid-template-columns: 1fr; gap: 0; }
  nav { display: flex; gap: 0.25rem; overflow-x: auto; }
  nav a { flex: none; gap: 0.4rem; }
  .letters a { grid-template-columns: 3rem minmax(0, 1fr) auto; }
  .letters strong { grid-column: 2 / -1; grid-row: 2; white-space: normal; }
}
`;
