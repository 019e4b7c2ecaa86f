import type { Language } from '../../src/language.ts';
import type { LabelledScope } from './labelled.ts';
import { en } from './set-en.ts';
import { fr } from './set-fr.ts';
import { nl } from './set-nl.ts';

export const sets: Readonly<Record<Language, readonly LabelledScope[]>> = { nl, fr, en };
