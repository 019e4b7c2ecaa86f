import { unreachable } from '../problem.ts';
import { AnswersHtml, ButtonHtml } from './answer-html.tsx';
import { type Bar, type Block, barOf } from './letter.ts';
import { style } from './style.ts';

/** One block of a letter as HTML. */
export function BlockHtml({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p style={style.paragraph}>
          <Lines text={block.text} />
        </p>
      );
    case 'small':
      return (
        <p class="s" style={style.small}>
          <Lines text={block.text} />
        </p>
      );
    case 'heading':
      return <h2 style={style.heading}>{block.text}</h2>;
    case 'shown':
      return <ShownHtml {...block} />;
    case 'question':
      return (
        <>
          <h2 style={style.ask}>{block.ask}</h2>
          {block.help === null ? null : (
            <p class="s" style={style.help}>
              {block.help}
            </p>
          )}
        </>
      );
    case 'scale':
    case 'options':
      return <AnswersHtml block={block} />;
    case 'button':
      return <ButtonHtml label={block.label} url={block.url} />;
    case 'table':
      return <TableHtml columns={block.columns} rows={block.rows} />;
    case 'bars':
      return (
        <div style={style.bars}>
          {block.rows.map((row) => (
            <BarHtml {...row} />
          ))}
        </div>
      );
    default:
      return unreachable(block);
  }
}

/** A text with its line breaks. */
export function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, at) => (
        <>
          {at === 0 ? null : <br />}
          {line}
        </>
      ))}
    </>
  );
}

function ShownHtml({ label, who, value, url }: Extract<Block, { kind: 'shown' }>) {
  return (
    <table role="presentation" style={style.shown} cellspacing="0" cellpadding="0">
      <tr>
        <td class="r" style={style.shownCell}>
          <p class="s" style={style.shownLabel}>
            {who === null ? label : `${label} (${who})`}
          </p>
          <p style={style.shownValue}>
            {url === undefined ? (
              <Lines text={value} />
            ) : (
              <a href={url} class="a" style={style.shownLink}>
                {value}
              </a>
            )}
          </p>
        </td>
      </tr>
    </table>
  );
}

function TableHtml({ columns, rows }: { columns: readonly string[]; rows: readonly (readonly string[])[] }) {
  return (
    <table style={style.list} cellspacing="0" cellpadding="0">
      <tr>
        {columns.map((column) => (
          <th scope="col" class="s r" style={style.head}>
            {column}
          </th>
        ))}
      </tr>
      {rows.map((row) => (
        <tr valign="top">
          {row.map((cell) => (
            <td class="r" style={style.cell}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </table>
  );
}

/** The lower quarter of a line, so that a row of them is a thin rule; one character, so that both parts align. */
const BAR_MARK = '\u2582';

function BarHtml({ label, figure, share }: Bar) {
  const { full, empty } = barOf(share);
  return (
    <p style={style.bar}>
      {label}
      <br />
      <span aria-hidden="true" class="a" style={style.barFull}>
        {BAR_MARK.repeat(full)}
        <span class="e" style={style.barEmpty}>
          {BAR_MARK.repeat(empty)}
        </span>
      </span>
      {'\u00a0 '}
      <span class="s" style={style.barFigure}>
        {figure}
      </span>
    </p>
  );
}
