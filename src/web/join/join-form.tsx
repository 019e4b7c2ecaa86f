import { capital } from '../../mail/writing.ts';
import { ownName } from '../own-name.ts';
import { ZoneInput } from '../zone-input.tsx';
import { Asked, describedBy, type FieldProps, Wrong } from './field.tsx';
import { pairableRoles } from './read-guest.ts';

export type JoinFormProps = FieldProps & { token: string };

/** What a guest says: a name, an address, a part, and how to be written to. */
export function JoinForm({ token, ...props }: JoinFormProps) {
  const { own, language } = props.wording;
  return (
    <form method="post" action="/join" novalidate>
      <input type="hidden" name="t" value={token} />
      <input type="hidden" name="l" value={language} />
      <TextField name="name" kind="text" help={null} {...props} />
      <TextField name="email" kind="email" help={own.join.emailHelp} {...props} />
      <RoleField {...props} />
      <TogetherField {...props} />
      <LanguageField {...props} />
      <ZoneField {...props} />
      <div class="buttons">
        <button type="submit" class="send">
          {own.join.send}
        </button>
      </div>
    </form>
  );
}

type TextProps = FieldProps & { name: 'name' | 'email'; kind: 'text' | 'email'; help: string | null };

function TextField({ name, kind, help, ...props }: TextProps) {
  const { wording, typed, refused } = props;
  return (
    <Asked name={name} label={wording.own.join[name]} help={help} {...props}>
      <input
        type={kind}
        class="text"
        id={name}
        name={name}
        value={typed[name]}
        autocomplete={name}
        aria-describedby={describedBy(name, help !== null, props)}
        aria-invalid={refused.includes(name) ? 'true' : undefined}
      />
    </Asked>
  );
}

/** The parts by the programme's own names. */
function RoleField(props: FieldProps) {
  const { wording, typed, refused } = props;
  const { own, words } = wording;
  return (
    <section class={refused.includes('role') ? 'question wrong' : 'question'}>
      <fieldset>
        <legend class="ask">{own.join.role}</legend>
        <Wrong name="role" {...props} />
        {(['mentor', 'mentee'] as const).map((role, at) => (
          <label class="option">
            <input
              type="radio"
              id={at === 0 ? 'role' : undefined}
              name="role"
              value={role}
              checked={typed.role === role}
              aria-describedby={describedBy('role', false, props)}
            />
            <span>{capital(words.roles[role])}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

/** Offered where inviter and guest can be a pair: a pair that found itself is enrolled as one (M10). */
function TogetherField(props: FieldProps) {
  const { wording, typed, refused, parts } = props;
  const { own, say } = wording;
  const wrong = refused.includes('together');
  if (!wrong && pairableRoles(parts).length === 0) return null;
  return (
    <div class={wrong ? 'together wrong' : 'together'}>
      <Wrong name="together" {...props} />
      <label class="option">
        <input
          type="checkbox"
          id="together"
          name="together"
          value="yes"
          checked={typed.together}
          aria-describedby={describedBy('together', true, props)}
        />
        <span>{say(own.join.together)}</span>
      </label>
      <p class="hint" id="h-together">
        {say(own.join.togetherHelp)}
      </p>
    </div>
  );
}

function LanguageField(props: FieldProps) {
  const { wording, typed } = props;
  return (
    <Asked name="language" label={wording.own.join.language} help={null} {...props}>
      <select id="language" name="language" aria-describedby={describedBy('language', false, props)}>
        {wording.spoken.map((code) => (
          <option value={code} lang={code} selected={code === typed.language}>
            {ownName(code)}
          </option>
        ))}
      </select>
    </Asked>
  );
}

function ZoneField(props: FieldProps) {
  const { wording, typed, refused } = props;
  const { own } = wording;
  return (
    <Asked name="zone" label={own.join.zone} help={own.me.zoneHelp} {...props}>
      <ZoneInput
        id="zone"
        name="zone"
        value={typed.zone}
        describedBy={describedBy('zone', true, props)}
        wrong={refused.includes('zone')}
      />
    </Asked>
  );
}
