import { anyOf, oneOf } from './phrases.ts';

/** How automatic answers speak: Dutch, French, English, German, and the subjects of some more. */

const raw = String.raw;

/** What programs put before the subject that they answer. */
const prefixes = [
  'automatisch (antwoord|bericht)',
  '(reponse|message) automatique',
  'accuse de reception automatique',
  'automatic (reply|response)',
  'automatically generated( (reply|message))?',
  'auto[- ]?(reply|response|responder|generated)',
  raw`auto(?=\W*:)`,
  'out[- ]of[- ](the[- ])?office( (auto[- ]?)?(reply|message|notification|response))?',
  'vacation (reply|response|message)',
  'away (message|notification)',
  'automatische (antwort|nachricht)',
  'automatisk(t)? svar',
  'autosvar',
  'respuesta automatica',
  'risposta automatica',
  'resposta automatica',
];

/** Words that no subject of a person begins with. */
const names = [
  'afwezigheids(bericht|assistent|melding)',
  "(message|notification|avis) d'absence",
  'autoreply',
  'out[- ]of[- ](the[- ])?office auto-?reply',
  'abwesenheits(notiz|meldung|agent)',
];

/** Subjects that only machines write. */
export const automaticSubject = anyOf([
  raw`^\W*${oneOf(prefixes)}\W*(:|$|(?<=\]\W*))`,
  raw`^\W*${oneOf(names)}\b`,
  raw`\bauto(matic)?[- ]response$`,
]);

/** Subjects that people write too: they need an absence in the text as well. */
export const absentSubject = anyOf([
  raw`^\W*((ik ben |tijdelijk )?(afwezig|niet aanwezig|met (verlof|vakantie))|afwezigheid)`,
  raw`^\W*((je suis )?(absente?|en (conge|vacances))\b|absence)`,
  raw`^\W*(out[- ]of[- ](the[- ])?office|ooo\b|away\b|(on )?(annual |parental |sick |maternity )?(leave|vacation|holiday))`,
  raw`^\W*((ich bin )?(abwesend|im urlaub)|abwesenheit|urlaub)`,
  raw`\bis (momenteel )?(afwezig|met verlof|met vakantie)\b`,
  raw`\best (actuellement )?(absente?|en conges?)\b`,
  raw`\bis (currently )?(out of (the )?office|on leave|on vacation|away)\b`,
]);

/** It says itself that nobody wrote it. Whoever writes about automatic answers does not say that this is one. */
export const declared = anyOf([
  raw`\bdit is een (automatisch|geautomatiseerd)`,
  raw`\bautomatisch (antwoord|bericht) op (uw|je)`,
  raw`\bdit (e-?mail)?(bericht|antwoord)? ?(is|werd|wordt) automatisch`,
  raw`\b(ceci est|il s'agit) ?(d')?une? (reponse|message|courriel|mail|e-mail) (envoyee? )?automatique`,
  raw`\bc(e|ette) (message|reponse|mail|courriel|e-mail) (est|a ete) (generee?|envoyee?) automatiquement`,
  raw`\b(this is|you are receiving|you have received) an? (automatic(ally)?|automated|auto)\b`,
  raw`\b(automatic|automated|auto) ?(generated )?(reply|response|message) to your`,
  raw`^\W*auto-?(reply|response)\b`,
  raw`\bdo not reply to this (message|e-?mail)`,
  raw`\b(dies|das) ist eine automatis`,
  raw`\bdiese (nachricht|e-?mail) wurde automatisch`,
  raw`\beste es un mensaje automatico`,
  raw`\bquesto e un messaggio automatico`,
]);

/** "I am", "now", "out of the office", and what makes a plan of it: people tell of plans. */
const absences = [
  {
    who: ['ik ben', 'wij zijn', 'we zijn', 'ben ik', 'is'],
    now: ['momenteel', 'op dit moment', 'tijdelijk', 'vandaag', 'nu', 'deze week', 'even'],
    away: [
      'afwezig',
      'niet (aanwezig|bereikbaar|beschikbaar|op kantoor)',
      'er niet',
      '(even )?weg',
      'met ((jaarlijks |zwangerschaps|ouderschaps|bevallings)?verlof|vakantie)',
      'op (verlof|vakantie|reis)',
      '(buiten|uit) (het )?kantoor',
      '(van|tot) .{3,40}(afwezig|met verlof|met vakantie)',
    ],
    plan: ['volgende', 'vanaf'],
  },
  {
    who: ['je suis', 'je serai'],
    now: ['actuellement', 'presentement', 'momentanement'],
    away: ['absente?', 'en (conges?|vacances|deplacement|formation)', 'hors du bureau', 'indisponible', 'injoignable'],
    plan: ['la semaine prochaine', 'a partir'],
  },
  {
    who: ['i am', "i'm", 'i will be', 'we are', 'is'],
    now: ['currently', 'presently', 'now', 'away and'],
    away: [
      'out of (the |my )?office',
      'away from (the |my )?(office|desk|e-?mail|work)',
      'on (annual |sick |maternity |paternity |parental |study )?(leave|vacation|holidays?)',
      'not in the office',
      'away on',
      'travelling',
    ],
    plan: [
      'next',
      'from',
      'as of',
      'in (january|february|march|april|may|june|july|august|september|october|november|december)',
    ],
  },
  {
    who: ['ich bin'],
    now: ['derzeit', 'zurzeit', 'momentan', 'zur zeit', 'aktuell', 'bis .{3,30}'],
    away: ['nicht (im (buro|haus|hause)|erreichbar|da)', 'abwesend', 'im urlaub', 'ausser haus'],
    plan: ['ab', 'nachste'],
  },
];

/** Somebody is away now. */
export const absent = anyOf([
  ...absences.map(
    ({ who, now, away, plan }) => raw`\b${oneOf(who)} (?:${oneOf(now)} )?${oneOf(away)}\b(?! ${oneOf(plan)})`,
  ),
  raw`\bmomenteel (afwezig|met verlof|met vakantie|niet (aanwezig|bereikbaar|beschikbaar|op kantoor))\b`,
  raw`\bactuellement (absente?|en (conges?|vacances)|hors)`,
  raw`\bout of (the )?office (until|till|from|with)`,
  raw`\bcurrently (out of|away|unavailable|on (leave|vacation|holidays?|annual|parental|maternity|sick))\b`,
  raw`\bbin ich (nicht|im urlaub|abwesend)`,
]);

const thanks = [
  raw`\b(dank|bedankt) (je |u )?(wel )?voor (je|uw|jouw|het)`,
  raw`\bmerci (beaucoup )?(de|pour) (votre|ton|m'avoir)`,
  raw`\b(nous avons bien recu|j'ai bien recu votre)`,
  raw`\bthank(s| you) (very much )?for (your|the|contacting|getting|writing|reaching)`,
  raw`\byour (e-?mail|message) (has been|was) received`,
  raw`\bwe have received your`,
  raw`\bdanke? fur (ihre|deine)`,
];

const instead = [
  raw`\bdringend`,
  raw`\bvoor noodgevallen`,
  raw`\btijdens mijn (afwezigheid|verlof)`,
  raw`\b(neem|neemt) (u )?(dan )?contact op met`,
  raw`\bkan (je|u) terecht bij`,
  raw`\bcontacteer\b`,
  raw`\b(en cas d'|pour toute (question |demande )?)urgen`,
  raw`\b(pendant|durant|en) mon absence`,
  raw`\b(veuillez|merci de) contacter`,
  raw`\b(for|in case of|if) .{0,40}urgen`,
  raw`\bin (my|his|her) absence`,
  raw`\bduring (my|this) (absence|leave)`,
  raw`\bplease contact`,
  raw`\bin dringenden`,
  raw`\bwahrend meiner abwesenheit`,
  raw`\bwenden sie sich`,
];

const later = [
  raw`\b(na(ar)? mijn terugkeer|bij mijn terugkomst|zodra ik terug|zo snel mogelijk)`,
  raw`\b(beperkte?|geen) toegang`,
  raw`\bniet (gelezen|doorgestuurd)`,
  raw`\b((a|des) mon retour|dans les meilleurs delais|acces limite)`,
  raw`\b(pas|ni) (lus?|transmis|transferes?)\b`,
  raw`\b(on|upon|after|when) (my|i) ?(am )?(return|back)`,
  raw`\bas soon as (possible|i)`,
  raw`\b(limited|no|intermittent) access`,
  raw`\b(e-?mails?|messages?) (will|are) not (be )?(read|forwarded|monitored)`,
  raw`\b(nach meiner ruckkehr|nicht weitergeleitet|schnellstmoglich)`,
];

/** What else stands in nearly every one of them: thanks, whom to turn to, when it will be read. */
export const usual: readonly RegExp[] = [thanks, instead, later].map(anyOf);

/** A read receipt in words (RFC 8098 has a part for it): the subject, and what the text then says. */
export const receiptSubject = anyOf([
  raw`^\W*${oneOf(['(niet )?gelezen', 'leesbevestiging', '(non )?lue?', '(confirmation|accuse) de lecture', '(not )?read', '(read|return) receipt', '(nicht )?gelesen', 'lesebestatigung', 'leido', 'letto'])}\W*(:|$|\()`,
]);
export const receiptBody = anyOf([
  raw`\b(is|werd|zonder te zijn) (gelezen|weergegeven|verwijderd)`,
  raw`\ba ete (lue?|affichee?|supprimee?)`,
  raw`\b(was|has been) (read|displayed|deleted)`,
  raw`\breturn receipt`,
  raw`\bwurde (gelesen|angezeigt|geloscht)`,
]);
