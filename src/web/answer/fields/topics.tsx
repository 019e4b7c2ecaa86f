import { listOf } from '../filled.ts';
import { fieldName } from '../form-answers.ts';
import { Options } from './choices.tsx';
import type { FieldProps } from './field.ts';

/** Fields for topics in one's own words. */
const OWN_TOPICS = 2;

/** One of the programme's lists to tick from, and room for one's own words. */
export function TopicsField({ question, value, wording }: FieldProps<'topics'>) {
  const { say, own, writing, page } = wording;
  const list = question.of ?? 'topics';
  const topics = page.situation.programme[list] ?? [];
  const given = listOf(value);
  const others = given.filter((topic) => !topics.includes(topic));
  const options = topics.map((topic) => ({ value: topic, label: say(writing.words[list]?.[topic] ?? topic) }));
  return (
    <>
      <Options type="checkbox" question={question.id} options={options} checked={given} />
      {Array.from({ length: Math.max(OWN_TOPICS, others.length) }, (_, at) => (
        <label class="own">
          <span>{at === 0 ? own.ownTopic : own.ownTopicAgain}</span>
          <input type="text" class="text" name={fieldName.answer(question.id)} value={others[at] ?? ''} />
        </label>
      ))}
    </>
  );
}
