import type { ProgrammeWords } from '../../programme/definition.ts';
import { inConfidenceWords } from '../in-confidence.ts';

const languages = { nl: 'Nederlands', fr: 'Frans', en: 'Engels' };

export const nl: ProgrammeWords = {
  name: 'Een buddy bij de start',
  about: 'Wie hier thuis is, maakt een nieuwe collega wegwijs: de een is buddy, de ander stelt vragen.',
  roles: { mentor: 'buddy', mentee: 'nieuwe collega' },
  topics: {
    'who-does-what': 'Wie wat doet',
    'unwritten-rules': 'Ongeschreven regels',
    decisions: 'Hoe beslissingen vallen',
    tools: 'Programma’s en systemen',
    'around-the-building': 'De weg in het gebouw',
    'hybrid-days': 'Thuiswerk en kantoordagen',
    learning: 'Bijleren en opleidingen',
    'meeting-people': 'Mensen leren kennen',
  },
  steps: {
    'welcome-newcomer': {
      subject: 'Welkom, {name}. Wat vraag je je af?',
      preheader: 'Vier korte vragen, en we zoeken een buddy voor jou.',
      opening:
        'Dag {name},\n\nFijn dat je er bent. Iemand die {organisation} al kent, wordt je buddy: {sessions, plural, =3 {drie} other {#}} babbels van {minutes, plural, =30 {een halfuur} other {# minuten}}, over alles wat niet in de onthaalmap staat.',
      button: 'Beantwoord vier vragen',
      takes: 'Twee minuten.',
      more: 'Bij elke vraag staat wie je antwoord leest.',
      next: 'Binnenkort schrijft je buddy je zelf een berichtje.',
      thanks: 'Dank je. Hiermee zoeken we iemand die bij je past.',
      reminders: [
        {
          subject: 'Een buddy zoeken we met jouw hulp',
          opening: 'Dag {name},\n\nEén vraag die je al had maar nog niet stelde: daar kan je buddy mee beginnen.',
        },
      ],
      questions: {
        curious: {
          ask: 'Wat vraag je je af over werken hier?',
          help: 'Geen vraag is te klein. Waar iedereen luncht, bijvoorbeeld.',
        },
        wants: { ask: 'Waarover wil je het eerst meer weten?', help: 'Kies er hoogstens drie.' },
        languages: {
          ask: 'In welke talen babbel je graag?',
          help: 'De taal waarin we je schrijven, vinkten we alvast aan.',
          options: languages,
        },
        free: { ask: 'Wanneer in de week heb je een halfuur?', help: 'Een lunch telt ook.' },
      },
    },

    'welcome-buddy': {
      subject: 'Wat had jij graag eerder geweten?',
      preheader: 'Jij wordt buddy. Vier vragen om de juiste collega te vinden.',
      opening:
        'Dag {name},\n\nJe wordt buddy van iemand die net begint bij {organisation}. Dat zijn {sessions, plural, =3 {drie} other {#}} babbels van {minutes, plural, =30 {een halfuur} other {# minuten}}. Je hoeft niets uit te leggen wat al in de onthaalmap staat.',
      button: 'Beantwoord vier vragen',
      takes: 'Twee minuten.',
      more: 'Bij elke vraag staat wie je antwoord leest.',
      next: 'Zodra we weten wie jouw nieuwe collega is, hoor je het als eerste.',
      thanks: 'Dank je, daar heeft iemand straks veel aan.',
      reminders: [
        {
          subject: 'Denk even terug aan je eerste week',
          opening: 'Dag {name},\n\nEén ding dat jij toen had willen weten, is een prima antwoord.',
        },
      ],
      questions: {
        'wish-known': {
          ask: 'Wat had jij in je eerste week graag geweten?',
          help: 'Iets wat nergens staat, maar wat iedereen weet.',
        },
        offers: { ask: 'Waarin kun jij iemand wegwijs maken?', help: 'Kies er hoogstens vijf.' },
        languages: {
          ask: 'In welke talen babbel je graag?',
          help: 'De taal waarin we je schrijven, vinkten we alvast aan.',
          options: languages,
        },
        free: { ask: 'Wanneer in de week heb je een halfuur?', help: 'Een lunch telt ook.' },
      },
    },

    match: {
      subject: '{pairs, plural, =0 {Nog geen buddy’s} one {Eén buddy} other {# buddy’s}} voor {cohort}',
      preheader: 'Kijk na wie met wie op pad gaat.',
      opening:
        'Dag {name},\n\n{pairs, plural, =0 {Met de antwoorden van vandaag vonden we nog geen duo.} one {We vonden één duo.} other {We vonden # duo’s.}} {waiting, plural, =0 {Niemand blijft over.} one {Eén collega heeft nog niemand: kijk daar eerst naar.} other {# collega’s hebben nog niemand: kijk daar eerst naar.}}',
      more: '{pairs, plural, =0 {Zodra er iemand vrijkomt, zoeken we opnieuw.} other {Bij elk duo staat wat ze delen. Jij kent het huis: zie je een duo dat niet kan, bel dan even met een van beiden.}}',
      next: '{pairs, plural, =0 {Je hoort het meteen als er een duo is.} other {De duo’s zijn hiermee rond. De buddy krijgt de naam van de nieuwe collega en zegt als eerste hallo.}}',
    },

    hello: {
      subject: '{partner} is jouw nieuwe collega',
      preheader: 'Jij mag als eerste hallo zeggen.',
      opening:
        'Dag {name},\n\nJij wordt de buddy van {partnerFull}. Je eerste werk is klein: stuur vandaag een berichtje naar {partnerEmail}. Twee zinnen volstaan.',
      takes: 'Een halve minuut.',
      more: 'Je antwoord is ook voor {coordinator}, zodat niemand zonder welkom blijft.',
      next: 'Daarna stellen we drie data voor, twee weken uit elkaar. Past er een niet, dan kiezen jullie samen een andere.',
      thanks: 'Dank je. Voor wie begint, maakt zo’n berichtje een groot verschil.',
      reminders: [
        {
          subject: 'Twee zinnen voor {partner}',
          opening: 'Dag {name},\n\nEen hallo en een voorstel om samen te lunchen, meer hoeft niet: {partnerEmail}.',
        },
      ],
      questions: { written: { ask: 'Heb je {partner} al geschreven?' } },
      shows: {
        'welcome-newcomer.curious': '{partner} vraagt zich af',
        'welcome-newcomer.wants': '{partner} wil meer weten over',
      },
    },

    brief: {
      subject: 'Babbel {session} met {partner}',
      preheader: 'Een halfuur op {date}, en waarover het kan gaan.',
      opening:
        'Dag {name},\n\nVolgens plan zien {partner} en jij elkaar op {date} om {time}. Past het niet, kies dan samen een ander moment: {partnerEmail}.',
      more: '{session, plural, =1 {{role, select, mentor {Toon eerst de plek waar jij het liefst komt, of het nu de koffiehoek is of een rustig bureau. De rest volgt vanzelf.} other {Neem gerust een lijstje mee. Vragen die je niet durft te stellen in een vergadering, zijn hier welkom.}}} =3 {{role, select, mentor {Dit is jullie laatste geplande babbel. Stel {partner} nog aan iemand voor.} other {Dit is jullie laatste geplande babbel. Wat wil je nog weten voor je alles zelf uitzoekt?}}} other {{role, select, mentor {Vraag wat er de voorbije twee weken vreemd was. Wie nieuw is, ziet wat jij niet meer ziet.} other {Vertel wat je de voorbije twee weken vreemd vond. Je blik is nog fris, daar leert je buddy ook van.}}}}',
      shows: {
        'welcome-newcomer.curious': '{role, select, mentor {{partner} vroeg zich af} other {Jij vroeg je af}}',
        'welcome-buddy.wish-known':
          '{role, select, mentor {Jij had graag geweten} other {{partner} had zelf graag geweten}}',
        'check-in.next': '{role, select, mentor {{partner} wil het hebben over} other {Jij wilt het hebben over}}',
      },
    },

    'check-in': {
      subject: 'Hoe was je babbel met {partner}?',
      preheader: 'Drie vragen, één minuut.',
      opening: 'Dag {name},\n\nOp {date} stond babbel {session} met {partner} gepland.',
      takes: 'Eén minuut.',
      more: 'Of jullie elkaar zagen, ziet ook {coordinator}. Je score telt mee zonder je naam, pas vanaf vijf mensen.',
      thanks: 'Dank je. Wat je met {partner} deelt, staat klaar voor jullie volgende babbel.',
      reminders: [
        { subject: 'Zagen jullie elkaar, {name}?', opening: 'Dag {name},\n\nEén klik over babbel {session} volstaat.' },
      ],
      questions: {
        met: {
          ask: 'Hebben jullie elkaar gezien?',
          options: { yes: 'Ja', moved: 'Nee, verplaatst', no: 'Nee, niet doorgegaan' },
        },
        'at-home': { ask: 'Hoe thuis voel je je hier al?', low: 'Nog niet', high: 'Helemaal' },
        next: { ask: 'Waarover wil je het de volgende keer hebben?', help: 'Een woord is genoeg.' },
      },
    },

    'look-back': {
      subject: 'Was een buddy de moeite waard?',
      preheader: 'Eén cijfer, en een tip voor wie na jullie komt.',
      opening: 'Dag {name},\n\nDe babbels met {partner} zitten erop. Wat jij nu weet, helpt de volgende lichting.',
      takes: 'Eén minuut.',
      more: 'Je score telt mee zonder je naam. Wie je tip leest, kies je zelf.',
      thanks: 'Dank je. Dit was onze laatste vraag. Een koffie met {partner} kan natuurlijk altijd.',
      reminders: [{ subject: 'Nog één tip, {name}?', opening: 'Dag {name},\n\nEén klik, en het is rond.' }],
      questions: {
        worth: { ask: 'Hoeveel had je aan de babbels?', low: 'Weinig', high: 'Heel veel' },
        tip: {
          ask: '{role, select, mentor {Welke tip geef je de volgende buddy?} other {Wat moet een nieuwe collega in de eerste week horen?}}',
        },
      },
    },

    ...inConfidenceWords.nl,

    digest: {
      subject: 'Buddy’s van {cohort}, week {week}',
      preheader: 'Wie elkaar zag, en wie een duwtje kan gebruiken.',
      opening: 'Dag {name},\n\nZo staat het er deze week voor.',
      more: 'Heeft een nieuwe collega de buddy nog niet gezien? Stap er even langs, in de eerste weken telt elke dag.',
    },

    closing: {
      subject: 'De buddy’s van {cohort} zijn klaar',
      preheader: 'Hoe het liep, in een paar cijfers.',
      opening: 'Dag {name},\n\nDe babbels zitten erop. Zo verliep het voor {cohort}.',
      next: 'Je hoeft niets meer te doen. Dank je voor het warme onthaal.',
    },
  },
};
