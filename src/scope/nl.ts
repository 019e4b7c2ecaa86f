import { type Cues, listed, phrases } from './cues.ts';

/** Dutch. */
export const nl: Cues = {
  general: [
    // Small words: what holds a sentence together
    ...listed(`
      niet geen wel maar want omdat doordat zodat opdat indien toen terwijl hoewel zonder tegen onder boven na voorbij
      rond rondom omtrent rondtrent betreffende vanuit binnen buiten achter binnenkort ooit nooit altijd vaak soms
      meestal steeds telkens nu vandaag morgen gisteren straks later eerst daarna daarom daar daarvan daarvoor daarmee
      daarin daarop daaraan erop erover ermee ervan eraan ervoor erin eruit eens eigenlijk gewoon misschien wellicht
      waarschijnlijk zeker heel erg zeer zo zelfs zelf zich hem haar ge gij u uw jij jezelf mezelf onszelf elkaar men
      alle allemaal niets ergens nergens elk elke ieder iedere beide sommige veel vele weinig paar beetje genoeg meest
      meeste minder minst minste ongeveer bijna pas slechts alleen enkel samen tevens echter toch dus zowel noch hier
      terug weer opnieuw verder heen mee af toe enzo enzovoort gelijk allerlei zoveel evenveel mn zn dees da ne nen
      dergelijke zulke al zei sinds ofwel net reeds ondertussen intussen trouwens immers namelijk bovendien vervolgens
      tegenover volgens langs naast behalve ondanks dankzij wegens sindsdien dichtbij ver hierin hiermee hiervoor
      hierop hieraan hierover waarbij waarna eronder ertegen ertoe daarbij daardoor oke sorry aub alvast`),
    // What everybody does, wants and can
    ...listed(`
      ben bent geweest werd geworden heb hebt heeft hebben had hadden gehad ga gaat gaan ging gegaan doe doet doen deed
      gedaan doend kom komt komen kwam gekomen kunt kon konden wil wilt wilde wou zou zouden zul zult zullen zal moest
      mogen mocht hoef hoeft hoeven weet wist maak maakt maken maakte gemaakt krijg krijgt krijgen kreeg gekregen geef
      geeft geven gaf gegeven neem neemt nemen nam genomen zie ziet zien zag gezien kijk kijkt kijken laat laten liet
      vind vindt vinden vond denk denkt denken dacht zeg hou houdt houden hield blijf blijft blijven bleef sta staat
      staan zet zetten breng brengt brengen pak pakt pakken aanpak* loop loopt lopen lukt lukken lijkt lijken voel*
      gevoel gevoelens probeer* prober* leert geleerd snap snapt begrijp* begrip begrepen ken kent kennis* werk gewerkt
      gebruik* inzet* toepas* omga* help helpt helpen hulp behulpzaam steun steunen ondersteun* verbeter* verhog*
      versterk* vergro* verdiep* verbre* vernieuw* ontwikkel* ontdek* verken* groei groeien groeit bereik* uitbreid*
      opfris* bijbenen bijblijven volg volgt volgen opvolgen meegaan evolu* verander* aanpass* inspel* omspringen begin
      begint start creer* stimuler* optimaliser* realiser* implementer* integrer* inspir* motiv* enthousias* engage*
      beheers* onderhoud onderhouden bouwen opbouwen uitbouwen uitwissel* praten babbel* bespreken spreken discuss*
      luister* vraag vragen vertrek* verwacht* wens* hoop hopen liefst verras* interess* profiter* bewust* betrek*
      betrok* verbind* verbonden tillen heruitvinden openstaan`),
    // Better, more, new: how, not what
    ...listed(`
      goede betere best beste slecht slechte extra nieuwste oud oude jong jonge jonger jongere modern* hedendaags*
      huidig* actueel actuele recent* toekomst* anders divers* nodig belangrijk* nuttig* handig* makkelijk*
      gemakkelijk* eenvoudig* moeilijk* lastig* vlot* snel* rap rapper efficien* effectie* productief productieve slim*
      sterk* zwak* groot grote groter grotere klein kleine kleiner breed bredere breder ruim* hoger hoge hoog dieper
      diepgaand* duidelijk* helder* concreet vaag open openheid opener flexibel* wendbaar agile vaardig* bekwaam*
      zelfzeker* zelfvertrouwen zekerder onzeker* comfort* gemak rust rustig* stress* druk energie tevreden* gelukkig*
      blij happy trots negatief leuk* fijn* aangenaam* boeiend* creatie* innov* duurza* relevant* strateg* operatione*
      professione* persoonlijk persoonlijke persoonlijker algemeen algemene totaal optimaal optimale digita* technolog*
      technisch technische tech online virtu* hybri* uptodate echt echte fris frisse juist* mogelijk* onmogelijk* bezig
      klaar gek dom bang angst* schrik moe weerbaar* zinvol* constructie*`),
    // What everybody has and talks about
    ...listed(`
      ding dingen zaak zaken manier* wijze vlak gebied* terrein* thema* onderwerp* aspect* kant kanten stap stappen
      wereld leefwereld leven maatschapp* samenleving tijd tijdperk jaar jaren dag dagen verleden moment job jobs baan
      functie rol taak taken carriere* loopbaan* werkvloer werkplek vak sector branche markt bedrijf* onderneming*
      organisatie* firma afdeling* dienst teams medewerker* werknemer* personeel collega* mens persoon personen
      generatie* gen z jeugd starters senior* bazen leiding* leider* manager* management consument* doelgroep*
      klantgericht* klantbelev* klantenbelev* klantervaring* klantentevreden* dienstverlening netwerk* contact
      contacten relatie relaties connectie* zichtbaar* visib* imago merk merken branding uitstraling profiler*
      communic* samenwerk* feedback verhouding* sfeer cultuur werksfeer welzijn balans evenwicht werkdruk work life
      balance prive impact waarde* meerwaarde kwaliteit* resultat* succes* doel doelen doelstelling* visie* idee ideeen
      inzicht* zicht perspectie* blik invalshoek* mening* ervaring* competent* skill* talent* potentie* kans kansen
      uitdag* probleem problemen oplossing* verschil* trend* hype tool tools app apps software platform* systeem
      systemen middel* kanaal kanalen media sociale social internet data marketing sales verkoop omzet winst mindset
      growth leadership awareness ownership empower* change transform* proces* trein boot rest details hoofd gezicht
      buikgevoel passie volgers bekend* omgeving* aandacht draagvlak vertrouwen respect productiviteit verloop niveau
      richting lijn beeld plan traject coach coachen coaching mentor* mentee sessie* gesprek gesprekken`),
    // What people put round it
    ...listed(`
      zelfstandig* autonom* verantwoordelijk* loslaten deleger* prioriteit* timemanagement structuur overzicht* orde
      focus* concentr* creativiteit zelfkennis zelfbewust* gedrag houding erkenning plezier zin spirit teamgeest
      teamspirit groepsgevoel verbondenheid werkplezier ontspannen burnout horizon verruim* wereldbeeld bijdetijds
      professionaliser* automatiser* ict computer* programma programmas informatica influencer* content rendement
      prestatie* hallo dank dankje dankjewel bedankt groetjes euh nvt nee ja enige soort soorten zeggen uiteraard
      natuurlijk evident volledig volop continu constant blijvend beleving voordeel voordelen nadelen nut inspanning*
      bijdrag* betekenis* evenwichtig* positie* reputatie doorgroei* menselijk* sociaal achterhaald grip knie
      bijgebeend bijblijf achterop achterlopen verloren`),
  ],
  asksFirst: listed(`
    wat waar wie wanneer moet moeten kan kunnen mag is zijn welke`),
  asksAnywhere: listed(`
    hoe hoeveel hoelang hoever welk welke waarom waarmee waaraan waarin waarop waardoor waarover waarvoor waarvan`),
  numbers: listed(`
    twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig dertig veertig vijftig zestig honderd
    duizend half halve helft kwart dubbel dubbele tweede derde vierde vijfde`),
  measures: listed(`
    minuut minuten min uur uren u dag dagen procent euro keer maal`),
  people: listed(`
    iemand niemand iedereen hij zij ze hen klant klanten collega collegas medewerker medewerkers team ploeg baas
    directie mensen jongeren anderen`),
  moments: listed(`
    januari februari maart april mei juni juli augustus september oktober november december zomer zomervakantie herfst
    winter lente voorjaar najaar kerst kerstmis nieuwjaar pasen paasvakantie herfstvakantie krokusvakantie bouwverlof
    verlof vakantie maandag dinsdag woensdag donderdag vrijdag zaterdag zondag overmorgen deadline kwartaal semester
    trimester volgend volgende eerstvolgende komende jaareinde q1 q2 q3 q4`),
  momentPhrases: phrases(`
    tegen eind, tegen het, tegen de, tegen dan, eind van, einde van, deze week, deze maand, dit jaar, dit kwartaal,
    dit voorjaar, dit najaar, over een week, over een maand, over een jaar, binnen de maand, binnen het jaar,
    binnen de week, ten laatste, uiterlijk, voor het einde, halfweg, na zes gesprekken, ons laatste gesprek,
    onze laatste sessie`),
  within: listed('in binnen over op'),
  units: listed('week weken maand maanden jaar kwartalen sessies gesprekken'),
};
