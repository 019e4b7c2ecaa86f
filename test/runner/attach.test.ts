import { env } from 'cloudflare:workers';
import { and, eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { uploadOf } from '../../src/file/upload.ts';
import { keepDraft, record, takeAnswersBack } from '../../src/runner/record.ts';
import type { World } from '../../src/runner/world.ts';
import { prompts } from '../../src/store/schema.ts';
import { askWith, filesOf, pdf } from '../web/file/sending.ts';
import { type Scene, scene } from '../web/scene.ts';
import { MONDAY } from '../world.ts';

const later = MONDAY.add({ minutes: 10 });

async function asked(): Promise<{ at: Scene; id: typeof prompts.$inferSelect.id }> {
  const at = await scene();
  await askWith(at, pdf('one.pdf', 'first'));
  const row = await at.world.db
    .select()
    .from(prompts)
    .where(and(eq(prompts.participantId, at.nele), eq(prompts.step, 'ask')))
    .get();
  return { at, id: row?.id ?? expect.fail('Nothing was asked') };
}

const words = { question: { value: 'Of dit?' } };
const withFile = async (text: string) => ({ ...words, file: { value: await uploadOf(pdf('two.pdf', text)) } });

type Parts = { put?(key: string, content: ArrayBuffer): Promise<unknown>; list?(): Promise<never> };

/** The world with a bucket that does one thing otherwise. */
function where(world: World, parts: Parts): World {
  const { bucket } = world;
  const real = {
    get: bucket.get.bind(bucket),
    put: bucket.put.bind(bucket),
    list: bucket.list.bind(bucket),
    delete: bucket.delete.bind(bucket),
  };
  return { ...world, bucket: Object.assign(Object.create(bucket), real, parts) };
}

describe('a file and the answer that names it', () => {
  it('are kept in that order: without the file there is no answer', async () => {
    const { at, id } = await asked();
    const before = await filesOf(at);
    const broken = where(at.world, { put: () => Promise.reject(new Error('The bucket is away')) });
    await expect(record(broken, id, await withFile('second'), later)).rejects.toThrow('The bucket is away');
    expect(await filesOf(at)).toEqual(before);
  });

  it('what an attempt that failed left behind goes with the next decision, whatever that is', async () => {
    const { at, id } = await asked();
    const [named] = (await filesOf(at)).named;
    const left = `files/${id}/file/1-left`;
    await env.MAIL.put(left, 'left');
    await keepDraft(at.world, id, words, later);
    expect(await filesOf(at)).toEqual({ named: [named], kept: [named] });
  });

  it('somebody else was first: it is decided again, and one file is left', async () => {
    const { at, id } = await asked();
    let raced = false;
    const racing = where(at.world, {
      put: async (key, content) => {
        if (!raced) {
          raced = true;
          await record(at.world, id, await withFile('the other one'), later);
        }
        return env.MAIL.put(key, content);
      },
    });
    expect(await record(racing, id, await withFile('mine'), later)).toEqual({ kind: 'recorded' });
    const { named, kept } = await filesOf(at);
    expect([named.length, kept]).toEqual([1, named]);
    expect(await (await env.MAIL.get(named[0] ?? ''))?.text()).toContain('mine');
  });

  it('the answer stands when what is left cannot be removed', async () => {
    const { at, id } = await asked();
    const broken = where(at.world, { list: () => Promise.reject(new Error('The bucket is away')) });
    expect(await record(broken, id, await withFile('second'), later)).toEqual({ kind: 'recorded' });
    expect((await filesOf(at)).kept).toHaveLength(2);
    expect(await takeAnswersBack(at.world, id, later)).toEqual({ kind: 'recorded' });
    expect(await filesOf(at)).toEqual({ named: [], kept: [] });
  });

  it('of a prompt that has closed nothing is kept', async () => {
    const { at, id } = await asked();
    const before = await filesOf(at);
    await at.world.db.update(prompts).set({ closesAt: 1, version: sql`version + 1` }).where(eq(prompts.id, id));
    expect(await record(at.world, id, await withFile('second'), later)).toEqual({ kind: 'closed' });
    expect(await filesOf(at)).toEqual(before);
  });
});
