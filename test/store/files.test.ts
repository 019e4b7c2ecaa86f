import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { newId } from '../../src/ids.ts';
import { fileAt, fileKey, keepFile, sweepFiles } from '../../src/store/files.ts';

const content = await new Blob(['%PDF-1.4']).arrayBuffer();
const keysOf = async (prefix: string) => (await env.MAIL.list({ prefix })).objects.map(({ key }) => key);

describe('the files of answers', () => {
  it('are removed once no answer can name them any more, and not before', async () => {
    const [id, other] = [newId('prm'), newId('prm')];
    const keep = async (prompt: typeof id, version: number, hash: string) => {
      const key = fileKey(prompt, 'file', version, hash);
      await keepFile(env.MAIL, key, content);
      return key;
    };
    const named = await keep(id, 1, 'named');
    await keep(id, 1, 'replaced');
    await keep(id, 2, 'refused');
    const onItsWay = await keep(id, 3, 'later');
    const tenth = await keep(id, 10, 'much-later');
    const elses = await keep(other, 1, 'elses');
    await sweepFiles(env.MAIL, id, 2, [named]);
    expect((await keysOf(`files/${id}/`)).toSorted()).toEqual([named, onItsWay, tenth].toSorted());
    expect(await keysOf(`files/${other}/`)).toEqual([elses]);
    await sweepFiles(env.MAIL, id, 10, []);
    expect(await keysOf(`files/${id}/`)).toEqual([]);
    expect(await fileAt(env.MAIL, named)).toBeNull();
  });

  it('sent once more are the same one', async () => {
    const id = newId('prm');
    for (let time = 0; time < 2; time += 1) await keepFile(env.MAIL, fileKey(id, 'file', 1, 'hash'), content);
    expect(await keysOf(`files/${id}/`)).toEqual([`files/${id}/file/1-hash`]);
  });
});
