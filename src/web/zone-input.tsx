import { zones } from './zones.ts';

type ZoneInputProps = { id: string; name: string; value: string; describedBy: string | undefined; wrong: boolean };

/** A time zone to type, with the likely ones offered; any other that exists is taken too. */
export function ZoneInput({ id, name, value, describedBy, wrong }: ZoneInputProps) {
  return (
    <>
      <input
        type="text"
        class="text"
        id={id}
        name={name}
        list="zones"
        value={value}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={describedBy}
        aria-invalid={wrong ? 'true' : undefined}
      />
      <datalist id="zones">
        {zones.map((zone) => (
          <option value={zone} />
        ))}
      </datalist>
    </>
  );
}
