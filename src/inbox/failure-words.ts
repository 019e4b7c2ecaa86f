/** How mail systems say that a letter failed, on text as `folded` gives it, in the languages that ours write. */

/** Subjects of reports, at their beginning or in parentheses. */
export const failureSubject = new RegExp(
  [
    "^(\\W*|\\[?postmaster\\]? ?)(undeliver|non-?delivery|mail delivery (fail|error|problem|system|sub|warning|status|report|notif|delay)|mail (error|failed|could not)|failed mail|delivery (has |status |report|delayed|fail|notif|incomplete)|email delivery fail|mail system error|returned (mail|to sender)|return(ing|ed) message|failure (notice|delivery)|message (delayed|delivery fail|not delivered|undeliver)|delayed mail|mail not delivered|permanent delivery|warning: .{0,80}(delay|could not|not yet|unknown)|processing error|automatically rejected|bounced?\\b|your (message|mail|email) .{0,80}(could not|was not|couldn't) )",
    'undeliverable|delivery failed|failed to deliver|could not be delivered|non remis|user unknown',
    '^(onbestelbaar|niet[ -](bezorgd|afgeleverd)|(bezorging|aflevering|bezorgen) .{0,20}mislukt|(uw|je) bericht .{0,60}niet (bezorgd|afgeleverd|worden))',
    "^(non (remis|delivre|distribu)|echec (de |d')|retour a l'expediteur|message non|notification d'etat de remise|avis de non)",
    '^(unzustellbar|nicht zugestellt|zustell|fehler bei der zustellung|ruckgabe)',
    '^(no se puede entregar|no entregado|fallo en la entrega|mensaje no entregado|mancata consegna|impossibile recapitare|nao entregue)',
  ].join('|'),
);

/** Bodies of reports. */
export const failureBody = new RegExp(
  [
    "(could|can|was|were|has|have) ?(not|n't|not yet)( yet)? (be |been )?(delivered|sent)|cannot be delivered|n't (be )?delivered|n't able to deliver|unable to deliver|undeliver(able|ed)|failed to deliver|not delivered to|delivery .{0,80}(fail|delay|problem|attempt)|delivery to the following",
    "(did not|didn't) reach|could not be reached|permanent(ly)? .{0,10}(error|fail)|fatal error|return(ed|ing) .{0,20}to sender|fail(ed|ing)? recipient|has been delayed|message (looping|blocked)|error-for:|too many hops",
    "unknown (user|recipient|address|account)|(user|recipient|addressee|address|account|mailbox) .{0,40}(unknown|not known|not found|not recogni[sz]ed|rejected|disabled|does(n't| not) exist|unavailable)|no such (user|mailbox|recipient|address)|no mailbox here|mailbox .{0,20}full|over ?quota|quota exceeded|unroutable|unrouteable|rejected your message|address couldn't be found",
    'niet (worden )?(afgeleverd|bezorgd)|onbestelbaar|adres .{0,20}niet gevonden|(bezorging|aflevering) .{0,20}mislukt|postvak .{0,20}vol',
    "pas pu etre (delivre|remis|distribue|achemine|envoye)|pas ete (remis|distribue|delivre)|echec de (la )?(remise|distribution|livraison)|adresse .{0,30}(introuvable|n'existe pas)|non (remis|distribue) ",
    'konnte nicht (zugestellt|ausgeliefert)|nicht zugestellt|unzustellbar|zustellung .{0,30}fehlgeschlagen',
    'no (pudo|ha podido|se pudo|se ha podido) ser? ?entrega',
    '\\b[45]\\d\\d[ -]#?[45]\\.\\d{1,3}\\.\\d{1,3}\\b|smtp error',
  ].join('|'),
);

/** The address exists no more or never did. */
export const gone =
  /unknown (user|recipient|address|account|mailbox)|(user|recipient|addressee|address|account|mailbox|domain)( \S+){0,8} (is |are |was )?(unknown|not known|not found|not recogni[sz]ed|disabled|inactive|closed|invalid|does(n't| not) exist|couldn't be found|could not be found|not listed|not exist)|no such (user|mailbox|recipient|address|person|domain)|no mailbox here|(invalid|bad) (final )?(delivery )?(recipient|address|mailbox|user ?id)|doesn't have an? .{1,60} account|unknown host|wrong or no longer|n'est plus (valide|utilise)|unrout(e)?able|non-?existent|no longer (valid|works|employed|with|active)|host (or domain name )?not found|adres .{0,20}niet gevonden|bestaat niet|adresse .{0,30}(introuvable|n'existe pas)|unbekannt/;

/** It may work later, or for another letter. */
export const passing =
  /quota|(mailbox|inbox|postvak|account).{0,30}(full|vol|exceed)|(boite|bal).{0,30}pleine|voll\b|temporar|try again|retry|retried|will (continue|keep) trying|delayed|not yet been delivered|still being|too (large|big|long)|maximum .{0,30}size|space|timed? ?out|greylist|spam|virus|blocked|blacklist|block list|policy|vertrag|vertraging|opnieuw geprobeerd|nouvelle tentative|retard/;
