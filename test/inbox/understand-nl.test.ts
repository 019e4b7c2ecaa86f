import { describe, expect, it } from 'vitest';
import { heard, told } from './put.ts';

describe('answers in Dutch', () => {
  it.each<[step: string, words: string, read: string[]]>([
    [
      'reflection-mentor',
      'Ja\n4\nDat ik beter kan uitleggen dan ik dacht\nHoe een directie echt beslist\n5',
      [
        'whole',
        'met = yes',
        'useful = 4',
        'learned = Dat ik beter kan uitleggen dan ik dacht',
        'got = Hoe een directie echt beslist',
        'room = 5',
      ],
    ],
    [
      'reflection-mentor',
      '1. Ja\n2. 4/5\n3. Ik weet meer van video dan ik dacht.\n\nMaar over budgetten weet ik niets.\n4. Een naam om te bellen\n5. 5',
      [
        'whole',
        'met = yes',
        'useful = 4',
        'learned = Ik weet meer van video dan ik dacht.\n\nMaar over budgetten weet ik niets.',
        'got = Een naam om te bellen',
        'room = 5',
      ],
    ],
    [
      'reflection-mentor',
      'Dag An,\n\nHierbij mijn antwoorden:\n\n1) ja\n2) vier\n5) 5\n\nGroetjes,\nNoor',
      ['whole', 'met = yes', 'useful = 4', 'room = 5'],
    ],
    [
      'reflection-mentor',
      'vraag 5: 3\nvraag 2: 4 op 5\nvraag 1: ja hoor',
      ['whole', 'room = 3', 'useful = 4', 'met = yes'],
    ],
    [
      'reflection-mentor',
      '> Hebben jullie elkaar gezien?\n\nJa!\n\n> Hoe nuttig was dit gesprek?\n> Weinig – Heel erg\n\n4, het was fijn\n\n> Wat gaf Luc jou deze keer?\n\nEen eerlijk verhaal over hoe een fusie liep.',
      ['part', 'met = yes', 'useful = 4', 'got = Een eerlijk verhaal over hoe een fusie liep.', 'left: het was fijn'],
    ],
    [
      'reflection-mentor',
      'Hebben jullie elkaar gezien? Ja\nHoe nuttig was dit gesprek? 3\nKreeg je ruimte: 4',
      ['whole', 'met = yes', 'useful = 3', 'room = 4'],
    ],
    [
      'reflection-mentor',
      '1: ja, 2: 4, 3: dat ik geduldig ben, 4: niets, 5: 4',
      ['whole', 'met = yes', 'useful = 4', 'learned = dat ik geduldig ben', 'got = niets', 'room = 4'],
    ],
    [
      'reflection-mentor',
      '1 ja\n2 5\n3 Dat ik kan luisteren',
      ['whole', 'met = yes', 'useful = 5', 'learned = Dat ik kan luisteren'],
    ],
    ['reflection-mentor', 'ja, 4', ['part', 'met = yes', 'left: 4']],
    ['reflection-mentor', 'Ja, het was een goed gesprek.', ['part', 'met = yes', 'left: het was een goed gesprek.']],
    ['reflection-mentor', 'Nee, niet doorgegaan', ['whole', 'met = no']],
    [
      'reflection-mentor',
      'Nee, verplaatst naar donderdag 21 januari',
      ['part', 'met = moved', 'moved-to by-page: naar donderdag 21 januari'],
    ],
    ['reflection-mentor', 'nee', ['nothing', 'left: nee']],
    ['reflection-mentor', 'Ja, maar pas volgende week', ['nothing', 'left: Ja, maar pas volgende week']],
    [
      'reflection-mentee',
      'Ze toonde me drie dingen:\n1. Canva\n2. CapCut\n3. een planning',
      ['nothing', 'left: Ze toonde me drie dingen:\n1. Canva\n2. CapCut\n3. een planning'],
    ],
    [
      'reflection-mentee',
      'Ja\n\n4\n\nNoor toonde me hoe ze een post opbouwt. Ik kijk nu anders naar onze nieuwsbrief.\n\nElke maandag één post\n\n5',
      [
        'whole',
        'met = yes',
        'useful = 4',
        'changed = Noor toonde me hoe ze een post opbouwt. Ik kijk nu anders naar onze nieuwsbrief.',
        'next = Elke maandag één post',
        'safe = 5',
      ],
    ],
    [
      'reflection-mentee',
      'Wat ga je nu proberen? Elke maandag één post.',
      ['nothing', 'next not-asked: Wat ga je nu proberen? Elke maandag één post.'],
    ],
    ['proposal', 'Ja graag!', ['whole', 'consent = yes']],
    ['proposal', '👍', ['whole', 'consent = yes']],
    [
      'proposal',
      'Liever niet, we werken te dicht bij elkaar',
      ['whole', 'consent = no', 'why = we werken te dicht bij elkaar'],
    ],
    ['proposal', 'nee bedankt', ['whole', 'consent = no']],
    [
      'proposal',
      'Eerst een vraag aan Noor: heb je al een podcast gemaakt?',
      ['part', 'consent = ask', 'ask unclear: heb je al een podcast gemaakt?'],
    ],
    ['proposal', 'ja, of toch eerst een vraag', ['nothing', 'left: ja, of toch eerst een vraag']],
    [
      'scope',
      '1. Hoe klanten denken\n2. Hoe krijg ik met één bericht per week reactie van klanten?\n3. Drie reacties per week\n4. om de twee weken\n5. 3',
      [
        'whole',
        'field = customers',
        'question = Hoe krijg ik met één bericht per week reactie van klanten?',
        'sign = Drie reacties per week',
        'pace = two-weeks',
        'standing = 3',
      ],
    ],
    [
      'scope',
      'Iets anders\n\nHoe geef ik feedback aan starters?\n\nZe komen zelf met vragen\n\n2/10',
      [
        'whole',
        'field = own',
        'question = Hoe geef ik feedback aan starters?',
        'sign = Ze komen zelf met vragen',
        'standing = 2',
      ],
    ],
    ['scope', 'Anders netwerken of iets anders', ['nothing', 'left: Anders netwerken of iets anders']],
    ['scope', '3', ['nothing', 'left: 3']],
    ['mid-way', '7', ['part', 'standing = 7']],
    [
      'mid-way',
      '7, wandelen, niets, allebei ongeveer evenveel',
      ['whole', 'standing = 7', 'keep = wandelen', 'change = niets', 'balance = even'],
    ],
    [
      'mid-way',
      'Een dikke 7\nWe wandelen terwijl we praten\nVooral de mentor',
      ['whole', 'standing = 7', 'keep = We wandelen terwijl we praten', 'balance = mentor'],
    ],
    ['mid-way', '7,5', ['nothing', 'left: 7,5']],
    ['mid-way', '6 of 7', ['nothing', 'left: 6 of 7']],
    ['mid-way', '7 op 10, al gaat het traag', ['part', 'standing = 7', 'left: al gaat het traag']],
    ['plan', 'dinsdag 12 en donderdag 14', ['whole', 'when = 2027-01-12T08:00:00Z + 2027-01-14T19:00:00Z']],
    ['plan', 'Woensdagavond lukt', ['whole', 'when = 2027-01-13T19:00:00Z']],
    ['plan', 'dinsdag', ['nothing', 'left: dinsdag']],
    ['plan', 'de eerste en de derde', ['whole', 'when = 2027-01-12T08:00:00Z + 2027-01-14T19:00:00Z']],
    [
      'plan',
      'di 12/1, wo 13/1 of do 14/1',
      ['whole', 'when = 2027-01-12T08:00:00Z + 2027-01-13T19:00:00Z + 2027-01-14T19:00:00Z'],
    ],
    ['plan', 'Maandag 18 januari om 14.30 uur', ['whole', 'when = 2027-01-18T13:30:00Z']],
    [
      'plan',
      'allemaal',
      [
        'whole',
        'when = 2027-01-12T08:00:00Z + 2027-01-13T19:00:00Z + 2027-01-14T19:00:00Z + 2027-01-18T13:30:00Z + 2027-01-19T13:30:00Z',
      ],
    ],
    [
      'plan',
      'Geen van deze momenten. Woensdag 20 om 10u kan ik wel.',
      ['nothing', 'left: Geen van deze momenten. Woensdag 20 om 10u kan ik wel.'],
    ],
    ['plan', 'niet op dinsdag', ['nothing', 'left: niet op dinsdag']],
    [
      'intake-mentee',
      '1. De maandagvergadering\n2. Hoe jongeren nieuws volgen\n3. AI, sociale media en podcasts\n4. Eerlijke feedback\n5. Nederlands en Frans\n6. woensdagavond\n7. Brussel',
      [
        'part',
        'routine = De maandagvergadering',
        'fresh-view = Hoe jongeren nieuws volgen',
        'wants = AI + social-media + podcasts',
        'gives = feedback',
        'languages = nl + fr',
        'free by-page: 6. woensdagavond',
        'zone by-page: 7. Brussel',
      ],
    ],
    [
      'intake-mentee',
      'Onze vergaderingen zijn routine, en ik wil graag weten hoe het anders kan.',
      ['nothing', 'left: Onze vergaderingen zijn routine, en ik wil graag weten hoe het anders kan.'],
    ],
    ['sit-in-asked', 'Ja hoor, tot dan!', ['whole', 'join = true']],
    ['sit-in-asked', 'Nee, ja toch niet', ['nothing', 'join unclear: Nee, ja toch niet']],
    ['commitment', 'Gedaan, 4', ['whole', 'state = done', 'worthwhile = 4']],
  ])('%s: %j', (step, words, read) => {
    expect(told(heard(step, words, 'nl'))).toEqual(read);
  });
});
