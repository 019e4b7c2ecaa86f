import { type Fairness, type Group, groupings } from '../../matching/fairness.ts';
import { LEAST_PEOPLE } from '../../programme/visibility.ts';
import { outOfHundred, type ReviewWording } from './wording.ts';

/** Whether one group is left with the poor matches. */
export function FairnessReport({ fairness, wording }: { fairness: Fairness; wording: ReviewWording }) {
  const { own, say } = wording;
  const shown = groupings.filter((grouping) => fairness.by[grouping].length > 1);
  const poor = shown.flatMap((grouping) => fairness.by[grouping].filter(({ is, poor }) => poor && is.kind === 'named'));
  return (
    <section>
      <h2>{own.fairnessHeading}</h2>
      {fairness.all === null ? (
        <p>{say(own.fairnessTooFew, { least: LEAST_PEOPLE })}</p>
      ) : (
        <p>
          {say(own.fairnessAll, { mean: outOfHundred(fairness.all.mean), people: fairness.all.people })}{' '}
          {poor.length === 0
            ? own.fairnessEven
            : poor.map((group) => say(own.fairnessPoor, { group: nameOf(group, wording) })).join(' ')}
        </p>
      )}
      {shown.map((grouping) => (
        <table class="figures">
          <caption>{own.groupings[grouping]}</caption>
          <tbody>
            {fairness.by[grouping].map((group) => (
              <tr class={group.poor ? 'poor' : undefined}>
                <th scope="row">{nameOf(group, wording)}</th>
                <td>{say(own.score, { score: outOfHundred(group.mean) })}</td>
                <td>{say(own.people, { count: group.people })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {fairness.all === null
        ? null
        : groupings
            .filter((grouping) => !shown.includes(grouping))
            .map((grouping) => <p class="small">{say(own.fairnessSmall, { which: own.groupings[grouping] })}</p>)}
      <p class="small">{say(own.fairnessLeast, { least: LEAST_PEOPLE })}</p>
    </section>
  );
}

function nameOf({ is }: Group, { own, language }: ReviewWording): string {
  if (is.kind !== 'named') return is.kind === 'unknown' ? own.unknownGroup : own.otherGroups;
  return is.name.length === 2
    ? (new Intl.DisplayNames(language, { type: 'language' }).of(is.name) ?? is.name)
    : is.name;
}
