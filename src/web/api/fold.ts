/** A word as it is compared: no capitals, accents, spaces or signs. "E-mail", "Rôle", "Thema's" → "email", "role", "themas". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
