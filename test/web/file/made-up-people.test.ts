import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../../src/cli/demo/chance.ts';
import { pressed } from '../../../src/cli/demo/encode.ts';
import { filledIn } from '../../../src/cli/demo/fill.ts';
import { formsIn } from '../../../src/cli/demo/form.ts';
import { profilesOf } from '../../../src/cli/demo/profile.ts';
import { questionsIn, stepOn } from '../../../src/cli/demo/understand.ts';
import { reverseMentoring } from '../../../src/programmes/reverse-mentoring/index.ts';
import { meToken, scene } from '../scene.ts';
import { get, visit } from '../visit.ts';
import { filesOf } from './sending.ts';

const person = { roles: ['mentee'], name: 'Nele Wouters', email: 'nele@omgekeerd.test', topics: [] } as const;
const [profile] = profilesOf([{ ...person, language: 'nl', zone: 'Europe/Brussels' }], 1);

describe('the people of the demo', () => {
  it('send something along now and then, as a browser does', async () => {
    if (profile === undefined) throw new Error('Nobody there');
    const sent = new Set<number>();
    for (let turn = 0; turn < 12 && sent.size < 2; turn += 1) {
      const at = await scene();
      const page = await get(`/do?t=${await meToken(at, at.nele)}&s=ask`);
      const form = questionsIn(formsIn(page.html)) ?? expect.fail('There is no form');
      const step = stepOn(form, reverseMentoring, ['mentee']);
      const mood = {
        profile,
        step: step.id,
        at: 0,
        consent: 'yes',
        met: null,
        vague: false,
        asked: null,
        chance: chanceOf(`turn ${turn}`),
      } as const;
      const entries = filledIn(form, step, { mood, write: (question) => `Over ${question}` });
      const { body = '', headers = {} } = pressed(form, entries, { name: 'action', value: 'answer' });
      expect((await visit(form.action, { method: 'POST', body, headers })).status).toBe(303);
      const { named, kept } = await filesOf(at);
      expect(kept).toEqual(named);
      sent.add(kept.length);
    }
    expect([...sent].sort()).toEqual([0, 1]);
  });
});
