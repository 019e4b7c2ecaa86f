/** The languages in which dates of return are read: those of our letters, and German. */
export type DateLanguage = 'nl' | 'fr' | 'en' | 'de';

/** Months on folded text, January first: what they begin with, long enough to be only theirs. */
export const months: Readonly<Record<DateLanguage, readonly string[]>> = {
  nl: [
    'januari|jan',
    'februari|feb',
    'maart|mrt',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'augustus|aug',
    'september|sept?',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  fr: [
    'janvier|janv?',
    'fevrier|fevr?',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil',
    'aout',
    'septembre|sept?',
    'octobre|oct',
    'novembre|nov',
    'decembre|dec',
  ],
  en: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept?',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  de: [
    'januar|janner|jan',
    'februar|feb',
    'marz|mrz',
    'april|apr',
    'mai',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sept?',
    'oktober|okt',
    'november|nov',
    'dezember|dez',
  ],
};

/** Days of the week, Monday first. */
export const weekdays: Readonly<Record<DateLanguage, readonly string[]>> = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  de: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
};

/** What stands before a day: on which somebody is back, or until which they are away; and what makes the latter inclusive. */
export const cues: Readonly<Record<DateLanguage, { back: string; until: string; through: string; range: string }>> = {
  nl: {
    back: '(?:weer )?(?:terug|aanwezig|bereikbaar|beschikbaar|aan de slag|aan het werk|op kantoor)(?: (?:op (?:het )?kantoor|aanwezig|bereikbaar|beschikbaar|aan het werk))?(?: ben)?(?: (?:op|vanaf|sinds|per))?|weer (?:op|vanaf)|(?:ben ik|ik ben) (?:op|vanaf)(?= .{3,40} (?:weer|terug))|(?:op|vanaf)(?= [^.!?]{3,40} (?:ben ik|weer) (?:weer |terug|op kantoor|aanwezig|bereikbaar))',
    until: '\\btot(?: aan)?(?: en met)?|\\bt ?/ ?m|\\bt\\.e\\.m\\.|\\btem',
    through: 'tot en met|t ?/ ?m|t\\.e\\.m\\.|tem',
    range: '(?:van|vanaf|tussen) (?<first>[^.;]{1,40}?) (?:tot(?: en met)?|t/m|en)',
  },
  fr: {
    back: '(?:de retour|reviens|rentre|retour|serai (?:a nouveau |de nouveau )?(?:present|disponible|joignable)e?|disponible|joignable)(?: au bureau)?(?: (?:a partir du|des|au|prevu))?(?: le)?',
    until: "jusqu'?(?:au|a)(?: la date du)?",
    through: '\\b(?:inclus|compris)',
    range: 'du (?<first>[^.;]{1,40}?) au',
  },
  en: {
    back: '(?:back|return(?:ing)?|reachable|available(?: again)?)(?: (?:to|in|at) (?:the )?(?:office|work|my desk))?(?: again)?(?: (?:on|from|as of|by))?(?: the)?',
    until: '\\b(?:until|till|through|thru|up to)(?: and including)?(?: the)?',
    through: 'through|thru|including',
    range: '(?:from|between) (?<first>[^.;]{1,40}?) (?:to|until|till|through|and)',
  },
  de: {
    back: '(?:zuruck|wieder|ruckkehr|erreichbar)(?: (?:im buro|da|erreichbar|zuruck|fur sie))?(?: (?:ab|am|seit))?(?: dem)?|\\bab (?:dem )?(?=.{3,40} (?:wieder|bin))',
    until: '\\bbis(?: zum)?(?: einschliesslich)?',
    through: 'einschliesslich',
    range: 'vom (?<first>[^.;]{1,40}?) bis(?: zum)?',
  },
};
