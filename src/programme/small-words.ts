/**
 * Words that do not decide what a topic is. The lists are our own: published ones hold "ai" (French for "have"),
 * "it" and "hr", and would lose the very things that people write here. Whatever turns a meaning round ("zonder",
 * "sans", "not") is in neither list.
 */

const words = (text: string) => text.trim().split(/\s+/);

/** Articles, prepositions and the like: a text means the same without them. */
export const stopWords: ReadonlySet<string> = new Set([
  ...words(`
    de het een der den des te ter ten van voor met om op in uit aan bij naar over door als en of tot tijdens tussen via
    zoals bv bijv enz etc dan dat die dit deze er ook nog mijn je jouw jullie ons onze hun we wij ik me mij wat wie waar
    hoe waarom is zijn was wordt worden s t andere ander`),
  ...words(`
    le la les l un une du d a au aux et ou par pour avec sur dans chez vers entre comme ce cet cette ces mon ma mes ta
    tes sa ses notre nos votre vos leur leurs qui que qu quoi dont comment pourquoi est sont je j il elle nous vous
    ils elles se n m y autre autres`),
  ...words(`
    the an of for with to on at by from and or about into how what who where why your my our their his her its this that
    these those are be being been do does can could i you they us them other others such like eg ie`),
]);

/**
 * What people do with a topic, and how well: it says nothing about which topic it is. Where they do it may: a climate at
 * work is not the climate, so "work" is not here.
 */
export const fillers: ReadonlySet<string> = new Set([
  ...words(`
    leren leer aanleren bijleren werken omgaan gebruik gebruiken inzetten toepassen beter goed meer vlot
    vlotter handig kennis kennen weten begrijpen snappen basis beginner beginners gevorderd gevorderde gevorderden cursus
    opleiding training workshop tips starten beginnen kunnen willen alles iets vooral graag
    vaardigheden verbeteren ontdekken kennismaken kennismaking introductie inzicht delen werkt nieuw nieuwe`),
  ...words(`
    apprendre apprentissage utiliser utilisation usage maitriser maitrise mieux bien plus comprendre savoir connaitre
    connaissance connaissances base bases debutant debutants debutante avance avances avancee formation cours atelier
    conseils travailler tout surtout ameliorer decouvrir partager fonctionne nouveau nouveaux nouvelle nouvelles`),
  ...words(`
    learn learning use using better good more improve improving understand understanding know knowing
    knowledge basic basics beginners advanced intro introduction course skill skills everything
    something getting get discover insight insights sharing works new`),
]);
