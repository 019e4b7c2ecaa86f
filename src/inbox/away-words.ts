/** How automatic answers speak, on text as `folded` gives it. Each list holds Dutch, French, English and German. */

/** Subjects that only machines write: what their programs put before the subject that they answer, and the whole of some. */
export const automaticSubject =
  /^\W*(automatic (reply|response)|automatically generated( (reply|message))?|auto[- ]?(reply|response|responder|generated)|auto(?=\W*:)|automatisch (antwoord|bericht)|(reponse|message) automatique|accuse de reception automatique|automatische (antwort|nachricht)|automatisk(t)? svar|autosvar|respuesta automatica|risposta automatica|resposta automatica|out[- ]of[- ](the[- ])?office( (auto[- ]?)?(reply|message|notification|response))?|vacation (reply|response|message)|away (message|notification))\W*(:|$|(?<=\]\W*))|^\W*(autoreply|abwesenheits(notiz|meldung|agent)|afwezigheids(bericht|assistent|melding)|(message|notification|avis) d'absence|out[- ]of[- ](the[- ])?office auto-?reply)\b|\bauto(matic)?[- ]response$/;

/** Subjects that people write too: they need an absence in the text as well. */
export const absentSubject =
  /^\W*(out[- ]of[- ](the[- ])?office|ooo\b|away\b|(on )?(annual |parental |sick |maternity )?(leave|vacation|holiday)|(ik ben |tijdelijk )?(afwezig|niet aanwezig|met (verlof|vakantie))|afwezigheid|(je suis )?(absente?|en (conge|vacances))\b|absence|(ich bin )?(abwesend|im urlaub)|abwesenheit|urlaub)|\bis (currently )?(out of (the )?office|on leave|on vacation|away)\b|\bis (momenteel )?(afwezig|met verlof|met vakantie)\b|\best (actuellement )?(absente?|en conges?)\b/;

/** It says itself that nobody wrote it. Whoever writes about automatic answers does not say that this is one. */
export const declared =
  /\b(this is|you are receiving|you have received) an? (automatic(ally)?|automated|auto)\b|\b(automatic|automated|auto) ?(generated )?(reply|response|message) to your|^\W*auto-?(reply|response)\b|\bdo not reply to this (message|e-?mail)|\bdit is een (automatisch|geautomatiseerd)|\bautomatisch (antwoord|bericht) op (uw|je)|\bdit (e-?mail)?(bericht|antwoord)? ?(is|werd|wordt) automatisch|\b(ceci est|il s'agit) ?(d')?une? (reponse|message|courriel|mail|e-mail) (envoyee? )?automatique|\bc(e|ette) (message|reponse|mail|courriel|e-mail) (est|a ete) (generee?|envoyee?) automatiquement|\b(dies|das) ist eine automatis|\bdiese (nachricht|e-?mail) wurde automatisch|\beste es un mensaje automatico|\bquesto e un messaggio automatico/;

/** Somebody is away now. What follows "next week" or "as of" is a plan, and people tell of those. */
export const absent =
  /\b(i am|i'm|i will be|we are|is) (currently |presently |now |away and )?(out of (the |my )?office|away from (the |my )?(office|desk|e-?mail|work)|on (annual |sick |maternity |paternity |parental |study )?(leave|vacation|holidays?)|not in the office|away on|travelling)(?! (next|from|as of|in (january|february|march|april|may|june|july|august|september|october|november|december)))|\b(out of (the )?office) (until|till|from|with)|currently (out of|away|unavailable|on)|\b(ik ben|wij zijn|we zijn|ben ik|is) (momenteel |op dit moment |tijdelijk |vandaag |nu |deze week |even )?(afwezig|niet aanwezig|niet bereikbaar|niet beschikbaar|er niet|(even )?weg|met ((jaarlijks |zwangerschaps|ouderschaps|bevallings)?verlof|vakantie)|op (verlof|vakantie|reis)|buiten (het )?kantoor|niet op kantoor|uit (het )?kantoor|(van|tot) .{3,40}(afwezig|met verlof|met vakantie))(?! (volgende|vanaf))|\bmomenteel (afwezig|met verlof|met vakantie|niet)|\bje (suis|serai) (actuellement |presentement |momentanement )?(absente?|en (conges?|vacances|deplacement|formation)|hors du bureau|indisponible|injoignable)(?! (la semaine prochaine|a partir))|\bactuellement (absente?|en (conges?|vacances)|hors)|\bich bin (derzeit |zurzeit |momentan |zur zeit |aktuell |bis .{3,30})?(nicht (im (buro|haus|hause)|erreichbar|da)|abwesend|im urlaub|ausser haus)|\bbin ich (nicht|im urlaub|abwesend)/;

/** What else stands in nearly every one of them; three of the four and an absence make one. */
export const usual: readonly RegExp[] = [
  /\bthank(s| you) (very much )?for (your|the|contacting|getting|writing|reaching)|\b(dank|bedankt) (je |u )?(wel )?voor (je|uw|jouw|het)|\bmerci (beaucoup )?(de|pour) (votre|ton|m'avoir)|\bnous avons bien recu|\bj'ai bien recu votre|\bdank(e)? fur (ihre|deine)|\byour (e-?mail|message) (has been|was) received|\bwe have received your/,
  /\b(for|in case of|if) .{0,40}urgen|\bin (my|his|her) absence|\bduring (my|this) (absence|leave)|\bplease contact|\bdringend|\bvoor noodgevallen|\btijdens mijn (afwezigheid|verlof)|\b(neem|neemt) (u )?(dan )?contact op met|\bkan (je|u) terecht bij|\bcontacteer\b|\b(en cas d'|pour toute (question |demande )?)urgen|\b(pendant|durant|en) mon absence|\b(veuillez|merci de) contacter|\bin dringenden|\bwahrend meiner abwesenheit|\bwenden sie sich/,
  /\b(on|upon|after|when) (my|i) ?(am )?(return|back)|\bas soon as (possible|i)|\b(limited|no|intermittent) access|\b(e-?mails?|messages?) (will|are) not (be )?(read|forwarded|monitored)|\bna(ar)? mijn terugkeer|\bbij mijn terugkomst|\bzodra ik terug|\bzo snel mogelijk|\b(beperkte?|geen) toegang|\bniet (gelezen|doorgestuurd)|\b(a|des) mon retour|\bdans les meilleurs delais|\bacces limite|\b(pas|ni) (lus?|transmis|transferes?)\b|\bnach meiner ruckkehr|\bnicht weitergeleitet|\bschnellstmoglich/,
];

/** A read receipt in words (RFC 8098 has a part for it): the subject, and what the text then says. */
export const receiptSubject =
  /^\W*(read|not read|gelezen|niet gelezen|lue?|non lue?|gelesen|nicht gelesen|leido|letto|read receipt|leesbevestiging|(confirmation|accuse) de lecture|lesebestatigung|return receipt)\W*(:|$|\()/;
export const receiptBody =
  /\b(was|has been) (read|displayed|deleted)|\b(is|werd|zonder te zijn) (gelezen|weergegeven|verwijderd)|\ba ete (lue?|affichee?|supprimee?)|\bwurde (gelesen|angezeigt|geloscht)|\breturn receipt/;
