import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { type Language, say } from '../language.ts';
import { Lines } from '../mail/block-html.tsx';
import { wordsOf } from '../words/index.ts';
import { css } from './style.ts';

type PageProps = {
  language: Language;
  title: string;
  /** The small line above: which programme, of whom. */
  masthead?: string;
  /** Whom to turn to; a link to a person's own page is not here, because an answer link opens only its answer (P4). */
  footer?: Child;
  children: Child;
};

/** The one page that participants see, whole: HTML, its style, and nothing that loads or runs. */
export function pageHtml(props: PageProps): string {
  return `<!doctype html>${String(<Page {...props} />)}`;
}

function Page({ language, title, masthead, footer, children }: PageProps) {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no,date=no,address=no" />
        <title>{masthead === undefined ? title : `${title} · ${masthead}`}</title>
        <style>{raw(css)}</style>
      </head>
      <body>
        <div class="sheet">
          {masthead === undefined ? null : <p class="masthead">{masthead}</p>}
          <main>{children}</main>
          {footer === undefined ? null : <footer>{footer}</footer>}
        </div>
      </body>
    </html>
  );
}

/** Text of a programme or a person as paragraphs; an empty line parts them. */
export function Paragraphs({ text, class: name }: { text: string; class?: string }) {
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  return (
    <>
      {parts.map((part) => (
        <p class={name}>
          <Lines text={part.trim()} />
        </p>
      ))}
    </>
  );
}

/** A page that says one thing. */
export function Message({ title, text, children }: { title: string; text: string; children?: Child }) {
  return (
    <>
      <h1>{title}</h1>
      <Paragraphs text={text} />
      {children}
    </>
  );
}

type ConfideProps = { text: string; email: string; language: Language; support: string | null };

/** Whom to turn to in confidence, and when a conversation touched something heavy (M27). */
export function Confide({ text, email, language, support }: ConfideProps) {
  return (
    <>
      {support === null ? null : <p>{say(wordsOf(language).mail.footer.support, language, { support })}</p>}
      <p>
        {text} <a href={`mailto:${email}`}>{email}</a>
      </p>
    </>
  );
}
