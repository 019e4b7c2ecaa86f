/** One number of a row. */
export type Mark = { value: string; label: string };

type MarksProps = {
  id: string | undefined;
  name: string;
  marks: readonly string[];
  checked: string;
  low: string | null;
  high: string | null;
};

/** A row of numbers to choose one of; what the ends mean is said with the first and the last. */
export function Marks({ id, name, marks, checked, low, high }: MarksProps) {
  return (
    <div class="marks">
      {marks.map((mark, at) => (
        <label class="mark">
          <input
            type="radio"
            id={at === 0 ? id : undefined}
            name={name}
            value={mark}
            checked={mark === checked}
            aria-label={endOf(mark, at === 0 ? low : at === marks.length - 1 ? high : null)}
          />
          <span>{mark}</span>
        </label>
      ))}
    </div>
  );
}

/** What both ends mean, for the eye; a screen reader hears it with the numbers. */
export function Ends({ marks, low, high }: Pick<MarksProps, 'marks' | 'low' | 'high'>) {
  if (low === null && high === null) return null;
  return (
    <p class="ends" aria-hidden="true">
      <span>{endInWords(marks[0], low)}</span>
      <span>{endInWords(marks.at(-1), high)}</span>
    </p>
  );
}

function endOf(mark: string, end: string | null): string | undefined {
  return end === null ? undefined : `${mark}: ${end}`;
}

function endInWords(mark: string | undefined, end: string | null): string {
  return mark === undefined || end === null ? '' : `${mark} = ${end}`;
}
