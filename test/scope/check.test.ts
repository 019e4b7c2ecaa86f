import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nl as dutch } from '../../src/cli/demo/phrases/nl.ts';
import { checkScope, isVague, type Missing } from '../../src/scope/check.ts';

/** A scope that lacks nothing, changed in one place. */
function lacks(change: { question?: string; sign?: string }): Missing[] {
  const question = 'Hoe schrijf ik een nieuwsbrief die onze leveranciers ook openen?';
  return checkScope({ field: null, question, sign: 'In mei schrijven drie leveranciers terug.', ...change });
}

describe('a scope lacks', () => {
  it('nothing, when all four parts are there', () => {
    expect(lacks({})).toEqual([]);
  });

  it.each([
    ...[
      'iets met digitaal',
      'meer over AI',
      'beter communiceren',
      'hoe word ik een betere leidinggevende?',
      'LinkedIn',
    ],
    ...['quelque chose autour du digital', 'mieux communiquer', 'comment développer mon réseau ?', 'l’IA au quotidien'],
    ...['digital stuff', 'more about AI', 'how do I use social media?', 'What do customers want?', 'ChatGPT'],
  ])('a subject in “%s”', (question) => {
    expect(checkScope({ field: 'technology', question, sign: '' })).toContain('subject');
  });

  it('no subject where the sign says what it is about', () => {
    const question = 'Hoe kan ik AI gebruiken?';
    expect(lacks({ question, sign: 'In mei is de eerste offerte met Copilot geschreven.' })).toEqual([]);
  });

  it.each([
    'Een nieuwsbrief voor onze leveranciers',
    'La lettre aux donateurs de notre refuge',
    'A newsletter for our suppliers.',
    '',
    '?',
  ])('a question in “%s”', (question) => {
    expect(lacks({ question })).toContain('question');
  });

  it.each([
    'ik wil weten hoe ik een nieuwsbrief schrijf',
    'Moet onze school op TikTok',
    'Nieuwsbrief: wat moet eruit',
    'apprendre comment écrire une lettre aux donateurs',
    'Faut-il un compte TikTok pour la fête de la musique',
    'I’d like to learn how to film our machines',
    'Should our school be on TikTok',
    'Onze nieuwsbrief telt 3.5 bladzijden?!',
  ])('no question in “%s”', (question) => {
    expect(lacks({ question })).not.toContain('question');
  });

  it('one question when there are three, and not when there are two or a question in two halves', () => {
    const [one, two, three] = ['Hoe film ik een machine?', 'Hoe lang duurt zo’n film?', 'Waar zet ik hem?'];
    expect(lacks({ question: `${one} ${two} ${three}` })).toContain('one-question');
    expect(lacks({ question: `${one} ${two}` })).not.toContain('one-question');
    expect(lacks({ question: 'Wat gaat eruit, wat blijft staan, en wie leest het na?' })).not.toContain('one-question');
    const told = 'Ik weet niet waarom ze ons niet lezen. Ik vroeg al hoe dat komt. Welke titel zet ik boven de brief?';
    expect(lacks({ question: told })).not.toContain('one-question');
    expect(lacks({ question: 'hoe film ik een machine. hoe lang duurt dat. waar zet ik het' })).toContain(
      'one-question',
    );
  });

  it.each([
    ...['dat ik het beter begrijp', 'meer contacten', 'Ik voel me zekerder', 'tevreden klanten', '?', ''],
    ...['Je comprends mieux', 'plus de contacts', 'être plus à l’aise', 'des clients plus satisfaits'],
    ...['That I understand it better', 'feeling more confident', 'happier customers', 'a clear vision'],
  ])('a sign in “%s”', (sign) => {
    expect(checkScope({ field: null, question: 'Hoe werkt een nieuwsbrief?', sign })).toContain('sign');
  });

  it.each([
    ...['10 reviews per maand', 'iemand spreekt mij tegen', 'het hangt aan de muur', 'verslag klaar op een uur'],
    ...['trois devis', 'quelqu’un me contredit', 'il est affiché à la cafétéria', 'prêt en une heure, sans faute'],
    ...['two out of five reply', 'someone contradicts me', 'it hangs on the wall', 'signed off in a day'],
  ])('no sign in “%s”', (sign) => {
    expect(checkScope({ field: null, question: 'Hoe werkt een nieuwsbrief?', sign })).not.toContain('sign');
  });

  it('no sign where the question is so precise that its answer is one', () => {
    const question = 'Hoe zet ik ondertitels onder de filmpjes van onze rondleidingen in het museum?';
    expect(lacks({ question, sign: 'dat ik het kan' })).not.toContain('sign');
  });

  it.each([
    ...['voor de raad van maart', 'in drie maanden', 'volgende week', 'tegen eind juni', 'binnen 6 weken', 'dit jaar'],
    ...['d’ici juin', 'avant le conseil', 'dans trois mois', 'la semaine prochaine', 'cet été', 'à la rentrée'],
    ...['before the board of March', 'within six weeks', 'at our next meeting', 'by the end of term', 'by Christmas'],
  ])('no time in “%s”', (moment) => {
    expect(lacks({ sign: `Drie leveranciers antwoorden, ${moment}` })).not.toContain('time');
  });

  it.each(['nee zeggen tegen mijn baas', 'j’ai été clair', 'it may happen'])('a time in “%s”', (sign) => {
    expect(lacks({ sign })).toContain('time');
  });
});

describe('a scope is vague', () => {
  it.each<[boolean, Missing[]]>([
    [false, []],
    [false, ['time']],
    [false, ['sign']],
    [false, ['subject']],
    [false, ['question', 'time']],
    [true, ['subject', 'time']],
    [true, ['sign', 'time']],
    [true, ['question', 'sign']],
    [true, ['subject', 'sign']],
    [true, ['one-question']],
  ])('%s when it lacks %j', (vague, missing) => {
    expect(isVague(missing)).toBe(vague);
  });

  it('whatever the language and however it is typed', () => {
    const sharp = [
      'HOE LAAT IK CHATGPT DE VERSLAGEN VAN DE WERF SCHRIJVEN',
      'comment faire resumer par chatgpt les rapports du chantier',
      'how do i get copilot to turn site notes into a report',
      'een pitch voor de board: welke slides laat ik weg',
      'Wie schreibe ich einen Rundbrief, den unsere Lieferanten öffnen?',
    ];
    const signs = [
      'verslag klaar in 20 min',
      'résumé prêt le lundi',
      'report done on Friday',
      'board zegt ja',
      'Drei Antworten',
    ];
    const vague = sharp.filter((question, at) => isVague(checkScope({ field: null, question, sign: signs[at] ?? '' })));
    expect(vague).toEqual([]);
  });

  it('never as the people of the demo write it', () => {
    const told = ['visible', 'tools', 'people'].flatMap((story) =>
      (dutch[`scope.question@${story}`] ?? []).map((question) => ({
        field: null,
        question,
        sign: dutch[`scope.sign@${story}`]?.[0] ?? '',
      })),
    );
    expect(told.length).toBeGreaterThan(4);
    expect(told.filter((scope) => isVague(checkScope(scope)))).toEqual([]);
  });
});

describe('the check', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom('hoe', 'AI', '?', '.', ',', ' ', 'j’ai', 'in', '3', 'mois', '\n', 'é', '…'), {
        maxLength: 200,
      })
      .map((parts) => parts.join(' ')),
  );

  it('has an answer for any text, the same without accents of its own, capitals or spaces round it', () => {
    fc.assert(
      fc.property(typed, typed, (question, sign) => {
        const missing = checkScope({ field: null, question, sign });
        expect(new Set(missing).size).toBe(missing.length);
        expect(checkScope({ field: 'own', question: ` ${question} `, sign: `\n${sign}` })).toEqual(missing);
        expect(checkScope({ field: null, question: question.normalize('NFD'), sign })).toEqual(missing);
      }),
    );
  });

  it('finds no less in a longer sign', () => {
    fc.assert(
      fc.property(typed, typed, typed, (question, sign, more) => {
        const without = checkScope({ field: null, question, sign });
        const withMore = checkScope({ field: null, question, sign: `${sign}\n${more}` });
        expect(withMore.filter((part) => !without.includes(part))).toEqual([]);
      }),
    );
  });
});
