/**
 * Somebody's words without the keys that a quoted letter of ours holds: each opens a page as its receiver, and whoever
 * reads these words is somebody else (P4). What a mail program broke over two lines opens nothing.
 */
export function withoutKeys(text: string): string {
  return text.replace(/\b(t=|reply\+)[0-9a-z]{8,}/gi, '$1…').replace(/\b[0-9a-z]{40,}\b/gi, '…');
}
