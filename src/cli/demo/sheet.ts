/** The look of a correspondence: letters to the left, what the two wrote themselves to the right. */
export const sheet = `
:root { color-scheme: light; font: 16px/1.55 system-ui, sans-serif; color: #222; background: #efece6; }
body { margin: 0; }
header, main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.8rem; margin: 0 0 .5rem; }
main { display: flex; flex-direction: column; gap: 1.5rem; padding-bottom: 5rem; }
article h2 { font-size: .85rem; font-weight: 500; margin: 0 0 .4rem; color: #666; }
time { font-variant-numeric: tabular-nums; }
.letter { width: min(40rem, 100%); }
.letter .subject { margin: 0 0 .4rem; font-weight: 650; font-size: 1.1rem; }
.letter .sheet { border-radius: 10px; overflow: hidden; border: 1px solid #0002; background: #fff; }
.letter details { font-size: .85rem; color: #666; margin-top: .4rem; }
.letter pre { overflow-x: auto; }
.kinds { columns: 16rem; padding-left: 1rem; font-size: .9rem; color: #666; }
section[id] > h2 { font-size: 1.1rem; margin: 1.5rem 0 .4rem; }
.answer { align-self: flex-end; width: min(34rem, 100%); box-sizing: border-box; border-radius: 10px; padding: .9rem 1.2rem; background: #dfeadf; }
.answer.mentee { background: #dde6f1; }
.answer section > h2, .answer section h2 + p.intro { display: none; }
.answer h3 { margin: .8rem 0 0; font-size: 1rem; }
.answer dl { margin: 0; }
.answer dt { font-size: .85rem; color: #555; margin-top: .7rem; }
.answer dd { margin: 0; }
.answer p { margin: .2rem 0; }
.answer .readers, .answer .left-open, .answer details { font-size: .8rem; color: #666; }
.answer svg { max-width: 20rem; }
.answer svg line { stroke: #9aa; stroke-width: 2; }
.answer svg circle { fill: #466; }
.answer svg .before { fill: #fff; stroke: #466; stroke-width: 2; }
.answer .legend span { margin-right: 1.2rem; font-size: .8rem; color: #666; }
.answer .legend span::before { content: '● '; color: #466; }
.answer .legend .before::before { content: '○ '; }
.answer .ends { display: flex; justify-content: space-between; max-width: 20rem; font-size: .8rem; color: #666; }
`;
