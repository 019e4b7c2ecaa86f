import { unreachable } from '../problem.ts';
import type { Block, Link } from './letter.ts';
import { colour, style } from './style.ts';

type Scale = Extract<Block, { kind: 'scale' }>;
type Options = Extract<Block, { kind: 'options' }>;

/** Answers that one tap gives: a strip of numbers, or choices under one another. */
export function AnswersHtml({ block }: { block: Scale | Options }) {
  switch (block.kind) {
    case 'scale':
      return <ScaleHtml {...block} />;
    case 'options':
      return <OptionsHtml {...block} />;
    default:
      return unreachable(block);
  }
}

/** A button that Word draws too: the cell has the colour. */
export function ButtonHtml({ label, url }: Link) {
  return (
    <table role="presentation" cellspacing="0" cellpadding="0" style="margin:6px 0 20px">
      <tr>
        <td bgcolor={colour.accent} style={style.button}>
          <a href={url} style={style.buttonLink}>
            {label}
          </a>
        </td>
      </tr>
    </table>
  );
}

/** More numbers than this go on two rows, so that each stays wide enough for a thumb. */
const MOST_IN_A_ROW = 7;

function ScaleHtml({ marks, low, high }: Scale) {
  const wide = marks.length > MOST_IN_A_ROW ? Math.ceil(marks.length / 2) : marks.length;
  const rows = [marks.slice(0, wide), marks.slice(wide)].filter((row) => row.length > 0);
  const [first] = marks;
  const last = marks.at(-1);
  const named = (mark: Link, end: string | null) => (end === null ? undefined : `${mark.label} = ${end}`);
  return (
    <>
      <table role="presentation" style={style.marks} cellspacing="0" cellpadding="0">
        {rows.map((row) => (
          <tr>
            {row.map((mark) => (
              <MarkHtml mark={mark} name={named(mark, mark === first ? low : mark === last ? high : null)} />
            ))}
          </tr>
        ))}
      </table>
      <EndsHtml low={first && named(first, low)} high={last && named(last, high)} />
    </>
  );
}

/** Only the ends say what they mean: who cannot see the line below hears it at the number. */
function MarkHtml({ mark: { label, url }, name }: { mark: Link; name: string | undefined }) {
  return (
    <td class="r w" bgcolor="#ffffff" style={style.mark}>
      <a class="a" href={url} style={style.markLink} aria-label={name}>
        {label}
      </a>
    </td>
  );
}

function EndsHtml({ low, high }: { low: string | undefined; high: string | undefined }) {
  if (low === undefined && high === undefined) return null;
  return (
    <table role="presentation" style={style.table} cellspacing="0" cellpadding="0">
      <tr>
        <td class="s" style={style.end}>
          {low}
        </td>
        <td class="s" align="right" style={style.end}>
          {high}
        </td>
      </tr>
    </table>
  );
}

function OptionsHtml({ options }: Options) {
  return (
    <table role="presentation" style={style.table} cellspacing="0" cellpadding="0">
      {options.map(({ label, url }) => (
        <>
          <tr>
            <td class="r w" bgcolor="#ffffff" style={style.option}>
              <a class="a" href={url} style={style.optionLink}>
                {label}
              </a>
            </td>
          </tr>
          <tr>
            <td height="8" style="font-size:1px;line-height:8px">
              {NO_BREAK_SPACE}
            </td>
          </tr>
        </>
      ))}
    </table>
  );
}

/** Word closes up an empty cell. */
const NO_BREAK_SPACE = '\u00a0';
