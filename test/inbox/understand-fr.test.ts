import { describe, expect, it } from 'vitest';
import { heard, told } from './put.ts';

describe('answers in French', () => {
  it.each<[step: string, words: string, read: string[]]>([
    [
      'reflection-mentor',
      'Oui\n4\nQue je sais mieux expliquer que je ne le pensais\nComment une direction décide vraiment\n5',
      [
        'whole',
        'met = yes',
        'useful = 4',
        'learned = Que je sais mieux expliquer que je ne le pensais',
        'got = Comment une direction décide vraiment',
        'room = 5',
      ],
    ],
    [
      'reflection-mentor',
      '1. Oui\n2. 4/5\n3. J’en sais plus sur la vidéo que je ne croyais.\n\nMais rien sur les budgets.\n4. Un nom à appeler\n5. cinq',
      [
        'whole',
        'met = yes',
        'useful = 4',
        'learned = J’en sais plus sur la vidéo que je ne croyais.\n\nMais rien sur les budgets.',
        'got = Un nom à appeler',
        'room = 5',
      ],
    ],
    [
      'reflection-mentor',
      'Bonjour Claire,\n\nVoici mes réponses :\n\n1) oui\n2) quatre\n5) 5\n\nCordialement,\nNoor Baert',
      ['whole', 'met = yes', 'useful = 4', 'room = 5'],
    ],
    [
      'reflection-mentor',
      'Question 5 : 3\nQuestion 2 : 4 sur 5\nQuestion 1 : oui',
      ['whole', 'room = 3', 'useful = 4', 'met = yes'],
    ],
    [
      'reflection-mentor',
      '1/ oui\n2/ 4\n3/ La patience',
      ['whole', 'met = yes', 'useful = 4', 'learned = La patience'],
    ],
    [
      'reflection-mentor',
      '> La rencontre a-t-elle eu lieu ?\n\nOui, mardi.\n\n> Cette rencontre a-t-elle été utile ?\n\n4 sur 5\n\n> Que vous a donné Luc cette fois ?\n\nUn contact aux RH.',
      ['part', 'met = yes', 'useful = 4', 'got = Un contact aux RH.', 'left: mardi.'],
    ],
    [
      'reflection-mentor',
      'La rencontre a-t-elle eu lieu ? Oui\nCette rencontre a-t-elle été utile ? 3\nAvez-vous pu faire à votre manière : 4',
      ['whole', 'met = yes', 'useful = 3', 'room = 4'],
    ],
    [
      'reflection-mentor',
      '1. oui 2. 4 3. la patience 4. un conseil 5. 4',
      ['whole', 'met = yes', 'useful = 4', 'learned = la patience', 'got = un conseil', 'room = 4'],
    ],
    ['reflection-mentor', 'oui, 4', ['part', 'met = yes', 'left: 4']],
    [
      'reflection-mentor',
      'Oui, c’était une belle rencontre.',
      ['part', 'met = yes', 'left: c’était une belle rencontre.'],
    ],
    ['reflection-mentor', 'Non, elle n’a pas eu lieu', ['whole', 'met = no']],
    [
      'reflection-mentor',
      'Non, elle est déplacée au jeudi 21',
      ['part', 'met = moved', 'moved-to by-page: au jeudi 21'],
    ],
    ['reflection-mentor', 'déplacée', ['whole', 'met = moved']],
    ['reflection-mentor', 'non', ['nothing', 'left: non']],
    ['reflection-mentor', 'Oui, mais la semaine prochaine', ['nothing', 'left: Oui, mais la semaine prochaine']],
    [
      'reflection-mentee',
      'Elle m’a montré trois choses :\n1. Canva\n2. CapCut\n3. un calendrier',
      ['nothing', 'left: Elle m’a montré trois choses :\n1. Canva\n2. CapCut\n3. un calendrier'],
    ],
    [
      'reflection-mentee',
      'Oui\n\n4\n\nNoor m’a montré comment elle prépare un message. Je relis notre lettre autrement.\n\nUn message chaque lundi\n\n5',
      [
        'whole',
        'met = yes',
        'useful = 4',
        'changed = Noor m’a montré comment elle prépare un message. Je relis notre lettre autrement.',
        'next = Un message chaque lundi',
        'safe = 5',
      ],
    ],
    [
      'reflection-mentee',
      'Qu’allez-vous essayer maintenant ? Un message par semaine',
      ['nothing', 'next not-asked: Qu’allez-vous essayer maintenant ? Un message par semaine'],
    ],
    ['proposal', 'Oui, volontiers !', ['whole', 'consent = yes']],
    ['proposal', 'Avec plaisir', ['whole', 'consent = yes']],
    [
      'proposal',
      'Plutôt pas, nous travaillons trop près l’un de l’autre',
      ['whole', 'consent = no', 'why = nous travaillons trop près l’un de l’autre'],
    ],
    ['proposal', 'Non merci', ['whole', 'consent = no']],
    [
      'proposal',
      'D’abord une question à Noor : avez-vous déjà fait un podcast ?',
      ['part', 'consent = ask', 'ask unclear: avez-vous déjà fait un podcast ?'],
    ],
    ['proposal', 'oui si elle est d’accord', ['nothing', 'left: oui si elle est d’accord']],
    [
      'scope',
      '1. Ce que pensent les clients\n2. Comment faire réagir des clients avec un message par semaine ?\n3. Trois réactions par semaine\n4. toutes les deux semaines\n5. 3',
      [
        'whole',
        'field = customers',
        'question = Comment faire réagir des clients avec un message par semaine ?',
        'sign = Trois réactions par semaine',
        'pace = two-weeks',
        'standing = 3',
      ],
    ],
    [
      'scope',
      'Autre chose\n\nComment donner du feedback aux débutants ?\n\nIls viennent avec des questions\n\n2/10',
      [
        'whole',
        'field = own',
        'question = Comment donner du feedback aux débutants ?',
        'sign = Ils viennent avec des questions',
        'standing = 2',
      ],
    ],
    ['scope', 'Réseauter autrement ou autre chose', ['nothing', 'left: Réseauter autrement ou autre chose']],
    ['mid-way', 'sept', ['part', 'standing = 7']],
    [
      'mid-way',
      '7, marcher, rien, plutôt côté mentor',
      ['whole', 'standing = 7', 'keep = marcher', 'change = rien', 'balance = mentor'],
    ],
    [
      'mid-way',
      'Je dirais 7\nNous marchons en parlant\nPlutôt côté mentor',
      ['whole', 'standing = 7', 'keep = Nous marchons en parlant', 'balance = mentor'],
    ],
    ['mid-way', '7,5', ['nothing', 'left: 7,5']],
    ['mid-way', '6 ou 7', ['nothing', 'left: 6 ou 7']],
    ['mid-way', '7 sur 10, c’est lent', ['part', 'standing = 7', 'left: c’est lent']],
    ['mid-way', '4/5', ['nothing', 'left: 4/5']],
    ['plan', 'mardi 12 et jeudi 14', ['whole', 'when = 2027-01-12T08:00:00Z + 2027-01-14T19:00:00Z']],
    ['plan', 'Mercredi soir me convient', ['whole', 'when = 2027-01-13T19:00:00Z']],
    ['plan', 'mardi', ['nothing', 'left: mardi']],
    ['plan', 'le premier et le troisième', ['whole', 'when = 2027-01-12T08:00:00Z + 2027-01-14T19:00:00Z']],
    ['plan', 'lundi 18 janvier à 14 h 30', ['whole', 'when = 2027-01-18T13:30:00Z']],
    [
      'plan',
      'tous',
      [
        'whole',
        'when = 2027-01-12T08:00:00Z + 2027-01-13T19:00:00Z + 2027-01-14T19:00:00Z + 2027-01-18T13:30:00Z + 2027-01-19T13:30:00Z',
      ],
    ],
    ['plan', 'Aucun de ces moments', ['whole', 'when = none']],
    ['plan', 'tous sauf mardi', ['nothing', 'left: tous sauf mardi']],
    [
      'intake-mentee',
      '1. La réunion du lundi\n2. Comment les jeunes s’informent\n3. IA, réseaux sociaux et podcasts\n4. Un retour honnête\n5. Néerlandais et français\n6. mercredi soir\n7. Bruxelles',
      [
        'part',
        'routine = La réunion du lundi',
        'fresh-view = Comment les jeunes s’informent',
        'wants = IA + social-media + podcasts',
        'gives = Un retour honnête',
        'languages = nl + fr',
        'free by-page: 6. mercredi soir',
        'zone by-page: 7. Bruxelles',
      ],
    ],
    ['sit-in-asked', 'Oui, avec plaisir, à bientôt !', ['whole', 'join = true']],
    ['sit-in-asked', 'Pas de souci', ['whole', 'join = true']],
    ['sit-in-asked', 'Non, désolée', ['whole', 'join = false']],
    ['sit-in-asked', 'ça dépend', ['nothing', 'join unclear: ça dépend']],
    ['commitment', 'J’y travaille encore', ['whole', 'state = trying']],
    ['commitment', 'C’est fait, 4', ['whole', 'state = done', 'worthwhile = 4']],
  ])('%s: %j', (step, words, read) => {
    expect(told(heard(step, words, 'fr'))).toEqual(read);
  });
});
