/** The look of the local pages. */
export const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; background: Canvas; color: CanvasText; }
main { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
a { color: inherit; }
h1 { font-size: 1.4rem; line-height: 1.25; margin: 0.5rem 0; }
.clock { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; padding: 0.75rem 1rem; border: 1px solid #8886; border-radius: 8px; }
.clock p { margin: 0; flex: 1 1 22rem; }
button { font: inherit; padding: 0.5rem 0.9rem; border: 1px solid #8888; border-radius: 6px; background: ButtonFace; color: ButtonText; cursor: pointer; }
.columns { display: grid; grid-template-columns: 15rem 1fr; gap: 1.5rem; margin-top: 1.5rem; }
nav a { display: flex; justify-content: space-between; padding: 0.3rem 0.6rem; border-radius: 6px; text-decoration: none; }
nav a[aria-current] { background: #8882; font-weight: 600; }
nav span { opacity: 0.7; }
.letters { list-style: none; margin: 0; padding: 0; }
.letters a { display: grid; grid-template-columns: 1fr 11rem 13rem; gap: 1rem; padding: 0.55rem 0.25rem; border-bottom: 1px solid #8883; text-decoration: none; }
.letters a:hover strong { text-decoration: underline; }
.letters span, .letters time { opacity: 0.75; font-size: 0.9rem; align-self: center; }
.none { padding: 1rem 0; }
.envelope dl { display: grid; grid-template-columns: 4rem 1fr; margin: 0 0 1rem; }
.envelope dt { opacity: 0.7; }
.envelope dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 46rem; border: 1px solid #8886; border-radius: 8px; background: white; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid #8884; border-radius: 8px; }
@media (max-width: 48rem) { .columns, .letters a { grid-template-columns: 1fr; gap: 0.25rem; } }
`;
