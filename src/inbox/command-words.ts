import { phrases } from './understand/tokens.ts';

/**
 * What somebody writes who wants none of it any more, or not now, or again (M24), as all that they write. What is about
 * mail, "STOP" first, is a break, as it is for a mail program that unsubscribes: it holds every letter, nobody loses a
 * partner by it, and its page offers the rest. What is about taking part is leaving.
 */
export const commandPhrases = {
  pause: phrases(`
    stop, stop even, even stop, even stoppen, stop er even mee, tijdelijk stoppen, stop tijdelijk, pauze, even pauze, een
    pauze, pauze nemen, even pauze nemen, een pauze nemen, even een pauze nemen, pauzeer, pauzeren, even pauzeren, op
    pauze, even op pauze, zet me op pauze, zet mij op pauze, zet me even op pauze, zet mij even op pauze, zet alles op
    pauze, zet mijn mails op pauze, mijn mails op pauze, pauzeer mijn mails, neem een pauze, ik neem een pauze, ik neem
    even pauze, geen mails meer, geen mails, even geen mails, geen e-mails meer, geen mail meer, stuur me geen mails meer,
    stuur mij geen mails meer, stuur geen mails meer, geen mails meer sturen, stop met mailen, stop de mails, stop mails,
    stop met mails sturen, uitschrijven, me uitschrijven, mij uitschrijven, schrijf me uit, schrijf mij uit,
    uitschrijving, uitgeschreven worden, uit te schrijven, mij uit te schrijven, me uit te schrijven, af te melden, mij af
    te melden, me af te melden, afmelden, me afmelden, mij afmelden, meld me af, meld mij af, ik meld me af, ik schrijf me
    uit, arrêtez, arrêtez les mails, arrêtez de m'écrire, pause, une pause, faire une pause, je fais une pause, en pause,
    mettez-moi en pause, mettez moi en pause, mettre en pause, me mettre en pause, mettez mes mails en pause, prendre une
    pause, je prends une pause, petite pause, une petite pause, suspendre, suspendre les mails, arrêter un moment, arrêter
    temporairement, plus de mails, plus de mail, plus d'e-mails, ne plus recevoir de mails, ne m'envoyez plus de mails, ne
    m'écrivez plus, désinscription, désinscrire, me désinscrire, désinscrivez-moi, je me désinscris, désabonnement,
    désabonner, me désabonner, désabonnez-moi, je me désabonne, pause me, pause my emails, pause emails, pause my mails,
    take a break, have a break, a break, a short break, i need a break, on hold, put me on hold, hold my emails, stop for
    now, stop emails, stop mailing me, stop emailing me, stop the emails, stop sending me emails, no more emails, no more
    mail, no more mails, no emails, unsubscribe, unsubscribe me, opt out, opt-out, remove me, remove me from the list,
    remove me from this list, sign me off, abmelden, mich abmelden, austragen, keine mails mehr, pause bitte`),
  leave: phrases(`
    stoppen, ik stop, ik stop ermee, ik stop er mee, stop ermee, ermee stoppen, er mee stoppen, er graag mee stoppen,
    ermee ophouden, ik hou ermee op, helemaal stoppen, ik stop helemaal, stoppen met het programma, stoppen met dit
    programma, ik stop met het programma, ik stop met dit programma, stoppen met omgekeerd mentorschap, ik doe niet meer
    mee, niet meer meedoen, niet langer meedoen, ik doe niet langer mee, niet meer deelnemen, ik neem niet meer deel,
    uitstappen, eruit stappen, ik stap eruit, ik stap uit het programma, uit het programma stappen, het programma
    verlaten, ik verlaat het programma, verlaten, afhaken, ik haak af, stopzetten, alles stopzetten, arrêter, j'arrête,
    tout arrêter, j'arrête tout, arrêter le programme, j'arrête le programme, quitter, je quitte, quitter le programme, je
    quitte le programme, ne plus participer, je ne participe plus, abandonner, j'abandonne, me retirer, je me retire,
    leave, leave the programme, leave the program, i quit, quit, quit the programme, quit the program, i'm out, i am out,
    drop out, i'm dropping out, withdraw, i withdraw, withdraw from the programme, to stop, stop taking part, stop
    participating, no longer take part, i'm leaving, i am leaving, i'm leaving the programme, to leave, to quit, to leave
    the programme, to leave the program, to withdraw, to drop out, to stop taking part, to stop participating, i stop,
    aufhören, aussteigen, ich höre auf, ich steige aus, beenden`),
  resume: phrases(`
    hervat, hervatten, herstart, herstarten, begin opnieuw, opnieuw beginnen, weer beginnen, weer meedoen, ik doe weer mee,
    opnieuw meedoen, ik doe opnieuw mee, weer verder, verder gaan, verdergaan, ga verder, ga maar verder, ik ga weer verder,
    ik ben terug, ik ben er weer, terug beginnen, terug meedoen, pauze voorbij, einde pauze, haal me van pauze,
    haal mij van pauze, reprendre, je reprends, on reprend, recommencer, je recommence, reprendre le programme,
    je suis de retour, de retour, je reviens, fin de la pause, fin de pause, resume, resume my emails, to resume, restart,
    to restart, start again, to start again, begin again, to begin again, i'm back, i am back, continue, to continue,
    end the break, end my break, end of break, fortsetzen, weitermachen, ich bin zurück`),
} as const;

/** What may stand before such words and changes nothing. */
export const wanting = phrases(`
  ik wil, ik wil graag, ik wil liever, ik zou graag, ik zou graag willen, ik zou willen, ik wens, ik wens te, ik wil mij,
  ik wil me, ik zou me graag, ik zou mij graag, kan ik, mag ik, graag, liefst, gelieve, wil je me, wil je mij, kun je me,
  kun je mij, kan je me, kan je mij, kunt u me, kunt u mij, wilt u me, wilt u mij, je veux, je voudrais, je souhaite, je
  souhaiterais, j'aimerais, je préfère, puis-je, merci de, veuillez, pouvez-vous, i want, i would like, i'd like, i wish,
  can i, could i, may i, could you, can you, let me, ich möchte, ich will`);

/** What may stand around such words and changes nothing. */
export const around = phrases(`
  graag, aub, a.u.b., alsjeblieft, alstublieft, asjeblieft, bedankt, dank je, dank je wel, dank u, dankjewel, alvast
  bedankt, merci, merci beaucoup, merci d'avance, svp, s'il vous plaît, s'il te plaît, please, thanks, thank you, sorry,
  désolé, désolée, nu, maar, dus, voorlopig, meteen, maintenant, tout de suite, pour l'instant, now, right now, ok, ja,
  oui, yes, te, bitte, danke, om`);
