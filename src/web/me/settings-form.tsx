import { Temporal } from 'temporal-polyfill';
import { languages, timeInWords } from '../../language.ts';
import { ownName } from '../own-name.ts';
import { ZoneInput } from '../zone-input.tsx';
import { type TypedSettings, timeOfDay } from './settings.ts';
import type { MeWording } from './wording.ts';

type SettingsProps = {
  token: string;
  wording: MeWording;
  settings: TypedSettings;
  refused: readonly (keyof TypedSettings)[];
};

/** How somebody is written to: language, time zone, hour. */
export function SettingsForm({ token, wording, settings, refused }: SettingsProps) {
  const { own, mistake, me } = wording;
  const spoken = languages.filter((code) => me.frame.programme.words[code] !== undefined || code === settings.language);
  return (
    <form method="post" action="/me" novalidate>
      <input type="hidden" name="t" value={token} />
      <Refused refused={refused} wording={wording} />
      <label class="setting">
        <span>{own.me.language}</span>
        <select name="language" id="language">
          {spoken.map((code) => (
            <option value={code} lang={code} selected={code === settings.language}>
              {ownName(code)}
            </option>
          ))}
        </select>
      </label>
      <ZoneField value={settings.zone} error={refused.includes('zone') ? mistake.zone : null} wording={wording} />
      <HourField value={settings.prefersAt} wording={wording} />
      <div class="buttons">
        <button type="submit" class="calm" name="action" value="settings">
          {own.me.saveSettings}
        </button>
      </div>
    </form>
  );
}

/** Lists that browsers fill in are wrong only when somebody changed the form itself. */
function Refused({ refused, wording }: Pick<SettingsProps, 'refused' | 'wording'>) {
  if (!refused.includes('language') && !refused.includes('prefersAt')) return null;
  return (
    <p class="error" role="alert">
      {wording.mistake.choice}
    </p>
  );
}

function ZoneField({ value, error, wording: { own } }: { value: string; error: string | null; wording: MeWording }) {
  return (
    <div class={error === null ? 'setting' : 'setting wrong'}>
      <label for="zone">{own.me.zone}</label>
      {error === null ? null : (
        <p class="error" id="e-zone" role="alert">
          {error}
        </p>
      )}
      <ZoneInput
        id="zone"
        name="zone"
        value={value}
        describedBy={error === null ? 'n-zone' : 'n-zone e-zone'}
        wrong={error !== null}
      />
      <p class="hint" id="n-zone">
        {own.me.zoneHelp}
      </p>
    </div>
  );
}

function HourField({ value, wording: { own, language } }: { value: string; wording: MeWording }) {
  const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);
  const offered = timeOfDay.test(value) && !hours.includes(value) ? [...hours, value].sort() : hours;
  return (
    <div class="setting">
      <label for="prefersAt">{own.me.hour}</label>
      <select name="prefersAt" id="prefersAt" aria-describedby="n-hour">
        <option value="" selected={value === ''}>
          {own.me.anyHour}
        </option>
        {offered.map((hour) => (
          <option value={hour} selected={hour === value}>
            {timeInWords(Temporal.PlainTime.from(hour), language)}
          </option>
        ))}
      </select>
      <p class="hint" id="n-hour">
        {own.me.hourHelp}
      </p>
    </div>
  );
}
