import { attachmentNamed } from '../../file/name.ts';
import { bytesOf } from '../../mail/attachment.ts';
import type { Kept } from '../../mail/mailbox-reads.ts';
import type { Attachment } from '../../mail/sender.ts';

/** What came with a letter: each file to download, and what it says where it is a text. */
export function Files({ letter: { number, message } }: { letter: Kept }) {
  const { attachments = [] } = message;
  if (attachments.length === 0) return null;
  return (
    <section class="files" aria-label="Attachments">
      {attachments.map((file, at) => (
        <details>
          <summary>
            <a href={`/local/letters/${number}/files/${at}`} download={file.name}>
              {file.name}
            </a>
            <span>{file.contentType}</span>
          </summary>
          {file.contentType.startsWith('text/') ? <pre>{new TextDecoder().decode(bytesOf(file))}</pre> : null}
        </details>
      ))}
    </section>
  );
}

/** A file as it was sent, for the browser to keep rather than to open. */
export function download(file: Attachment): Response {
  return new Response(bytesOf(file), {
    headers: {
      'Content-Type': file.contentType,
      'Content-Disposition': attachmentNamed(file.name),
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
