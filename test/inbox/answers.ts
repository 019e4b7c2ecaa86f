import { Temporal } from 'temporal-polyfill';
import { type Language, languages } from '../../src/language.ts';
import { type Client, clientNames, clients } from '../../src/web/local/reply/clients.ts';
import type { Answer, Letter } from '../../src/web/local/reply/letter.ts';
import { divs } from '../../src/web/local/reply/quote.ts';

/** The letter that is answered, as our letters are: a greeting, a question, a footer. */
export const letters: Record<Language, Letter> = {
  nl: letter({
    name: 'Omgekeerd bij De Post',
    subject: 'Wat nam je mee uit het gesprek?',
    paragraphs: [
      'Dag Lotte,',
      'Wat nam je mee uit het gesprek van donderdag? Eén zin is genoeg.',
      'Je antwoord blijft tussen jullie twee, tenzij je kiest dat ook de coördinator het leest.',
      'Met vriendelijke groet,\nOmgekeerd',
      '-- \nPauzeren of stoppen: https://omgekeerd.example/p?t=abc',
    ],
  }),
  fr: letter({
    name: 'Omgekeerd chez La Poste',
    subject: 'Que retenez-vous de votre entretien ?',
    paragraphs: [
      'Bonjour Lotte,',
      'Que retenez-vous de l’entretien de jeudi ? Une phrase suffit.',
      'Votre réponse reste entre vous deux, sauf si vous choisissez que la coordinatrice la lise aussi.',
      'Bien à vous,\nOmgekeerd',
      '-- \nSuspendre ou arrêter : https://omgekeerd.example/p?t=abc',
    ],
  }),
  en: letter({
    name: 'Omgekeerd at The Post',
    subject: 'What did you take away?',
    paragraphs: [
      'Hello Lotte,',
      'What did you take away from Thursday’s conversation? One sentence is enough.',
      'Your answer stays between the two of you, unless you choose that the coordinator reads it too.',
      'Kind regards,\nOmgekeerd',
      '-- \nPause or stop: https://omgekeerd.example/p?t=abc',
    ],
  }),
};

type Sent = { name: string; subject: string; paragraphs: readonly string[] };

function letter({ name, subject, paragraphs }: Sent): Letter {
  return {
    from: { name, address: 'reply+abc123@omgekeerd.example' },
    to: 'Lotte Maes <lotte.maes@example.org>',
    subject,
    sentAt: Temporal.ZonedDateTime.from('2025-03-03T10:02:33[Europe/Brussels]'),
    messageId: '<1@omgekeerd.example>',
    text: paragraphs.join('\n\n'),
    html: `${divs(paragraphs)}<blockquote>earlier</blockquote>`,
  };
}

/** Answers as people write them: in one word, at length, with a list, with a line that looks like a marker. */
export const answers: Record<Language, readonly Answer[]> = {
  nl: [
    { paragraphs: ['Ja'], signature: '' },
    {
      paragraphs: ['Dat ik minder moet uitleggen en meer moet vragen.', 'Volgende keer neem ik onze nieuwsbrief mee.'],
      signature: 'Met vriendelijke groet,\nLotte Maes\nHoofd communicatie\n+32 2 123 45 67',
    },
    {
      paragraphs: [
        'Drie dingen:\n- korter schrijven\n- eerst de vraag\n- één beeld per bericht',
        'Van: mij, aan: iedereen.',
      ],
      signature: '',
    },
    { paragraphs: ['Op maandag schreef ik mijn eerste bericht. Het kreeg 12 reacties!'], signature: 'Groetjes, Lotte' },
  ],
  fr: [
    { paragraphs: ['Oui'], signature: '' },
    {
      paragraphs: [
        'Que je dois moins expliquer et poser plus de questions.',
        'La prochaine fois j’apporte notre lettre d’information.',
      ],
      signature: 'Cordialement,\nLotte Maes\nResponsable communication\n+32 2 123 45 67',
    },
    {
      paragraphs: [
        'Trois choses :\n- écrire plus court\n- la question d’abord\n- une seule image',
        'De : moi, à : tous.',
      ],
      signature: '',
    },
    { paragraphs: ['Le lundi j’ai écrit mon premier message. 12 réactions !'], signature: 'Bien à vous, Lotte' },
  ],
  en: [
    { paragraphs: ['Yes'], signature: '' },
    {
      paragraphs: ['That I should explain less and ask more.', 'Next time I’ll bring our newsletter.'],
      signature: 'Kind regards,\nLotte Maes\nHead of Communication\n+32 2 123 45 67',
    },
    {
      paragraphs: [
        'Three things:\n- write shorter\n- the question first\n- one picture a post',
        'From: me, to: everybody.',
      ],
      signature: '',
    },
    { paragraphs: ['On Monday I wrote my first post. It got 12 comments!'], signature: 'Best wishes, Lotte' },
  ],
};

/** One answer, written with one program. */
export type Case = { client: Client; language: Language; form: 'text' | 'html'; input: string; expected: string };

/** Every answer with every program, as text and as HTML. */
export function* cases(): Iterable<Case> {
  for (const client of clientNames) {
    for (const language of languages) {
      for (const answer of answers[language]) {
        const mail = clients[client]({ language, answer, letter: letters[language] });
        const expected = answer.paragraphs.join('\n\n');
        yield { client, language, form: 'text', input: mail.text, expected };
        yield { client, language, form: 'html', input: mail.html, expected };
      }
    }
  }
}

/** For comparing: how much white space stands between words is the program's affair. */
export function folded(text: string): string {
  return text.replace(/[\s\u00a0\ufeff]+/g, ' ').trim();
}
