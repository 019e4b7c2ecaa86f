import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import { BlockHtml, Lines } from './block-html.tsx';
import type { FooterLine, Letter } from './letter.ts';
import { colour, darkSheet, style } from './style.ts';

/**
 * The HTML of a letter: one column of tables, which Outlook's Word engine understands too; nothing is
 * fetched and nothing is counted. JSX escapes all that people wrote.
 */
export function letterHtml(letter: Letter, language: Language): string {
  return `<!doctype html>${String(<Page letter={letter} language={language} />)}`;
}

function Page({ letter, language }: { letter: Letter; language: Language }) {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no,date=no,address=no" />
        <title>{letter.subject}</title>
        <style>{raw(darkSheet)}</style>
      </head>
      <body class="p" bgcolor={colour.page} style={style.page}>
        <div style={style.preheader}>{letter.preheader}</div>
        <Column language={language}>
          <p class="a r" style={style.masthead}>
            {letter.masthead}
          </p>
          {letter.blocks.map((block) => (
            <BlockHtml block={block} />
          ))}
          <div class="r" style={style.footer}>
            {letter.footer.map((line) => (
              <FooterHtml line={line} />
            ))}
          </div>
        </Column>
      </body>
    </html>
  );
}

/** Word knows no max-width: it gets a table of that width, in comments that it alone reads. */
const forWord = {
  open: '<!--[if mso]><table role="presentation" width="600" align="center" cellspacing="0" cellpadding="0"><tr><td><![endif]-->',
  close: '<!--[if mso]></td></tr></table><![endif]-->',
};

function Column({ language, children }: { language: Language; children: Child }) {
  return (
    <table role="presentation" class="p" width="100%" cellspacing="0" cellpadding="0" border={0} bgcolor={colour.page}>
      <tr>
        <td align="center">
          {raw(forWord.open)}
          <div lang={language} style="max-width:600px;margin:0 auto">
            <table role="presentation" width="100%" cellspacing="0" cellpadding="0" border={0}>
              <tr>
                <td class="i" style={style.column}>
                  {children}
                </td>
              </tr>
            </table>
          </div>
          {raw(forWord.close)}
        </td>
      </tr>
    </table>
  );
}

function FooterHtml({ line: { text, links = [] } }: { line: FooterLine }) {
  return (
    <p class="s" style={style.footerLine}>
      <Lines text={text} />
      {links.map(({ label, url }, at) => (
        <>
          {at === 0 ? ' ' : ' · '}
          <a class="s" href={url} style={style.footerLink}>
            {label}
          </a>
        </>
      ))}
    </p>
  );
}
