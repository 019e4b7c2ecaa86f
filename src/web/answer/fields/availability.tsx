import { dayParts } from '../../../programme/answer.ts';
import { weekdays } from '../../../programme/definition.ts';
import { dayName } from '../../../programme/in-words.ts';
import { listOf } from '../filled.ts';
import { fieldName } from '../form-answers.ts';
import { type FieldProps, idsOf } from './field.ts';

const parts = Object.entries(dayParts);

/** A week as a grid: a row for each day, a column for each part of it, evenings included (M6). */
export function AvailabilityField({ question, value, wording }: FieldProps<'availability'>) {
  const ticked = listOf(value);
  const { language, own } = wording.writing;
  const partName = new Map<string, string>(Object.entries(own.mail.parts));
  return (
    <table class="week">
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{wording.own.day}</span>
          </th>
          {parts.map(([part, [from, until]]) => (
            <th scope="col">
              <span class="part">{partName.get(part) ?? part}</span>
              <span class="hours">{`${Number.parseInt(from, 10)}–${Number.parseInt(until, 10)}`}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weekdays.map((day, row) => {
          const name = dayName(row, language);
          return (
            <tr>
              <th scope="row">{name}</th>
              {parts.map(([part], column) => (
                <td>
                  <label>
                    <input
                      type="checkbox"
                      id={row === 0 && column === 0 ? idsOf(question.id).control : undefined}
                      name={fieldName.answer(question.id)}
                      value={`${day}-${part}`}
                      checked={ticked.includes(`${day}-${part}`)}
                      aria-label={`${name}, ${partName.get(part) ?? part}`}
                    />
                    <span />
                  </label>
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
