import type { Language } from '../../language.ts';
import { type Bent, bentsOf } from './bents.ts';
import { chanceOf } from './chance.ts';

/** Somebody on the launch list, as they know themselves. */
export type Person = {
  /** More than one for whoever is mentor in one pair and mentee in another. */
  roles: readonly ('mentor' | 'mentee')[];
  name: string;
  email: string;
  language: Language;
  zone: string;
  /** Ids of the programme's topics, or words of their own. */
  topics: readonly string[];
};

/**
 * How somebody deals with letters.
 * - `steady` answers within days, `slow` waits for a reminder, `late` comes after the questions closed
 * - `careless` sends a form with gaps first, `changeable` changes or takes back what was sent
 * - `choosy` declines the first partner, `leaving` leaves half-way, `pausing` takes a break
 * - `silent` never answers, though a mail scanner opens every link for them
 */
export type Habit =
  | 'steady'
  | 'slow'
  | 'late'
  | 'careless'
  | 'changeable'
  | 'choosy'
  | 'leaving'
  | 'pausing'
  | 'silent';

/** What their answers are about. */
export type Story = 'visible' | 'tools' | 'people';

export type Profile = Person & { habit: Habit; bents: ReadonlySet<Bent>; story: Story; warmth: number };

/** The habits that are dealt out, in this order, to half of the people. */
const UNUSUAL: readonly Habit[] = [
  'careless',
  'changeable',
  'late',
  'choosy',
  'leaving',
  'silent',
  'pausing',
  'slow',
  'careless',
  'changeable',
  'slow',
  'late',
];

/** Gives everybody a habit, bents, a story and a temper. The same people and seed give the same profiles. */
export function profilesOf(people: readonly Person[], seed: number): Profile[] {
  const chosen = chanceOf(`${seed} habits`)
    .shuffled(people)
    .slice(0, Math.floor(people.length / 2));
  const habitOf = (person: Person): Habit => {
    const at = chosen.indexOf(person);
    return (at < 0 ? undefined : UNUSUAL[at % UNUSUAL.length]) ?? 'steady';
  };
  // Whoever stays silent has no other ways.
  const bents = bentsOf(
    people.filter((person) => habitOf(person) !== 'silent'),
    seed,
  );
  return people.map((person) => {
    return {
      ...person,
      habit: habitOf(person),
      bents: bents.get(person.email) ?? new Set(),
      story: storyOf(person),
      warmth: chanceOf(`${seed} ${person.email} warmth`).share(),
    };
  });
}

/** By topic of the programme; whatever else somebody wrote down is about people. */
const stories: Readonly<Record<string, Story>> = {
  'social-media': 'visible',
  'online-presence': 'visible',
  'video-and-storytelling': 'visible',
  'new-customers': 'visible',
  networking: 'visible',
  'ai-at-work': 'tools',
  'digital-tools': 'tools',
  data: 'tools',
  sustainability: 'tools',
};

function storyOf({ topics: [first = ''] }: Person): Story {
  return stories[first] ?? 'people';
}
