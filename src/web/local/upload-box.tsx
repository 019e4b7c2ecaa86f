/** Takes a message that is there already as a file, such as one saved from a mail program. */
export function UploadBox() {
  return (
    <details class="upload">
      <summary>Hand in an email as a file (.eml)</summary>
      <form method="post" action="/local/mail" enctype="multipart/form-data" class="box" aria-label="Hand in an email">
        <label class="wide">
          The message, as it was sent
          <input type="file" name="message" accept=".eml,message/rfc822" required />
        </label>
        <label>
          Envelope from
          <input name="from" placeholder="as the message says" />
        </label>
        <label>
          Envelope to
          <input name="to" placeholder="as the message says" />
        </label>
        <p class="wide">
          Left empty, they are read from <code>Return-Path</code> or <code>From</code>, and from{' '}
          <code>Delivered-To</code>, <code>To</code> or <code>Cc</code>. <code>&lt;&gt;</code> is the sender of a
          bounce. Replies go to the <code>Reply-To</code> of a letter, under its headers.
        </p>
        <button type="submit">Hand in</button>
      </form>
    </details>
  );
}
