/** Other names of topics and exchanges, as one reads and writes them: parted by commas. */
export function aliases(names: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(names).map(([id, text]) => [id, text.trim().replace(/\s+/g, ' ').split(', ')]),
  );
}
