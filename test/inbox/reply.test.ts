import { describe, expect, it } from 'vitest';
import { extractReply } from '../../src/inbox/reply.ts';
import { cases, folded } from './answers.ts';

describe('an answer as a mail program writes it', () => {
  it.each([...cases()])('is read from $client, $language, $form: $expected', ({ form, input, expected }) => {
    expect(folded(extractReply({ [form]: input }))).toBe(folded(expected));
  });
});
