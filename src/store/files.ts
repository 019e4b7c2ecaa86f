import type { Id } from '../ids.ts';

/**
 * Files that belong to answers, in the bucket. A key says whose answer it is, at which version of the prompt it was given,
 * and what is in it: the same answer sent again overwrites itself, another one never does, and what was left behind at an
 * older version can be told from what is still on its way.
 */

const FOLDER = 'files';

/**
 * Where a file of an answer is kept.
 * @param version of the prompt that the answer was decided for; 0 before there is one
 * @param hash of its bytes
 */
export function fileKey(promptId: Id<'prm'>, question: string, version: number, hash: string): string {
  return `${folderOf(promptId)}${question}/${version}-${hash}`;
}

/** Keeps a file, before the answer that names it is written: an answer never names one that is not there. */
export async function keepFile(bucket: R2Bucket, key: string, content: ArrayBuffer): Promise<void> {
  await bucket.put(key, content);
}

/** The file of an answer; null when it is not there. */
export async function fileAt(bucket: R2Bucket, key: string): Promise<R2ObjectBody | null> {
  return bucket.get(key);
}

/**
 * Removes what no answer names: files that were replaced or taken back, and those of an attempt that came to nothing. What
 * was kept for a version that has not passed may belong to an answer that is being written at this moment, and stays.
 * @param passed the newest version at which nothing can be answered any more
 * @param named keys in the answers as they stand
 */
export async function sweepFiles(
  bucket: R2Bucket,
  promptId: Id<'prm'>,
  passed: number,
  named: readonly string[],
): Promise<void> {
  const { objects } = await bucket.list({ prefix: folderOf(promptId) });
  const left = objects.map(({ key }) => key).filter((key) => !named.includes(key) && versionIn(key) <= passed);
  if (left.length > 0) await bucket.delete(left);
}

function folderOf(promptId: Id<'prm'>): string {
  return `${FOLDER}/${promptId}/`;
}

function versionIn(key: string): number {
  return Number.parseInt(key.slice(key.lastIndexOf('/') + 1), 10);
}
