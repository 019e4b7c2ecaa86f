import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../src/programme/answer.ts';
import type { Question } from '../../src/programme/definition.ts';
import { rootOf, wordsIn } from '../../src/programme/plain.ts';
import { foldedAnswer, folderOf, type ListName } from '../../src/programme/topics.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';

const folders = { topics: folderOf(reverseMentoring, 'topics'), exchanges: folderOf(reverseMentoring, 'exchanges') };

/** What people in Belgian companies write, by the topic they mean. */
const topics: Record<string, readonly string[]> = {
  'social-media': [
    ...['Sociale media', 'sociale MEDIA!', 'Sociaal media', 'sociale netwerken', 'Socialmedia', 'LinkdIn'],
    ...['Réseaux sociaux', 'le réseau social', 'médias sociaux', 'gérer les réseaux sociaux', 'social networks'],
    ...['Linked-In', 'linked in', 'LinkedIn, Instagram en TikTok', 'leren werken met Instagram', 'Instgram'],
  ],
  'ai-at-work': [
    ...['AI', 'A.I.', 'IA', "l'IA", 'L’IA générative', 'Generatieve AI', 'AI voor beginners', 'werken met AI'],
    ...['ChatGPT', 'Chat GPT', 'ChatGTP', 'ChatGPT en Copilot', 'Artificial Intelligence (AI)'],
    ...['inteligence artificielle', 'artificiele inteligentie', 'ai-at-work'],
  ],
  'digital-tools': [
    ...['Excel', 'Excel voor gevorderden', 'mieux utiliser Excel', 'using Excel better', 'powerpoints'],
    ...['outil numérique', 'tools (digitaal)', 'nouvelle technologie', 'Automatisering', 'Excel, Word en PowerPoint'],
  ],
  data: [
    ...['Data', 'les données', 'Cijfers lezen', 'figures', 'KPI', "KPI's", 'data analyse', 'Data-analyse'],
    ...['analyse des données', 'statistieken', 'tableaux de bord'],
  ],
  'online-presence': [
    ...['Personal branding', 'mijn persoonlijk merk', 'LinkedIn profiel', 'mon profil LinkedIn', 'online visibility'],
  ],
  'new-customers': [
    'jonge klanten',
    'Nieuwe klant',
    'clients: nouveaux',
    'what do customers want?',
    'klanten begrijpen',
  ],
  'young-colleagues': ['Gen Z at work', 'le recrutement', 'employer branding', 'jonge collega’s'],
  'hybrid-work': [
    ...['thuiswerk', 'thuis werken', 'télé-travail', 'le télétravail', 'Working from home', 'hybride samenwerken'],
  ],
  sustainability: ['duurzaamheit', 'Sustainabilty', 'durabilité', 'RSE', 'climate', 'Duurzaam ondernemen'],
  diversity: ['Inclusie', 'diversiteit & inclusie', 'inclusion et diversité', 'leadership inclusive', 'diversitiet'],
  networking: ['netwerken', 'networking', 'een netwerk opbouwen', 'réseauter', 'Netwerken leren'],
  'video-and-storytelling': [
    ...["video's", 'Podcast', 'verhaal vertellen', 'story telling', 'storytelling en podcasts', 'Storyteling'],
    ...['raconter une histoire', 'Verhalen'],
  ],
};

/** What mentees give and mentors hope for. */
const exchanges: Record<string, readonly string[]> = {
  decisions: ['Besluitvorming', 'prises de décision', 'how decisions get made… How decisions are made!'],
  introductions: ['netwerken', 'Contacten', 'een contact', 'mon réseau', 'meeting new people'],
  experience: ['ervaring', 'de l’expérience', 'Experience'],
  organisation: ['how an organization really works', 'comment fonctionne l’entreprise', 'ongeschreven regels'],
  feedback: ['eerlijk feedback', 'honest feed-back', 'un retour honnête'],
  confidence: ['zelfvertouwen', 'prise de parole', 'public speaking', 'presenteren'],
  career: ['loopbaan', 'Conseils de carrière', 'promotion'],
  'good-word': ['een goed woordje', 'une recommandation', 'recommendations'],
};

/** What means something else, however much it looks like it. */
const stay: Record<ListName, readonly string[]> = {
  topics: [
    ...['retail', 'airco', 'J’ai', 'ce que j’ai appris', 'aimable', 'Braille', 'IT', 'HR', 'C++'],
    ...['database administration', 'databases', 'data entry', 'date', 'dating', 'dataprivacy', 'données personnelles'],
    ...['AI en data', 'data, AI', 'sociaal werk', 'sociale zekerheid', 'sécurité sociale', 'media', 'social selling'],
    ...['zonder sociale media', 'sans les réseaux sociaux', 'computernetwerken', 'network security', 'réseaux'],
    ...[
      'nieuwe kranten',
      'klantendienst',
      'klanten',
      'excellence',
      'excellent',
      'exceltornooi',
      'team',
      'Teams leiden',
    ],
    ...[
      'climat de travail',
      'environnement de travail',
      'werkklimaat',
      'hybride auto',
      'voiture hybride',
      'durable goods',
    ],
    ...[
      'vertalen',
      'montage',
      'website bouwen',
      'universiteit',
      'genre',
      'onderhandelen',
      'gestion du temps',
      'Python',
    ],
  ],
  exchanges: [
    'contracten',
    'a contract',
    'assurances',
    'assurance maladie',
    'advies',
    'un conseil',
    'goed',
    'werk',
    'prix',
  ],
};

const rows = (list: ListName, meant: Record<string, readonly string[]>) =>
  Object.entries(meant).flatMap(([id, texts]) => texts.map((text): [ListName, string, string] => [list, text, id]));

describe('what is written freely folds to the list where it means the same', () => {
  it.each([...rows('topics', topics), ...rows('exchanges', exchanges)])('%s: %s is %s', (list, text, id) => {
    expect(folders[list](text)).toEqual({ id, label: id });
  });
});

describe('and stays as it is where it does not', () => {
  it.each(
    (['topics', 'exchanges'] as const).flatMap((list) => stay[list].map((text): [ListName, string] => [list, text])),
  )('%s: %s', (list, text) => {
    const { id, label } = folders[list](text);
    expect(label).toBe(text);
    expect(reverseMentoring[list]).not.toContain(id);
  });
});

describe('two people who write the same thing that is on no list meet, each in their own words', () => {
  it.each([
    ['Onderhandelen', 'onderhandelen!'],
    ['  Gestion du temps ', 'la gestion de temps'],
    ['E-mail schrijven', 'emails schrijven'],
    ['Wijn & kaas', 'kaas en wijn'],
    ['Nieuwe bedrijven', 'nieuw bedrijf'],
    ['les journaux', 'Journal'],
    ['strategies', 'Strategy'],
    ['🎻', '🎻 '],
  ])('%s and %s', (one, other) => {
    expect(folders.topics(one).id).toBe(folders.topics(other).id);
    expect(folders.topics(one).label).toBe(one.trim());
  });

  it.each([
    ['C', 'C++'],
    ['C#', 'C++'],
    ['taal', 'tal'],
    ['muziek', 'muzikant'],
    ['…', '🎻'],
    ['new', 'renew'],
  ])('but not %s and %s', (one, other) => {
    expect(folders.topics(one).id).not.toBe(folders.topics(other).id);
  });
});

describe('folding', () => {
  const names = (['topics', 'exchanges'] as const).flatMap((list) =>
    (reverseMentoring[list] ?? []).flatMap((id) =>
      Object.values(reverseMentoring.words).flatMap((words) =>
        [id, words[list]?.[id] ?? id, ...(words.aliases?.[id] ?? [])].map((name) => ({ list, id, name })),
      ),
    ),
  );
  const anyName = fc.constantFrom(...names);
  const word = fc.constantFrom(
    'leren',
    'sociale',
    'media',
    'AI',
    'data',
    'l’',
    'Wijn',
    'réseaux',
    'kaas',
    'and',
    '🎻',
    '',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
    anyName.map(({ name }) => name),
  );
  const anyList = fc.constantFrom<ListName>('topics', 'exchanges');

  it('knows every name there is, in capitals, in any order, with signs around', () => {
    const shuffled = anyName.chain((one) => {
      const words = one.name.split(' ');
      return fc.tuple(fc.constant(one), fc.shuffledSubarray(words, { minLength: words.length }));
    });
    fc.assert(
      fc.property(shuffled, ([{ list, id, name }, words]) => {
        for (const text of [name, name.toUpperCase(), ` “${name}”… `, words.join(', ')]) {
          expect(folders[list](text), text).toEqual({ id, label: id });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('takes anything, and folding what was folded changes nothing', () => {
    fc.assert(
      fc.property(anyList, anyText, (list, text) => {
        const folded = folders[list](text);
        expect(folders[list](folded.label)).toEqual(folded);
        expect([folded.id, text.trim()]).toContain(folded.label);
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not look inside words', () => {
    fc.assert(
      fc.property(anyName, ({ list, name }) => {
        expect(reverseMentoring[list]).not.toContain(folders[list](`xqz${name.replaceAll(' ', '')}xqz`).id);
      }),
    );
  });

  it('gives what is on no list the same id in any order of its words', () => {
    const words = fc.uniqueArray(fc.constantFrom('wijn', 'kaas', 'proeven', 'noten', 'tasting', 'vélos'), {
      minLength: 2,
    });
    const twice = words.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(twice, ([one, other]) => {
        expect(folders.topics(one.join(' ')).id).toBe(folders.topics(other.join(' ')).id);
      }),
    );
  });
});

describe('words', () => {
  it('are read without accents, signs and capitals', () => {
    expect(wordsIn('L’e-mail, C++ & œuvres: Coöperatie (2.0)')).toEqual(
      ['l', 'email', 'c++', 'oeuvres', 'cooperatie', '2', '0'], //
    );
  });

  it.each([
    ['klanten', 'klant'],
    ['verhalen', 'verhaal'],
    ['bedrijven', 'bedrijf'],
    ['sociale', 'sociaal'],
    ['sociaux', 'sociale'],
    ['réseaux', 'réseau'],
    ['enjeux', 'enjeu'],
    ['stories', 'story'],
    ['classes', 'class'],
    ['créative', 'créatif'],
  ])('%s has the root of %s', (one, other) => {
    const [[first = ''], [second = '']] = [wordsIn(one), wordsIn(other)];
    expect(rootOf(first)).toBe(rootOf(second));
  });
});

describe('an answer as others read it', () => {
  const wants = { id: 'wants', kind: 'topics', visibility: 'coordinator' } as const;
  const said = (value: AnswerValue, question: Question = wants) => foldedAnswer(reverseMentoring, question, value);

  it('calls what was written freely as the list does, once, and leaves the rest in its author’s words', () => {
    expect(said(['outils IA', 'ai-at-work', 'Bijen houden'])).toEqual(['ai-at-work', 'Bijen houden']);
  });

  it('is left alone where no topics were asked', () => {
    expect(said('outils IA', { id: 'why', kind: 'long', visibility: 'pair' })).toBe('outils IA');
  });
});
