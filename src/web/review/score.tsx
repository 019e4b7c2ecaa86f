import type { ScorePart } from '../../matching/score.ts';
import { outOfHundred, type ReviewWording } from './wording.ts';

type ScoreProps = { score: number; parts: readonly ScorePart[]; wording: ReviewWording };

/** The bar is for the eye; the words and the table behind them say the same. */
export function Score({ score, parts, wording: { own, say } }: ScoreProps) {
  return (
    <details class="score">
      <summary>
        <svg width="100" height="10" aria-hidden="true" focusable="false">
          <rect width="100" height="10" class="all" />
          <rect width={outOfHundred(score)} height="10" class="part" />
        </svg>{' '}
        {say(own.score, { score: outOfHundred(score) })}
      </summary>
      <table class="figures">
        <tbody>
          {parts.map(({ part, points, of, judged }) => (
            <tr>
              <th scope="row">{own.parts[part]}</th>
              <td>{say(own.points, { points: outOfHundred(points), of: outOfHundred(of) })}</td>
              <td>{judged ? '' : own.notJudged}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
