import { anyOf } from './phrases.ts';

/** How mail systems say that a letter failed: Dutch, French, English, German, and the subjects of some more. */

const raw = String.raw;

/** Subjects of reports. Most stand at the beginning; a few are said nowhere else. */
export const failureSubject = anyOf([
  raw`^(\W*|\[?postmaster\]? ?)(undeliver|non-?delivery|permanent delivery|processing error|automatically rejected|bounced?\b)`,
  raw`^\W*mail (delivery (fail|error|problem|system|sub|warning|status|report|notif|delay)|error|failed|could not|system error|not delivered)`,
  raw`^\W*(e-?mail )?delivery (has |status |report|delayed|fail|notif|incomplete)`,
  raw`^(\[postmaster\] )?e-?mail delivery fail`,
  raw`^\W*((failed|delayed) mail|returned (mail|to sender)|return(ing|ed) message|failure (notice|delivery))`,
  raw`^\W*message (delayed|delivery fail|not delivered|undeliver)`,
  raw`^\W*warning: .{0,80}(delay|could not|not yet|unknown)`,
  raw`^\W*your (message|mail|email) .{0,80}(could not|was not|couldn't) `,
  'undeliverable|delivery failed|failed to deliver|could not be delivered|non remis|user unknown',
  raw`^\W*(onbestelbaar|niet[ -](bezorgd|afgeleverd)|(bezorging|aflevering|bezorgen) .{0,20}mislukt)`,
  raw`^\W*(uw|je) bericht .{0,60}niet (bezorgd|afgeleverd|worden)`,
  raw`^\W*(non (remis|delivre|distribu)|echec (de |d')|retour a l'expediteur|message non|avis de non)`,
  raw`^\W*notification d'etat de remise`,
  raw`^\W*(unzustellbar|nicht zugestellt|zustell|fehler bei der zustellung|ruckgabe)`,
  raw`^\W*(no se puede entregar|no entregado|fallo en la entrega|mensaje no entregado)`,
  raw`^\W*(mancata consegna|impossibile recapitare|nao entregue)`,
]);

/** Bodies of reports. */
export const failureBody = anyOf([
  raw`(could|can|was|were|has|have) ?(not|n't|not yet)( yet)? (be |been )?(delivered|sent)`,
  "cannot be delivered|n't (be )?delivered|n't able to deliver|unable to deliver|failed to deliver|not delivered to",
  'undeliver(able|ed)|delivery .{0,80}(fail|delay|problem|attempt)|delivery to the following',
  "(did not|didn't) reach|could not be reached|permanent(ly)? .{0,10}(error|fail)|fatal error",
  'return(ed|ing) .{0,20}to sender|fail(ed|ing)? recipient|has been delayed|message (looping|blocked)',
  'error-for:|too many hops|unroute?able|rejected your message|smtp error',
  'unknown (user|recipient|address|account)|no such (user|mailbox|recipient|address)|no mailbox here',
  '(user|recipient|addressee|address|account|mailbox) .{0,40}(unknown|not known|not found|not recogni[sz]ed|rejected)',
  "(user|recipient|addressee|address|account|mailbox) .{0,40}(disabled|does(n't| not) exist|unavailable|couldn't be found)",
  'mailbox .{0,20}full|over ?quota|quota exceeded',
  raw`\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}\b`,
  'niet (worden )?(afgeleverd|bezorgd)|onbestelbaar|adres .{0,20}niet gevonden',
  '(bezorging|aflevering) .{0,20}mislukt|postvak .{0,20}vol',
  'pas pu etre (delivre|remis|distribue|achemine|envoye)|pas ete (remis|distribue|delivre)|non (remis|distribue) ',
  "echec de (la )?(remise|distribution|livraison)|adresse .{0,30}(introuvable|n'existe pas)",
  'konnte nicht (zugestellt|ausgeliefert)|nicht zugestellt|unzustellbar|zustellung .{0,30}fehlgeschlagen',
  'no (pudo|ha podido|se pudo|se ha podido) ser? ?entrega',
]);

/** The address exists no more or never did. */
export const gone = anyOf([
  'unknown (user|recipient|address|account|mailbox|host)|no such (user|mailbox|recipient|address|person|domain)',
  '(user|recipient|addressee|address|account|mailbox|domain)( \\S+){0,8} (is |are |was )?(unknown|not known|not found)',
  '(user|recipient|addressee|address|account|mailbox|domain)( \\S+){0,8} (not recogni[sz]ed|disabled|inactive|closed|invalid)',
  "(user|recipient|addressee|address|account|mailbox|domain)( \\S+){0,8} (does(n't| not) exist|not exist|not listed)",
  "(user|recipient|addressee|address|account|mailbox|domain)( \\S+){0,8} (couldn't|could not) be found",
  "(invalid|bad) (final )?(delivery )?(recipient|address|mailbox|user ?id)|doesn't have an? .{1,60} account",
  'no mailbox here|unroute?able|non-?existent|wrong or no longer|no longer (valid|works|employed|with|active)',
  'host (or domain name )?not found',
  'adres .{0,20}niet gevonden|bestaat niet',
  "adresse .{0,30}(introuvable|n'existe pas)|n'est plus (valide|utilise)",
  'unbekannt',
]);

/** It may work later, or for another letter. */
export const passing = anyOf([
  'quota|(mailbox|inbox|account).{0,30}(full|exceed)|space|too (large|big|long)|maximum .{0,30}size',
  'temporar|try again|retry|retried|will (continue|keep) trying|delayed|not yet been delivered|still being',
  'timed? ?out|greylist|spam|virus|blocked|blacklist|block list|policy',
  'postvak.{0,30}vol|vertrag|vertraging|opnieuw geprobeerd',
  '(boite|bal).{0,30}pleine|nouvelle tentative|retard',
  'voll\\b',
]);
