import type { Child } from 'hono/jsx';

/** The frame of the local pages. */
export function Frame({ title, children }: { title: string; children?: Child }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · local`}</title>
        <link rel="stylesheet" href="/local/style.css" />
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
