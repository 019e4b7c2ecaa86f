import { closings } from '../languages/index.ts';
import { phrases, phrasesOf } from './tokens.ts';

/**
 * The words by which answers are read: Dutch, French, English, and German where it costs nothing. Nothing asks which
 * language somebody writes in: a Dutch letter is answered with "yes" as well.
 */

/** Yes, and what means it where yes or no was asked. */
export const yes = phrases(`
  ja, jaja, jawel, jazeker, jep, jup, ja hoor, zeker, zeker en vast, zeker weten, graag, heel graag, natuurlijk, tuurlijk,
  uiteraard, absoluut, ok, oke, okay, okidoki, prima, akkoord, geen probleem, met plezier, dat is goed, is goed, dat lukt,
  lukt, dat past, past, doe ik, oui, ouais, oui oui, bien sûr, bien entendu, volontiers, avec plaisir, d'accord, certainement,
  évidemment, absolument, tout à fait, pas de problème, pas de souci, aucun problème, aucun souci, ça marche, ça me va,
  yes, yep, yeah, yup, sure, of course, certainly, definitely, absolutely, gladly, with pleasure, no problem, no worries,
  sounds good, works for me, jawohl, gerne, natürlich, sicher, klar, 👍`);

/** No, and what means it where yes or no was asked. */
export const no = phrases(`
  nee, neen, neen hoor, nee hoor, nope, helaas niet, jammer genoeg niet, liever niet, dat lukt niet, lukt niet, niet echt,
  past niet, dat past niet, helemaal niet, non, hélas non, malheureusement non, malheureusement pas, plutôt pas, pas du tout,
  pas vraiment, plutôt non, no, nah, no way, unfortunately not, rather not, not really, not at all, i'm afraid not, nein,
  leider nicht, lieber nicht, 👎`);

/** Yes or no as such: one of them takes back the other, however far behind it stands. */
export const plainYes = phrases('ja, jawel, oui, yes, yep, 👍');
export const plainNo = phrases('nee, neen, non, no, nope, nein, 👎');

/** What agrees, behind a no. */
export const agreements = phrases(`
  ja, jawel, graag, geen probleem, met plezier, is goed, oui, volontiers, avec plaisir, pas de problème, pas de souci,
  yes, yep, no problem, no worries, gladly, with pleasure, gerne, 👍`);

/** What may follow yes or no and changes nothing. */
export const emphasis = phrases(`
  hoor, zeker, graag, heel graag, natuurlijk, absoluut, echt, helemaal, ja, nee, bien sûr, volontiers, avec plaisir,
  vraiment, tout à fait, absolument, oui, non, please, indeed, absolutely, definitely, of course, really, yes, no, 👍, 👎`);

/** What may follow yes or no without a sign between: the beginning of a sentence. */
export const begins = phrases(`
  ik, we, wij, dat, het, dit, er, die, ze, zij, hij, je, j, nous, on, c, ce, ça, cela, il, elle, i, it, that, this, they,
  she, he, ich, wir, es, das`);

/** What makes a yes less than one, or turns it round. */
export const negations = phrases(`
  niet, geen, niks, niets, nooit, zonder, evenmin, pas, ne, aucun, aucune, jamais, sans, rien, not, never, none, nothing,
  without, neither, don't, can't, won't, doesn't, didn't, isn't, wasn't, couldn't, wouldn't, cannot, nicht, kein, keine, nie`);

/** What leaves it open whether yes or no is meant. */
export const doubts = phrases(`
  maar, al, hoewel, alhoewel, tenzij, behalve, mits, als, indien, misschien, of, ofwel, eerder, toch, wel, eigenlijk, soms,
  bijna, half, mais, sauf, si, sinon, peut-être, ou, plutôt, quoique, quand même, finalement, parfois, presque, à moitié, but,
  except, unless, if, perhaps, maybe, or, though, although, rather, actually, instead, sometimes, almost, only, aber,
  wenn, vielleicht, oder, doch, nur, depends, hangt ervan af, dat hangt af, ça dépend, het hangt`);

/** What takes an earlier number back. */
export const turns = phrases(`
  nee, neen, non, no, nein, of, ou, or, toch, liever, eerder, eigenlijk, plutôt, finalement, pardon, sorry, oeps, rather,
  actually, oops, correctie, correction, instead`);

export const numbers: ReadonlyMap<string, number> = new Map(
  [
    'nul zero null',
    'een un une one ein eine eins',
    'twee deux two zwei',
    'drie trois three drei',
    'vier quatre four',
    'vijf cinq five funf',
    'zes six sechs',
    'zeven sept seven sieben',
    'acht huit eight',
    'negen neuf nine neun',
    'tien dix ten zehn',
  ].flatMap((names, number) => names.split(' ').map((name): [string, number] => [name, number])),
);

/** One, which is an article more often. */
export const articles: ReadonlySet<string> = new Set(['een', 'un', 'une', 'ein', 'eine', 'a', 'an']);

/** Which of a list; the last is -1. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  [
    'laatste dernier derniere last letzte',
    'eerste premier premiere first erste',
    'tweede deuxieme second seconde zweite',
    'derde troisieme third dritte',
    'vierde quatrieme fourth vierte',
    'vijfde cinquieme fifth funfte',
    'zesde sixieme sixth sechste',
  ].flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at === 0 ? -1 : at])),
);

/** What stands before a mark and changes nothing: "ik geef een 4", "je dirais 4". */
export const beforeMark: ReadonlySet<string> = new Set(
  `een n ik geef gaf zou zeggen zeg doe voor mij score cijfer punt is was het mijn van dikke ruime mooie
   je dirais donne donnerais mets mettrais note de la ma une un c est pour moi mon disons
   i d would say give it a an my rating mark was for me ich gebe eine`.split(/\s+/),
);

/** What stands behind a mark and changes nothing: "4 sterren". */
export const behindMark = phrases(`
  ster, sterren, punt, punten, zeggen, dus, voor mij, étoile, étoiles, point, points, pour moi, star, stars, for me,
  sterne, punkte`);

/** What stands between a mark and the highest there is: "4 op 5". */
export const outOf = phrases('op, op de, van de, sur, sur les, out of, auf, von');

/** What a reason begins with, behind an answer: "4 want we hadden weinig tijd". */
export const reasons = phrases(`
  want, omdat, maar, car, parce que, puisque, mais, because, but, since, weil, denn`);

/** What may follow an option without a sign between: "verplaatst naar dinsdag". */
export const towards = phrases(
  'naar, op, tot, want, omdat, à, au, pour, jusqu, car, parce que, to, till, until, because',
);

/** Between the items of a list. */
export const and: ReadonlySet<string> = new Set(['en', 'et', 'and', 'und', 'plus', 'alsook', 'ook', 'aussi', 'also']);
export const or: ReadonlySet<string> = new Set(['of', 'ofwel', 'ou', 'or', 'oder']);

/** What names a place in a list: "optie 2", "la deuxième". */
export const placeNames: ReadonlySet<string> = new Set(
  'optie option keuze choix choice nummer numero number nr antwoord reponse answer de het die le la l the moment'.split(
    ' ',
  ),
);

/** With what a paragraph begins that goes on with the one before. */
export const goesOn = phrases(`
  en, ook, daarnaast, verder, bovendien, maar, want, dus, daarom, zo, et, aussi, mais, puis, ensuite, de plus, donc, car, and,
  also, but, then, so, besides, because, moreover, ps, p.s.`);

export const greetings = phrases(`
  dag, dag iedereen, hallo, hoi, hey, hi, hello, beste, geachte, goedemorgen, goedemiddag, goedenavond, goeiemorgen,
  goeiemiddag, goeienavond, goeiedag, bonjour, bonsoir, salut, coucou, cher, chère, dear, good morning, good afternoon,
  good evening, guten tag, liebe, lieber`);

/** What people say around an answer and no answer is in; `closings` is what their letters end with. */
export const courtesies = phrases(`
  aub, a.u.b., alsjeblieft, alstublieft, asjeblieft, bedankt, alvast bedankt, dank je, dank je wel, dankjewel, dank u,
  dank u wel, dank, veel dank, sorry, helaas, tot dan, tot gauw, tot snel, fijne dag, prettige dag, leuk, fijn, top,
  super, denk ik, geloof ik, zou ik zeggen, merci, merci beaucoup, merci bien, merci d'avance, svp, s'il vous plaît, s'il
  te plaît, je vous remercie, désolé, désolée, pardon, hélas, à bientôt, bonne journée, je pense, je crois, je dirais, i
  think, i guess, i'd say, please, thanks, thank you, many thanks, thanks a lot, unfortunately, see you, see you there,
  see you then, bitte, danke, vielen dank, danke schön`);

/** One letter alone is more often a place in a list. */
export const closingPhrases = phrasesOf([...closings].filter((closing) => closing.replace(/\P{L}/gu, '').length > 1));

/** What announces answers and is none. */
export const announcements: ReadonlySet<string> = new Set(
  'antwoord antwoorden reponse reponses answer answers antworten'.split(' '),
);
