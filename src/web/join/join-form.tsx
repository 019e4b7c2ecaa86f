import type { Child } from 'hono/jsx';
import { listInWords } from '../../language.ts';
import { capital } from '../../mail/writing.ts';
import type { InviterPart } from '../../programme/welcome.ts';
import { LONGEST_NAME } from '../api/read-text.ts';
import { ownName } from '../own-name.ts';
import { ZoneInput } from '../zone-input.tsx';
import { type GuestField, pairableRoles, type TypedGuest } from './read-guest.ts';
import type { GuestWording } from './wording.ts';

export type JoinFormProps = {
  token: string;
  wording: GuestWording;
  typed: TypedGuest;
  refused: readonly GuestField[];
  parts: readonly InviterPart[];
};

/** What a guest says: a name, an address, a part, and how to be written to. */
export function JoinForm(props: JoinFormProps) {
  const { token, wording } = props;
  return (
    <form method="post" action="/join" novalidate>
      <input type="hidden" name="t" value={token} />
      <input type="hidden" name="l" value={wording.language} />
      <TextField name="name" kind="text" autocomplete="name" help={null} {...props} />
      <TextField name="email" kind="email" autocomplete="email" help={wording.own.join.emailHelp} {...props} />
      <RoleField {...props} />
      <TogetherField {...props} />
      <LanguageField {...props} />
      <ZoneField {...props} />
      <div class="buttons">
        <button type="submit" class="send">
          {wording.own.join.send}
        </button>
      </div>
    </form>
  );
}

type TextProps = JoinFormProps & {
  name: 'name' | 'email';
  kind: 'text' | 'email';
  autocomplete: 'name' | 'email';
  help: string | null;
};

function TextField({ name, kind, autocomplete, help, ...props }: TextProps) {
  const { wording, typed, refused } = props;
  const wrong = refused.includes(name);
  return (
    <Asked name={name} label={wording.own.join[name]} help={help} {...props}>
      <input
        type={kind}
        class="text"
        id={name}
        name={name}
        value={typed[name]}
        autocomplete={autocomplete}
        aria-describedby={describedBy(name, help !== null, wrong)}
        aria-invalid={wrong ? 'true' : undefined}
      />
    </Asked>
  );
}

/** The parts by the programme's own names. */
function RoleField({ wording, typed, refused }: JoinFormProps) {
  const { own, words } = wording;
  const wrong = refused.includes('role');
  return (
    <fieldset class={wrong ? 'question wrong' : 'question'}>
      <legend class="ask">{own.join.role}</legend>
      {wrong ? <Wrong name="role" text={wrongInWords('role', wording, [])} /> : null}
      {(['mentor', 'mentee'] as const).map((role, at) => (
        <label class="option">
          <input
            type="radio"
            id={at === 0 ? 'role' : undefined}
            name="role"
            value={role}
            checked={typed.role === role}
            aria-describedby={wrong ? 'e-role' : undefined}
          />
          <span>{capital(words.roles[role])}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Offered where inviter and guest can be a pair: a pair that found itself is enrolled as one (M10). */
function TogetherField({ wording, typed, refused, parts }: JoinFormProps) {
  const { own, say } = wording;
  const wrong = refused.includes('together');
  if (!wrong && pairableRoles(parts).length === 0) return null;
  return (
    <div class={wrong ? 'together wrong' : 'together'}>
      {wrong ? <Wrong name="together" text={wrongInWords('together', wording, parts)} /> : null}
      <label class="option">
        <input
          type="checkbox"
          id="together"
          name="together"
          value="yes"
          checked={typed.together}
          aria-describedby={describedBy('together', true, wrong)}
        />
        <span>{say(own.join.together)}</span>
      </label>
      <p class="hint" id="h-together">
        {say(own.join.togetherHelp)}
      </p>
    </div>
  );
}

function LanguageField(props: JoinFormProps) {
  const { wording, typed, refused } = props;
  const wrong = refused.includes('language');
  return (
    <Asked name="language" label={wording.own.join.language} help={null} {...props}>
      <select id="language" name="language" aria-describedby={describedBy('language', false, wrong)}>
        {wording.spoken.map((code) => (
          <option value={code} lang={code} selected={code === typed.language}>
            {ownName(code)}
          </option>
        ))}
      </select>
    </Asked>
  );
}

function ZoneField(props: JoinFormProps) {
  const { wording, typed, refused } = props;
  const { own } = wording;
  const wrong = refused.includes('zone');
  return (
    <Asked name="zone" label={own.join.zone} help={own.me.zoneHelp} {...props}>
      <ZoneInput
        id="zone"
        name="zone"
        value={typed.zone}
        describedBy={describedBy('zone', true, wrong)}
        wrong={wrong}
      />
    </Asked>
  );
}

type AskedProps = JoinFormProps & { name: GuestField; label: string; help: string | null; children: Child };

/** A field with its label, what is wrong with it, and a word of help. */
function Asked({ name, label, help, children, wording, refused, parts }: AskedProps) {
  const wrong = refused.includes(name);
  return (
    <div class={wrong ? 'question wrong' : 'question'}>
      <label class="ask" for={name}>
        {label}
      </label>
      {wrong ? <Wrong name={name} text={wrongInWords(name, wording, parts)} /> : null}
      {children}
      {help === null ? null : (
        <p class="hint" id={`h-${name}`}>
          {help}
        </p>
      )}
    </div>
  );
}

function Wrong({ name, text }: { name: GuestField; text: string }) {
  return (
    <p class="error" id={`e-${name}`}>
      {text}
    </p>
  );
}

/** What is wrong with a field, and how to mend it. */
export function wrongInWords(
  name: GuestField,
  { own, mistake, say, words, language }: GuestWording,
  parts: readonly InviterPart[],
): string {
  switch (name) {
    case 'name':
      return say(own.join.wrong.name, { most: LONGEST_NAME });
    case 'email':
      return own.join.wrong.email;
    case 'role':
      return mistake.missing.one;
    case 'language':
      return mistake.choice;
    case 'zone':
      return mistake.zone;
    case 'together': {
      const roles = pairableRoles(parts).map((role) => words.roles[role]);
      return roles.length === 0
        ? say(own.join.wrong.notTogether)
        : say(own.join.wrong.together, { part: listInWords(roles, language) });
    }
  }
}

function describedBy(name: GuestField, helped: boolean, wrong: boolean): string | undefined {
  const ids = [helped ? `h-${name}` : null, wrong ? `e-${name}` : null].filter((id) => id !== null);
  return ids.length === 0 ? undefined : ids.join(' ');
}
