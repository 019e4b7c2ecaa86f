import type { Mistake } from '../problem.ts';
import { questionNamed } from './course.ts';
import type { Sketch } from './sketch.ts';

/** Whether a letter that carries an appointment shows the answers that say when it is, and where (M16). */
export function checkInvites(sketch: Sketch): Mistake[] {
  return sketch.steps.flatMap(({ id, invites, shows = [] }) => {
    if (invites === undefined) return [];
    const where = `steps.${id}.invites`;
    const unshown = [invites.at, invites.where].filter((one) => one !== undefined && !shows.includes(one));
    const asked = questionNamed(sketch, invites.at)?.question;
    return [
      ...unshown.map((one) => ({ where, wrong: `the letter does not show "${one}"`, mend: 'Add it to "shows".' })),
      ...(asked === undefined || asked.kind === 'datetime'
        ? []
        : [
            {
              where: `${where}.at`,
              wrong: `"${asked.id}" is no day and time`,
              mend: 'Name a question whose kind is "datetime".',
            },
          ]),
    ];
  });
}
