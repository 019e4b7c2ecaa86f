/** What the product itself says in this language, apart from any programme: letters' frame, pages, reports, mistakes. */
export const nl = {
  /** Around every letter, and the letters that belong to no step. */
  mail: {
    /** Before the colon after what a link does, as this language writes it. */
    colon: ':',
    /** On a button where the programme names none. */
    answer: 'Antwoorden',
    review: 'De duo’s bekijken',
    whyYouTwo: 'Waarom jullie samen',
    openPage: 'Open de pagina',
    /** In the reader’s calendar, beside the subject of the letter; and in the letters about what changed. */
    appointment: {
      file: 'afspraak.ics',
      description: '{programme}, {organisation}.\nAanpassen of afzeggen? Kijk in je mail hierover.',
      change: 'Aanpassen of afzeggen',
      /** For whoever said yes to it. */
      cannot: 'Er komt iets tussen',
      /** Under what something is now: what it was. */
      before: '(eerst: {value})',
      next: '{began, select, yes {Klopt er nog iets niet? Dan pas je het hier aan.} other {Komt er iets tussen? Zeg het hier, dan hoort {partner} het meteen van ons.}}',
      calledOff:
        '{by, select, reader {{partner} krijgt hetzelfde bericht. Een woordje erbij mag altijd: {partnerEmail}.} other {Een ander moment vinden jullie vast: {partnerEmail}.}}',
    },
    moveSession: 'Verzetten of afzeggen',
    /** Where the session has no moment yet, and the two find one between them. */
    settleSession: 'Vul ons moment in',
    decide: 'Bekijk en kies',
    others:
      '{count, plural, one {Daarna nog één vraag} =2 {Daarna nog twee vragen} =3 {Daarna nog drie vragen} =4 {Daarna nog vier vragen} =5 {Daarna nog vijf vragen} =6 {Daarna nog zes vragen} other {Daarna nog # vragen}} op de pagina.',
    closes: 'Antwoorden kan tot {closes}.',
    /** Beside an earlier answer of the reader. */
    you: 'jij',
    yes: 'ja',
    no: 'nee',
    /** Where moments to meet were put to choose from and none suits. */
    noSlot: 'geen van deze momenten',
    /** After the name of a file: what it is. */
    fileKinds: { pdf: 'pdf', picture: 'afbeelding', document: 'Word', sheet: 'Excel', slides: 'PowerPoint' },
    /** Beside a moment that the other half ticked. */
    suitsPartner: '{moment} (past voor {partner})',
    parts: {
      morning: 'ochtend',
      noon: 'middag',
      afternoon: 'namiddag',
      evening: 'vooravond',
      late: 'late avond',
    },
    notAsked: 'Heb je dit niet gevraagd? Dan hoef je niets te doen.',
    writeBack: 'Schrijf terug',
    trouble: { to: 'Aan', letter: 'Mail', reason: 'Wat er misging' },
    /** Under what somebody wrote back by mail. */
    replied: {
      'reply-taken': { shown: 'Dit leest {partner}', button: 'Verander het, of neem het terug' },
      'ask-drafted': { shown: 'Dit schreef je', button: 'Stuur het naar {partner}' },
    },
    footer: {
      participant:
        'Je krijgt deze mail van {sender}, namens {coordinator} ({organisation}), omdat je als {part} meedoet aan {cohort}.',
      /** To whoever left, or whose cohort is over. */
      over: 'Je krijgt deze mail van {sender}, namens {coordinator} ({organisation}), omdat je als {part} meedeed aan {cohort}.',
      me: 'Even pauze, een andere taal of tijdzone, of stoppen?',
      meLink: 'Dat regel je op je eigen pagina',
      /** The page of the pair that the letter is about. */
      pairLink: 'Jullie duo',
      /** Before what can be begun between two conversations. */
      between: 'Tussendoor:',
      support: 'Raakte een gesprek aan iets zwaars? Hier kun je terecht: {support}.',
      confide: 'Zit je iets dwars, of wil je iets in vertrouwen kwijt? {coordinator} luistert: {coordinatorEmail}.',
      coordinator: 'Je krijgt deze mail van {sender} omdat je {cohort} van {organisation} begeleidt.',
      settings: 'Een andere taal of tijdzone?',
      settingsLink: 'Dat regel je op je eigen pagina',
    },
    /** Around a session that was agreed, moved or called off. */
    session: {
      where: 'Waar',
      call: 'Naar het gesprek op {host}',
      settle: 'Waar jullie elkaar zien, of via welke link, spreek je nog af met {partner}: {partnerEmail}.',
      planned: {
        next: 'Komt er iets tussen? {page, select, yes {Verzet het gesprek hieronder of zeg het af. Wij laten het {partner} weten.} other {Laat het {partner} zo snel mogelijk weten: {partnerEmail}.}}',
        nextLink: 'Verzetten of afzeggen',
      },
      cancelled: {
        next: 'Je krijgt zo nieuwe momenten om uit te kiezen. Hebben jullie er zelf al een, {partner} en jij? Zet het op de pagina.',
        nextLink: 'Ons nieuwe moment',
      },
      /** In the reader’s calendar. */
      event: {
        file: 'gesprek.ics',
        title: 'Gesprek {session} met {partner}',
        description: '{programme}, {organisation}.\nVerzetten of afzeggen? Dat kan via onze mail over dit gesprek.',
      },
    },
    notices: {
      'search-goes-on': {
        subject: 'We zoeken verder voor jou',
        preheader: 'Je hoeft niets te doen.',
        opening:
          'Dag {name},\n\nHet duo dat we je voorstelden, gaat niet door. Dat kan om honderd redenen zijn, en geen daarvan zegt iets over jou.\n\nWe zoeken meteen verder. Zodra we iemand vinden die bij je past, krijg je een nieuw voorstel.',
      },
      'set-aside': {
        subject: 'We laten je even met rust',
        preheader: 'Terugkomen kan met één klik.',
        opening:
          'Dag {name},\n\nWe stelden je een duo voor en hoorden niets. Dat kan: het was druk, of het kwam niet gelegen.\n\nAls {part} krijg je nu geen mails meer van ons. Doe je graag toch mee, open dan je eigen pagina met de link onderaan en kies ‘Begin opnieuw’. Dan zoeken we meteen weer iemand voor je.',
      },
      'partner-left': {
        subject: '{partner} is gestopt',
        preheader: '{searching, select, yes {We zoeken iemand anders voor je.} other {Jullie gesprekken zitten erop.}}',
        opening:
          'Dag {name},\n\n{partner} doet niet langer mee aan {programme}. Over jullie gesprekken krijg je dus geen mails meer. Wat jullie al bespraken, blijft van jullie.\n\n{searching, select, yes {We zoeken iemand anders die bij je past. Je hoort van ons zodra er een voorstel is.} other {Wil je weten hoe het voor jou verder kan? {coordinator} denkt graag met je mee: {coordinatorEmail}.}}',
      },
      'somebody-left': {
        subject: '{who} is gestopt',
        preheader:
          '{paired, select, yes {{count, plural, =1 {{partner} heeft} other {{partner} hebben}} nu geen duo meer.} classic {Er was een klassiek duo met {classic}.} other {Er was nog geen duo.}}',
        opening:
          'Dag {name},\n\n{who} ({part}) doet niet langer mee aan {cohort}.{paired, select, yes { {count, plural, =1 {{partner} heeft daardoor geen duo meer en kreeg} other {{partner} hebben daardoor geen duo meer en kregen}} er al een mail over. Een woordje van jou doet dan goed.} classic {} other { Er was nog geen duo, dus niemand wacht op een gesprek.}}{classicCount, plural, =0 {} =1 { Ook het klassieke duo met {classic} stopt. {classic} kreeg daar een mail over. We zoeken niet vanzelf iemand anders.} other { Ook de klassieke duo’s met {classic} stoppen. Zij kregen daar een mail over. We zoeken niet vanzelf iemand anders.}}',
      },
      'partner-paused': {
        subject: '{partner} neemt even pauze',
        preheader: 'Jullie gesprekken wachten even.',
        opening:
          'Dag {name},\n\n{partner} neemt even pauze. Tot dan vragen we je niets over jullie gesprekken. Ligt er al een gesprek vast, spreek dan samen af of het doorgaat: {partnerEmail}.\n\nJe hoort van ons zodra {partner} terug is.',
      },
      'partner-back': {
        subject: '{partner} is er weer',
        preheader: 'Jullie gesprekken gaan verder.',
        opening:
          'Dag {name},\n\n{partner} is terug van een pauze. Jullie gesprekken gaan verder waar ze gebleven waren; de volgende mail daarover komt vanzelf.',
      },
      'cohort-stopped': {
        subject: '{cohort} stopt hier',
        preheader: 'Wat nog in je agenda stond, vervalt.',
        opening:
          'Dag {name},\n\n{coordinator} zette {cohort} stop. Je krijgt er geen mails meer over, en wat er nog aan gesprekken gepland stond, gaat niet door. Wat je met anderen besprak, blijft van jou.\n\nWil je weten waarom, of hoe het verder kan? {coordinator} antwoordt je graag: {coordinatorEmail}.',
      },
      'pairs-ended': {
        subject: '{count, plural, =1 {Een duo is gestopt} other {# duo’s zijn gestopt}}',
        preheader: 'Wie, en hoe het verder gaat.',
        opening:
          'Dag {name},\n\n{count, plural, =1 {Dit duo van {cohort} is afgerond.} other {Deze duo’s van {cohort} zijn afgerond.}} {count, plural, =1 {Allebei horen ze} other {Iedereen hoort}} het vandaag van ons.',
      },
      'trust-signal': {
        subject: 'Even polsen bij {mentor} en {mentee}?',
        preheader: 'Een van beiden voelt zich minder vrij dan vorige keer, of dan gehoopt.',
        opening:
          'Dag {name},\n\nIn het duo {mentor} en {mentee} voelt iemand zich minder vrij dan zou moeten. Wie het is en wat er precies werd geantwoord, blijft van hen.\n\nWat helpt: bel elk van beiden kort en vraag hoe het loopt. Begin niet over dit bericht.',
      },
      'more-asked': {
        subject: '{who} wil eerst meer weten',
        preheader: 'Over het duo met {about}.',
        opening:
          'Dag {name},\n\nWe stelden {who} en {about} voor als duo. {who} zegt geen nee, maar wil eerst meer weten. Een kort telefoontje of een mail van jou volstaat meestal.',
      },
      'no-moment': {
        subject: 'Zoek met {partner} zelf een moment',
        preheader: 'Voor gesprek {number} is er nog geen uur voor jullie allebei.',
        opening:
          'Dag {name},\n\n{heard, select, yes {Voor gesprek {number} met {partner} vonden we geen uur waarop jullie allebei kunnen.} other {Voor gesprek {number} weten we nog niet wanneer {partner} kan.}} Samen lukt dat vaak wel: mail even naar {partnerEmail}, of bel.\n\nHebben jullie een moment? Zet het op de pagina, dan krijgen jullie er allebei een uitnodiging voor.',
      },
      'sessions-missed': {
        subject: '{mentor} en {mentee} lopen elkaar mis',
        preheader: '{count, plural, =2 {Twee} =4 {Vier} other {#}} gesprekken op rij gingen niet door.',
        opening:
          'Dag {name},\n\nBij {mentor} en {mentee} gingen {count, plural, =2 {twee} =4 {vier} other {#}} gesprekken op rij niet door.\n\n{side, select, mentor {Telkens liep het mis aan de kant van {mentor}. Bel {mentor} even: past het uur nog, en de vraag?} mentee {Telkens liep het mis aan de kant van {mentee}. Bel {mentee} even: past het uur nog, en de vraag?} other {Het liep niet telkens mis aan dezelfde kant. Bel ze allebei even: past het ritme nog, en de vraag?}}',
      },
      'fresh-link': {
        subject: 'Je nieuwe link',
        preheader: 'De vorige was verlopen.',
        opening: 'Dag {name},\n\nJe link was verlopen. Hier is een nieuwe, alleen voor jou.',
      },
      'guest-waiting': {
        subject: '{inviter} nodigt {guest} uit',
        preheader: 'Jij zegt of {guest} erbij komt.',
        opening:
          'Dag {name},\n\n{inviter} nodigde {guest} uit om als {part} mee te doen aan {cohort}.{together, select, yes { Ze willen graag samen een duo vormen.} other {}}\n\n{obstacle, select, known {Op dit mailadres doet alleen al iemand mee als {part}, of die stopte al als {part}. Vraag even na wat de bedoeling is.} coordinator {Alleen is het mailadres dat van jou, en wie de groep begeleidt, doet zelf niet mee. Vraag even na wat de bedoeling is.} other {Is {guest} welkom? Tot je kiest, gebeurt er niets.}}',
      },
      'guest-joined': {
        subject: '{guest} doet mee',
        preheader: 'Fijn dat je aan {guest} dacht.',
        opening:
          'Dag {name},\n\n{guest} is welkom en doet voortaan mee aan {programme}. Fijn dat je aan {guest} dacht.\n\n{together, select, yes {Zodra we duo’s vormen, brengen we jullie samen. Je hoeft daar niets voor te doen.} other {Je hoeft verder niets te doen.}}',
      },
      'guest-declined': {
        subject: 'Over {guest} en {programme}',
        preheader: 'Deze keer lukt het niet.',
        opening:
          'Dag {name},\n\nJe nodigde {guest} uit. Deze keer kunnen we {guest} geen plaats geven in {cohort}. Dat zegt niets over {guest}, en niets over jou.\n\nWij schrijven {guest} niet. Geef jij het even door? Met vragen kun je altijd terecht bij {coordinator}: {coordinatorEmail}.',
      },
      'session-agreed': {
        subject: 'Afspraak met {partner}: {date} om {time}',
        preheader: 'Gesprek {session} staat klaar voor je agenda.',
        opening:
          'Dag {name},\n\nGesprek {session} met {partner} ligt vast: {date} om {time}. Het duurt {minutes, plural, =60 {een uur} =30 {een half uur} other {# minuten}}. Met de bijlage zet je het in je agenda.',
      },
      'session-moved': {
        subject: 'Nieuw moment met {partner}: {date} om {time}',
        preheader: 'Het was {oldDate} om {oldTime}.',
        opening:
          'Dag {name},\n\nGesprek {session} met {partner} verhuist van {oldDate} om {oldTime} naar {date} om {time}. Het duurt {minutes, plural, =60 {een uur} =30 {een half uur} other {# minuten}}. Met de bijlage verhuist het ook in je agenda.',
      },
      'session-placed': {
        subject: 'Waar je {partner} ziet: {date} om {time}',
        preheader: 'Gesprek {session} blijft op hetzelfde moment.',
        opening:
          'Dag {name},\n\nGesprek {session} met {partner} blijft op {date} om {time}. Alleen de plek is nieuw. Met de bijlage staat ze ook in je agenda.',
      },
      'session-cancelled': {
        subject: 'Gaat niet door: gesprek met {partner}, {date} om {time}',
        preheader: '{over, select, yes {Jullie gesprekken stoppen hier.} other {Een nieuw moment is zo gekozen.}}',
        opening:
          'Dag {name},\n\nGesprek {session} met {partner}, op {date} om {time}, gaat niet door{over, select, yes {, want jullie gesprekken stoppen hier.} other {. Dat overkomt de beste duo’s.}} De bijlage haalt het uit je agenda.',
      },
      'appointment-agreed': {
        subject: 'Gaat toch door: {title}, {date} om {time}',
        preheader: 'Met de bijlage staat het weer in je agenda.',
        opening:
          'Dag {name},\n\n{by, select, reader {Je had het afgezegd, en nu gaat ‘{title}’, op {date} om {time}, toch door.} other {Het was afgezegd, maar {partner} laat weten dat ‘{title}’, op {date} om {time}, toch doorgaat.}} De bijlage zet het weer in je agenda.',
      },
      'appointment-changed': {
        subject: '{moved, select, yes {Nieuw moment} other {Gewijzigd}}: {title}, {date} om {time}',
        preheader: 'Wat er anders is, en je agenda weer juist.',
        opening:
          'Dag {name},\n\n{by, select, reader {Je veranderde iets aan deze afspraak. De bijlage past ook je agenda aan, en {partner} krijgt hetzelfde bericht.} other {{partner} veranderde iets aan deze afspraak. De bijlage past ook je agenda aan.}} Dit is er nieuw:',
      },
      'appointment-cancelled': {
        subject: 'Gaat niet door: {title}, {date} om {time}',
        preheader:
          '{by, select, end {Jullie gesprekken stoppen hier.} other {Met de bijlage is het ook uit je agenda.}}',
        opening:
          'Dag {name},\n\n{by, select, reader {Je zei het af:} partner {{partner} zei het af:} other {Jullie gesprekken stoppen hier, dus ook}} ‘{title}’, op {date} om {time}, gaat niet door. De bijlage haalt het uit je agenda.',
      },
      'delivery-trouble': {
        subject: '{count, plural, one {Eén mail kwam niet aan} other {# mails kwamen niet aan}}',
        preheader: 'Kijk even na of de adressen kloppen.',
        opening:
          'Dag {name},\n\n{count, plural, one {Deze mail van {cohort} konden we niet bezorgen.} other {Deze mails van {cohort} konden we niet bezorgen.}} Vaak is het een tikfout in het adres of een volle mailbox.',
      },
      'reply-taken': {
        subject: 'Je antwoord is onderweg naar {partner}',
        preheader: 'Dank je voor de moeite.',
        opening:
          'Dag {name},\n\nDank je. We sturen je antwoord door naar {partner}.{attached, select, yes { De bijlage ging niet mee: stuur die zelf, of zet een link in je antwoord.} other {}}',
      },
      'ask-drafted': {
        subject: 'Is dit een vraag voor {partner}?',
        preheader: 'Eén druk op de knop, en {partner} krijgt ze.',
        opening:
          'Dag {name},\n\nJe schreef ons terug met een vraag. Is ze voor {partner}, stuur ze dan door met de knop.{attached, select, yes { Je bijlage kun je op de pagina toevoegen.} other {}} Wou je het {coordinator} vragen, schrijf dan naar {coordinatorEmail}. Tot dan leest niemand ze.',
      },
      'reply-unread': {
        subject: 'Zo komt je antwoord goed terecht',
        preheader: 'Niemand las wat je schreef.',
        opening:
          'Dag {name},\n\nFijn dat je antwoordde. Alleen konden we dit niet doorsturen: niet iedereen mag een antwoord op deze vraag lezen. Niemand kreeg je mail te zien, ook {coordinator} niet. Schrijf het op de pagina: daar zie je wie het leest.',
      },
      'reply-received': {
        subject: 'Antwoord van {from}: {about}',
        preheader: 'Zo kwam het binnen.',
        opening: 'Dag {name},\n\n{from} antwoordde op een mail van {cohort}. Dit stond erin.',
      },
    },
  },
  /** What coordinators' letters and digests say about figures. */
  report: {
    whyLeft: 'Waarom, in eigen woorden',
    /** Beside a pair of which both are asked the same day whether they go on. */
    askedToday: 'We vragen hun vandaag ook zelf of ze verdergaan.',
    howEnded: 'Hoe het kwam',
    endedBy:
      '{count, plural, =0 {Geen van beiden liet nog iets horen, ook niet toen we vroegen of ze verdergaan.} =1 {{who} wilde stoppen.} other {{who} wilden allebei stoppen.}}',
    endedNext:
      'We vroegen hun elk naar de reden, en ze kiezen zelf wie die leest. Voor wie achterbleef, zoeken we meteen iemand anders. Voor wie stopte of stilviel, alleen als die dat wil.',
    attentionHeading: 'Wat je aandacht vraagt',
    nothing: 'Deze keer niets bijzonders.',
    waiting: 'Nog zonder duo: {names}.',
    pairsHeading: '{count, plural, one {Het voorgestelde duo} other {De voorgestelde duo’s}}',
    reasons: 'Waarom',
    noReason: 'Nog geen reden bekend',
    waitingHeading: 'Nog zonder duo',
    silent:
      'Geen antwoord kwam er van {names}. We laten hen voorlopig met rust; wie toch wil meedoen, kan dat met één klik laten weten.',
    /** Beside each topic stands how many asked. */
    classic: 'Vraag naar een klassieke mentor: {count} ({topics}).',
    classicFound: 'Klassieke mentors gevonden: {count}.',
    classicLink: 'Zoek een klassieke mentor',
    toApprove:
      '{count, plural, =1 {Eén duo wacht} other {# duo’s wachten}} op je goedkeuring. De link staat in je mail over de duo’s.',
    worried: '{count, plural, =1 {Eén duo kan je gebruiken.} other {# duo’s kunnen je gebruiken.}}',
    pair: 'Duo',
    helps: 'Wat helpt',
    morePairs: 'En nog {count, plural, =1 {één duo} other {# duo’s}}.',
    replies:
      '{count, plural, one {Deze week kwam één antwoord per mail binnen. We stuurden het je door.} other {Deze week kwamen # antwoorden per mail binnen. We stuurden ze je door.}}',
    stuck:
      '{count, plural, one {Eén mail blijft steken. We proberen het elk uur opnieuw.} other {# mails blijven steken. We proberen het elk uur opnieuw.}}',
    refused:
      '{count, plural, one {Eén mail werd geweigerd. Kijk het adres na.} other {# mails werden geweigerd. Kijk de adressen na.}}',
    doubtful:
      '{count, plural, one {Van één mail weten we niet of die aankwam.} other {Van # mails weten we niet of ze aankwamen.}}',
    quiet:
      'Op de vragen ‘{step}’ kwam weinig antwoord: {answered} van {sent}. Een woord van jou helpt vaak meer dan een mail van ons.',
    standingHeading: 'Waar de groep staat',
    people:
      '{people, plural, one {Eén persoon} other {# mensen}} in de groep.{paused, plural, =0 {} one { Eén persoon houdt even pauze.} other { # mensen houden even pauze.}}{left, plural, =0 {} one { Eén persoon is gestopt.} other { # mensen zijn gestopt.}}',
    pairs:
      '{active, plural, =0 {Er is nog geen duo aan de slag.} one {Eén duo is aan de slag.} other {# duo’s zijn aan de slag.}}{proposed, plural, =0 {} one { Eén voorstel wacht op antwoord.} other { # voorstellen wachten op antwoord.}}{ended, plural, =0 {} one { Eén duo is afgelopen.} other { # duo’s zijn afgelopen.}}',
    letters:
      '{sent, plural, =0 {Er is nog geen mail vertrokken.} one {Eén mail is vertrokken.} other {# mails zijn vertrokken.}}{waiting, plural, =0 {} one { Eén mail ligt klaar.} other { # mails liggen klaar.}}',
    answersHeading: 'Wie antwoordde waarop',
    answered:
      '{answered} van {sent} {sent, plural, one {antwoordde} other {antwoordden}}{expired, plural, =0 {} other {, {expired} niet op tijd}}',
    meansHeading: 'Wat mensen zelf aangeven',
    mean: 'gemiddeld {mean} op {to}, {people} mensen',
    privacy: 'Een gemiddelde zie je pas als minstens {least} mensen antwoordden.',
  },
  /** Why two people fit, said to one of them or to their coordinator, who reads the names. */
  reasons: {
    /** A topic or something in return in somebody's own words, in the middle of a sentence. */
    own: '‘{text}’',
    topics: {
      mentor: 'Jij kunt {partner} helpen met {topics}.',
      mentee: '{partner} kan je helpen met {topics}.',
      coordinator: '{mentor} kan {mentee} helpen met {topics}.',
    },
    exchange: {
      mentor: '{partner} geeft je iets terug waar je om vroeg: {exchanges}.',
      mentee: 'Jij geeft iets terug waar {partner} om vroeg: {exchanges}.',
      coordinator: '{mentee} geeft iets terug waar {mentor} om vroeg: {exchanges}.',
    },
    time: {
      pair: 'Jullie zijn allebei vrij {when}{more, select, yes {, en op nog andere momenten} other {}}.',
      coordinator:
        '{mentor} en {mentee} zijn allebei vrij {when}{more, select, yes {, en op nog andere momenten} other {}}.',
    },
    /** When both are free every week, in the reader's hours. */
    stretch: 'op {days} van {from} tot {until} uur',
    clock: '{minute, select, 00 {{hour}} other {{hour}.{minute}}}',
    languages: {
      pair: 'Jullie spreken allebei {languages}.',
      coordinator: '{mentor} en {mentee} spreken allebei {languages}.',
    },
    distance: {
      pair: {
        organisation: 'Jullie werken in verschillende organisaties.',
        department: 'Jullie werken op verschillende afdelingen.',
        site: 'Jullie werken op verschillende plekken.',
      },
      coordinator: {
        organisation: '{mentor} en {mentee} werken in verschillende organisaties.',
        department: '{mentor} en {mentee} werken op verschillende afdelingen.',
        site: '{mentor} en {mentee} werken op verschillende plekken.',
      },
    },
    near: {
      pair: {
        site: 'Jullie werken op dezelfde plek: elkaar zien is makkelijk.',
        clock: 'Jullie leven op hetzelfde uur: een moment vinden is makkelijk.',
      },
      coordinator: {
        site: '{mentor} en {mentee} werken op dezelfde plek.',
        clock: '{mentor} en {mentee} leven op hetzelfde uur.',
      },
    },
    found: {
      pair: 'Jullie kozen zelf voor elkaar.',
      coordinator: '{mentor} en {mentee} kozen zelf voor elkaar.',
    },
  },
  /** How a pair is doing, said to its coordinator: why, and one thing to do. */
  health: {
    trust: {
      why: 'Iemand van de twee voelt zich minder vrij dan zou moeten.',
      what: 'Bel {mentor} en {mentee} elk kort en vraag hoe het loopt, zonder hierover te beginnen.',
    },
    missed: {
      why: '{count, plural, =2 {Twee keer} =3 {Drie keer} =4 {Vier keer} other {# keer}} na elkaar niet doorgegaan{whose, select, one {, telkens aan de kant van {name}} unknown {} other {, {parts}}}.',
      part: '{count, plural, =1 {één keer} =2 {twee keer} =3 {drie keer} =4 {vier keer} other {# keer}} aan de kant van {name}',
      what: '{call, select, one {Bel {name}} other {Bel {mentor} en {mentee} elk apart}}: past het tijdstip nog, of de vraag?',
    },
    bothSilent: {
      why: 'Geen van beiden antwoordt nog op onze vragen, al sinds {day}.',
      what: 'Bel {mentor} en {mentee} elk apart: is het druk, of zit er iets dwars?',
    },
    stuck: {
      scope: {
        why: 'Sinds {day} gebeurt er niets meer. Waarover het zal gaan, ligt nog niet vast.',
        what: 'Bel {mentee} en zoek samen één concrete vraag. Tien minuten volstaan vaak.',
      },
      planning: {
        why: 'Sinds {day} gebeurt er niets meer. Voor gesprek {session} is er nog geen moment.',
        what: 'Stel {mentor} en {mentee} zelf twee momenten voor.',
      },
      untold: {
        why: 'Gesprek {session} stond gepland op {day}. Of het er kwam, heeft niemand ons verteld.',
        what: 'Vraag aan {mentor} of {mentee} of ze elkaar zagen.',
      },
      after: {
        why: 'Sinds {day} gebeurt er niets meer, na gesprek {session}.',
        what: 'Vraag {mentor} en {mentee} elk apart wat het gesprek opleverde.',
      },
    },
    silent: {
      why: '{name} liet sinds {day} {questions, plural, =2 {twee vragen} =3 {drie vragen} =4 {vier vragen} other {# vragen}} onbeantwoord{met, select, yes {, al zien ze elkaar wel} other {}}.',
      what: '{met, select, yes {Vraag {name} hoe de gesprekken lopen. Schrijven hoeft niet.} other {Bel {name}: wat zou het makkelijker maken?}}',
    },
    overdue: {
      why: 'Gesprek {session} had er rond {day} moeten zijn en is nog altijd niet afgesproken.',
      what: 'Bel {mentor} en {mentee} en leg samen een dag vast.',
    },
    away: {
      why: '{name} neemt al sinds {day} pauze.',
      what: 'Vraag {name} wanneer het weer past, en laat het {partner} weten.',
    },
    askWaiting: {
      why: '{asks, plural, =1 {Een vraag van {mentee} wacht sinds {day} op antwoord.} =2 {Twee vragen van {mentee} wachten op antwoord, de oudste sinds {day}.} other {# vragen van {mentee} wachten op antwoord, de oudste sinds {day}.}}',
      what: 'Vraag {mentor} of het lukt. Twee zinnen zijn ook een antwoord.',
    },
    resting: {
      why: '{whose, select, cohort {De groep} other {{name}}} neemt pauze sinds {day}.',
      what: 'Je hoeft niets te doen. Na de pauze schuift alles mee op.',
    },
    met: {
      why: 'Ze spraken elkaar {held} van de {of} keer, het laatst op {day}.',
      what: 'Je hoeft niets te doen. Heb je zin, vraag dan wat ze van elkaar leren.',
    },
    ahead: {
      why: 'Gesprek {session} is afgesproken voor {day}.',
      what: 'Je hoeft niets te doen. Ze vinden elkaar.',
    },
    kept: {
      why: 'Wat {mentee} zich voorneemt, gebeurt ook.',
      what: 'Vraag {mentee} of daar iets bij is om aan de groep te vertellen.',
    },
    answering: {
      why: '{of, plural, =1 {De eerste vraag is beantwoord.} other {Samen beantwoordden ze {answered} van de {of} vragen.}}',
      what: 'Je hoeft niets te doen. Het eerste gesprek komt nog.',
    },
    begun: {
      why: 'Een duo sinds {day}.{known, select, yes { Het eerste gesprek komt rond {first}.} other {}}',
      what: 'Je hoeft niets te doen. Geef ze even tijd.',
    },
  },
  /** The coordinator’s page about who would rather ask a classic mentor (M19). */
  classic: {
    title: 'Wie zoekt een klassieke mentor?',
    intro:
      'Dit vragen mensen uit {cohort} liever aan iemand die het zelf heeft meegemaakt. Weet je wie daarbij past? Vraag het eerst zelf, van mens tot mens. Krijg je een ja, breng die twee dan hier samen.',
    none: 'Op dit moment vraagt niemand om een klassieke mentor.',
    since: 'Gevraagd op {date}',
    nameless: '{count, plural, =1 {Nog één persoon vraagt} other {Nog # mensen vragen}} dit zonder naam.',
    colon: ':',
    found: '{mentor} is de klassieke mentor sinds {date}.',
    choose: 'Kies iemand voor {name}',
    chooseTitle: 'Een klassieke mentor voor {name}',
    topic: 'Waarover',
    words: 'In eigen woorden',
    who: 'Wie wordt de klassieke mentor?',
    whoHelp: 'Wie in de lijn van leidinggevenden boven of onder {name} staat of op pauze is, staat er niet bij.',
    nobody:
      'Op dit moment kan niemand uit de groep. Wie in de lijn van leidinggevenden boven of onder {name} staat of op pauze is, telt niet mee.',
    asked: 'Ik heb het die persoon zelf gevraagd, en kreeg een ja.',
    next: 'Allebei krijgen ze een mail om kennis te maken. {name} neemt het initiatief voor één gesprek van drie kwartier. Na vier weken vragen we hun elk kort hoe het was.',
    send: 'Breng die twee samen',
    back: 'Terug naar alle vragen',
    did: '{name} en {mentor} krijgen elk een mail om kennis te maken.',
    wrong: {
      asked: 'Vraag het eerst zelf. Vink dan aan dat je een ja kreeg.',
      who: 'Kies wie de klassieke mentor wordt.',
      'no-wish': 'Deze vraag staat er niet meer: ze is teruggenomen, of wie ze stelde is gestopt.',
      nobody: 'Wie je koos, doet niet meer mee. Kies iemand anders.',
      'fulfilled-otherwise': 'Voor deze vraag is er intussen al iemand.',
      self: 'Dat is dezelfde persoon. Kies iemand anders.',
      away: 'Wie je koos, is op pauze. Kies iemand anders, of wacht tot die terug is.',
      line: 'De ene staat in de lijn van leidinggevenden boven de andere, en dan praat je niet vrijuit. Kies iemand anders.',
      excluded: 'De lijst zegt dat deze twee geen duo mogen vormen. Kies iemand anders.',
      before: 'Deze twee waren al eens een duo, met dezelfde rollen. Kies iemand anders.',
    },
    hindered: {
      over: '{cohort} is afgelopen. Er komen geen duo’s meer bij.',
      asleep: '{cohort} is op pauze. Zodra de groep weer begint, kan het wel.',
      away: '{name} is op pauze. Zodra {name} terug is, kan het wel.',
      'no-letters':
        'Deze groep begon met een oudere versie van het programma, zonder mails voor een klassiek duo. Stel de twee zelf aan elkaar voor.',
    },
    expired: {
      title: 'Deze link is verlopen',
      text: 'In je nieuwste overzicht staat een link die werkt.',
    },
  },
  /** The coordinator's pages about a match. */
  review: {
    title: 'De duo’s van {cohort}',
    intro:
      'Nog niemand weet hiervan. Kijk eerst wie overblijft, dan naar de duo’s die het minst goed passen. Helemaal onderaan keur je goed.',
    colon: ':',
    cut: {
      language: 'De groep is te groot om in één keer op te lossen. We deelden haar op per taal, in {parts} delen.',
      zone: 'De groep is te groot om in één keer op te lossen. We deelden haar op per taal en tijdzone, in {parts} delen.',
      size: 'De groep is te groot om in één keer op te lossen. We deelden haar op per taal, tijdzone en grootte, in {parts} delen.',
    },
    waitingHeading:
      '{count, plural, =0 {Niemand blijft over} =1 {Eén persoon blijft over} other {# mensen blijven over}}',
    nobodyWaits: 'Voor iedereen is er een duo.',
    find: 'Zelf iemand kiezen voor {name}',
    gone: '{count, plural, =1 {Eén duo kan niet meer: iemand is gestopt, neemt pauze of heeft intussen een duo.} other {# duo’s kunnen niet meer: iemand is gestopt, neemt pauze of heeft intussen een duo.}} Laat opnieuw rekenen.',
    unmade: {
      pinned: 'Je zette {a} en {b} vast, maar dat kan niet. {why}',
      found: '{a} en {b} kozen zelf voor elkaar, maar dat kan niet. {why}',
    },
    why: {
      nobody: 'er is niemand meer vrij in de andere rol.',
      ruledOut: 'niemand die vrij is, kan: {rules}.',
      odd: '{lacking, plural, =1 {er is één persoon te weinig in de andere rol.} other {er zijn # mensen te weinig in de andere rol.}}',
      taken:
        '{possible, plural, =1 {de enige met wie het kan, heeft een ander duo.} other {de # met wie het kan, hebben een ander duo.}}',
      total: 'nog een duo erbij zou de andere slechter maken.',
    },
    ruledOutBy: {
      self: '{count} keer dezelfde persoon',
      line: '{count} in dezelfde lijn van leidinggevenden',
      excluded: '{count} uitgesloten in de lijst',
      earlier: '{count} met wie er al een duo was',
      forbidden: '{count} door jou uitgesloten',
      language: '{count} zonder gedeelde taal',
    },
    refusals: {
      self: 'Dit is dezelfde persoon.',
      line: 'Ze zitten in dezelfde lijn van leidinggevenden.',
      excluded: 'De lijst zegt dat ze geen duo mogen vormen.',
      earlier: 'Dit duo was er al eens, of is al eens voorgesteld.',
      forbidden: 'Jij sloot dit duo uit.',
      language: 'Ze delen geen taal.',
      taken: 'Een van beiden zit al in een ander duo.',
      gone: 'Een van beiden is niet meer vrij.',
    },
    forbiddenHeading: 'Door jou uitgesloten',
    allow: 'Toch toelaten',
    pairsHeading: '{count, plural, =0 {Geen duo’s} =1 {Eén duo} other {# duo’s}}',
    pairsIntro: 'De zwakste eerst. Honderd is een duo dat op alles past.',
    pair: '{a} en {b}',
    pinned: 'vastgezet',
    pin: 'Vastzetten',
    unpin: 'Losmaken',
    forbid: 'Uitsluiten',
    another: 'Iemand anders voor {name}',
    score: '{score} op 100',
    points: '{points} van {of}',
    notJudged: 'niet bekend, telt half',
    parts: {
      topics: 'Onderwerpen',
      exchange: 'Wat er teruggaat',
      languages: 'Taal',
      time: 'Vrije tijd',
      distance: 'Afstand in de organisatie',
    },
    pages: 'Pagina’s',
    previous: 'Vorige',
    next: 'Volgende',
    pageOf: 'Pagina {at} van {pages}',
    againHeading: 'Opnieuw rekenen',
    againText: 'Wat je vastzette, blijft. De rest zoeken we opnieuw uit.',
    again: 'Reken opnieuw',
    first: {
      pairs: 'Zo veel mogelijk duo’s, en dan de beste',
      total: 'De beste duo’s samen, ook als er meer mensen overblijven',
    },
    missingHeading: '{count, plural, =1 {Eén persoon liet iets open} other {# mensen lieten iets open}}',
    missingIntro: 'Wat we niet weten, telt half. De match ging door met wat er was.',
    missingPart:
      '{part}: bij {pairs} van de {all} duo’s niet te beoordelen. Dat is gemiddeld {points} van de 100 punten.',
    missingWho: 'Wie liet wat open?',
    missingPoints: '{points} van de 100 punten onbekend',
    missingPartners: '{count, plural, =1 {één mogelijke partner minder} other {# mogelijke partners minder}}',
    unsaid: {
      topics: 'onderwerpen',
      exchanges: 'wat er teruggaat',
      languages: 'talen',
      free: 'vrije uren',
    },
    fairnessHeading: 'Is het eerlijk verdeeld?',
    fairnessAll: 'Gemiddeld {mean} op 100, over {people} mensen.',
    fairnessEven: 'Geen enkele groep blijft met duidelijk zwakkere duo’s achter.',
    fairnessPoor: '{group} komt er duidelijk minder goed uit dan de anderen.',
    fairnessTooFew: 'Er zitten nog geen {least} mensen in een duo, en dat is te weinig om te vergelijken.',
    fairnessSmall: '{which} zijn de groepen te klein om te vergelijken.',
    fairnessLeast: 'Elk cijfer gaat over minstens {least} mensen. Kleinere groepen staan samen.',
    groupings: { language: 'Per taal', department: 'Per afdeling', site: 'Per vestiging' },
    unknownGroup: 'Onbekend',
    otherGroups: 'Kleinere groepen',
    people: '{count, plural, =1 {één persoon} other {# mensen}}',
    changeTitle: 'Met wie kan {name} een duo vormen?',
    changeIntro:
      'De beste eerst. Wie plaats moet maken, krijgt in ruil wie vrijkomt, als dat kan. Je keuze staat daarna vast.',
    noAlternative: 'Er is niemand met wie het kan.',
    now: 'nu samen',
    withNow: 'Nu met {names}',
    give: 'Maak een duo van {a} en {b}',
    refusedHeading: '{count, plural, =1 {Met één persoon kan het niet} other {Met # mensen kan het niet}}',
    back: 'Terug naar alle duo’s',
    approveHeading: 'Klaar?',
    approveText:
      'Dan vragen we het aan beide kanten. Wie liever niet wil, hoeft niet te zeggen waarom, en dan zoeken we meteen verder.',
    approve:
      '{count, plural, =0 {Goedkeuren zonder duo’s} =1 {Goedkeuren en dit duo vragen} other {Goedkeuren en deze # duo’s vragen}}',
    done: {
      pin: 'Vastgezet. Dit duo blijft, ook als je opnieuw laat rekenen.',
      unpin: 'Losgemaakt.',
      forbid: 'Uitgesloten, ook voor later. We rekenden opnieuw.',
      allow: 'Toegelaten. Laat opnieuw rekenen om dit duo weer mee te nemen.',
      give: 'Gewisseld, en vastgezet.',
      solve: 'Opnieuw gerekend.',
    },
    wrong: {
      changed: 'Intussen is er iets veranderd. Dit is hoe het nu is: kijk nog even en kies opnieuw.',
      nothing: 'Er wacht geen voorstel meer.',
      refused: 'Dat kan niet. {why}',
      impossible:
        '{count, plural, =1 {Eén duo kan intussen niet meer.} other {# duo’s kunnen intussen niet meer.}} Laat opnieuw rekenen en keur dan goed.',
    },
    approved: {
      title: 'Goedgekeurd',
      text: 'We vragen het nu aan beide kanten. Je hoort het zodra iemand liever niet wil en we een nieuw duo vinden.',
    },
    nothing: {
      title: 'Er is nu niets goed te keuren',
      text: 'Zodra er een voorstel is voor {cohort}, krijg je een mail.',
    },
    over: {
      title: 'Deze groep is afgelopen',
      text: 'Er valt niets meer goed te keuren.',
    },
    expired: {
      title: 'Deze link is verlopen',
      text: 'Gebruik de link in je laatste mail over de duo’s.',
    },
  },
  /** Pages behind a link. */
  page: {
    /** Where one half of a pair moves a session or calls it off. */
    session: {
      title: 'Gesprek {number} met {partner}',
      agreed: 'Afgesproken: {moment}.',
      open: 'Er is nog geen moment afgesproken.',
      held: 'Jullie hebben elkaar gezien. Hier valt niets meer te regelen.',
      over: 'Over dit gesprek valt hier niets meer te regelen.',
      otherHeading: 'Samen een ander moment of een plek afgesproken?',
      ownHeading: 'Zelf een moment afgesproken?',
      when: 'Dag en uur',
      whenHelp: 'In jouw tijd ({zone}). {partner} krijgt meteen een uitnodiging voor in de agenda.',
      where: 'Waar, of via welke link',
      whereHelp:
        'Een plek, of een link om te videobellen. Het komt in de uitnodiging, en blijft gelden tot een van jullie iets anders zegt.',
      agree: 'Zet het in onze agenda’s',
      postponeHeading: 'Nog geen ander moment?',
      postponeText: 'We laten dit moment los en leggen {partner} en jou nieuwe momenten voor.',
      postpone: 'Zoek een ander moment',
      cancelHeading: 'Gaat het nu niet door?',
      cancelText:
        '{partner} hoort het meteen, zonder de reden. Daarna zoeken we een nieuw moment, vanaf volgende week.',
      cancel: 'Zeg dit gesprek af',
      did: {
        agreed: 'Genoteerd. Jullie krijgen allebei een uitnodiging.',
        postpone: 'Dat moment is weer vrij. Jullie krijgen zo nieuwe momenten om uit te kiezen.',
        cancel: 'Het gesprek is afgezegd. Jullie krijgen zo nieuwe momenten om uit te kiezen.',
        meanwhile: 'Intussen is er iets veranderd. Zo staat het nu:',
        past: 'Dat moment is al voorbij. Kies er een dat nog komt.',
        'too-long': 'Dat is te lang voor een plek of een link. Houd het korter.',
      },
    },
    /** What the two of a pair keep together. */
    pair: {
      title: 'Jij en {partner}',
      lead: 'Alles wat jullie met elkaar deelden, op één plaats. {partner} leest hier hetzelfde.',
      ended: 'Jullie gesprekken zitten erop. Wat hier staat, blijft van jullie tweeën.',
      noneTitle: 'Nog geen duo',
      none: 'Zodra jullie allebei ja zeiden, staat hier alles wat jullie met elkaar delen.',
      you: 'jij',
      /** After which session, or on which day between two. */
      after: 'Na gesprek {number}',
      between: 'Tussendoor, {day}',
      scope: {
        heading: 'Waar jullie aan werken',
        first: 'Zo begon het',
        none: 'Nog geen vraag op papier. Zodra die er is, staat ze hier bovenaan.',
      },
      sessions: {
        heading: 'Jullie gesprekken',
        number: 'Gesprek {number}',
        open: 'Nog geen moment. We mikken op {day}.',
        sought: 'Nog geen moment.',
        agreed: 'Afgesproken: {moment}.',
        passed: 'Stond op {day}.',
        held: 'Jullie zagen elkaar op {day}.',
        over: 'Ging niet door.',
        move: 'Verzetten of afzeggen',
        settle: 'Zelf een moment afspreken',
        none: 'Nog niets gepland. Eerst de vraag, dan het eerste gesprek.',
      },
      commitments: {
        heading: '{role, select, mentor {Wat {partner} wil proberen} other {Wat jij wilt proberen}}',
        untold: 'We vragen later hoe het liep.',
        none: 'Nog niets. Vaak komt het eerste idee na een gesprek.',
      },
      asked: {
        heading: 'Tussendoor',
        unanswered: 'Nog geen antwoord.',
        none: '{role, select, mentor {{partner} vroeg nog niets tussen twee gesprekken.} other {Nog niets gevraagd tussen twee gesprekken. Iets kleins mag altijd.}}',
      },
      reflections: {
        heading: 'Terugblik',
        none: 'Wat jullie na een gesprek met elkaar delen, komt hier.',
      },
      ledger: {
        heading: 'Van twee kanten',
        mine: 'Wat jij gaf',
        theirs: 'Wat {partner} gaf',
        none: 'Nog niets opgeschreven.',
      },
      rest: 'Wat een van jullie voor zichzelf hield, staat hier niet. {coordinator} heeft geen toegang tot deze pagina.',
    },
    /** Above the form, when there is something to say first. */
    notice: {
      filledIn: 'We vulden in wat je in de mail koos. Eén druk op de knop en het staat genoteerd.',
      /** Where a click filled in one answer, and others that are needed are still open. */
      filledInPart: 'We vulden in wat je in de mail koos. Vul de rest aan en verstuur.',
      answered: 'Je antwoord staat genoteerd. Tot {closes} kun je het hier nog veranderen of terugnemen.',
      /** Where it is too late to take it back. */
      changeable: 'Je antwoord staat genoteerd. Tot {closes} kun je het hier nog veranderen.',
      drafted: 'Dit bewaarde je. Het is nog niet verstuurd.',
      draftedAgain: 'Dit bewaarde je, maar het is nog niet verstuurd. Tot dan telt je vorige antwoord.',
      saved: 'Bewaard. Via de link in je mail ga je verder waar je was, tot {closes}.',
      takenBack: 'Je antwoord is weg, niemand leest het nog. Antwoorden kan opnieuw tot {closes}.',
    },
    /** What a moment is on the clock of the other half, where it is night there. */
    otherHour:
      'Let op: bij {partner} is het dan {date} om {time}. Kan het niet anders, dan is dat goed: {partner} kan nog altijd nee zeggen. Vergiste je je van uur? Je kunt het nog veranderen.',
    /** Beside a question that may be left open. */
    optional: 'niet verplicht',
    send: '{count, plural, one {Verstuur mijn antwoord} other {Verstuur mijn antwoorden}}',
    save: 'Bewaar en ga later verder',
    takeBack: '{count, plural, one {Neem mijn antwoord terug} other {Neem mijn antwoorden terug}}',
    takeBackHelp: 'Dan wissen we wat je instuurde. Je kunt daarna opnieuw beginnen.',
    /** Under a question: who reads the answer besides its author. */
    readers: {
      private: 'Niemand leest mee.',
      pair: '{partner} leest mee.',
      pairLater: 'Later leest ook je {part} mee.',
      coordinator: '{partner} en {coordinator} lezen mee.',
      coordinatorLater: '{coordinator} leest mee, en later ook je {part}.',
      anonymous: '{partner} leest mee, en {coordinator} zonder je naam.',
      anonymousLater: '{coordinator} leest mee zonder je naam, en later ook je {part}.',
      confidential: 'Alleen {coordinator} leest dit.',
      /** Of what is said for a classic mentor (M19). */
      classic: '{coordinator} leest mee, en wie je klassieke mentor wordt.',
      counted: 'Telt mee zonder je naam.',
    },
    /** The choice of who reads an answer. */
    choose: {
      ask: 'Wie mag dit lezen?',
      private: 'Alleen ik',
      pair: '{partner}',
      pairLater: 'Later ook mijn {part}',
      coordinator: '{partner} en {coordinator}',
      coordinatorLater: '{coordinator}, en later mijn {part}',
      anonymous: '{partner}, en {coordinator} zonder mijn naam',
      anonymousLater: '{coordinator} zonder mijn naam, en later mijn {part}',
      confidential: 'Alleen {coordinator}',
      classic: '{coordinator}, en wie mijn klassieke mentor wordt',
      counted: 'Niemand, het telt alleen mee',
    },
    longest: 'Hoogstens {most} tekens.',
    /** A file that goes with an answer (M15). */
    file: {
      which: 'Een pdf, een foto of een bestand van Word, Excel of PowerPoint. Hoogstens {most}.',
      attached: 'Nu bijgevoegd:',
      /** Once something was wrong, or before it was sent: no page can fill in a file. */
      again: 'Je koos ‘{file}’. Kies dat bestand nog eens: een browser onthoudt het niet.',
      without: 'Stuur geen bestand mee',
      gone: {
        title: 'Dit bestand is er niet meer',
        text: 'Wie het stuurde, nam het terug, of jullie duo is afgerond.',
      },
      expired: {
        title: 'Deze link is verlopen',
        text: 'Voor de veiligheid werkt een link maar een tijd. Heb je het bestand nog nodig? Vraag het aan wie het je stuurde.',
      },
    },
    ownTopic: 'Iets anders, in je eigen woorden',
    ownTopicAgain: 'Nog iets anders',
    /** The grid of a week: a column is a part of the day, with its hours. */
    day: 'Dag',
    thanks: {
      title: 'Genoteerd',
      thanks: 'Dank je, het staat genoteerd.',
      /** Both of a pair chose the same moment for a session. */
      agreed: 'Afgesproken: {date} om {time}. De uitnodiging voor je agenda is onderweg.',
      /** What was arranged with the other half changes. */
      rearranged: 'Dank je. {partner} hoort het van ons, en jullie agenda’s gaan mee.',
      /** A session did not happen, and no other day is known yet. */
      sought: 'Dank je. We zoeken een nieuw moment voor jullie.',
      given: 'Dit antwoordde je',
      noAnswer: 'Opengelaten',
      nextHeading: 'Wat nu?',
      next: 'Je volgende mail mag je verwachten op {date}.',
      nextToday: 'Je volgende mail komt vandaag nog.',
      nextLater: 'Je hoeft nu niets te doen. We mailen je als er iets nieuws is.',
      change: 'Toch iets veranderen? Dat kan tot {closes}.',
      changeLink: 'Naar mijn antwoorden',
    },
    mindset: {
      heading: 'Waar je vandaag staat',
      intro:
        'Op elke lijn zijn beide uiteinden iets waard, elk op zijn plaats. Zie het als een aanzet tot een gesprek, niet als een meting. Alleen jij ziet dit.',
      between: 'Tussen {first} en {second}',
      tooFew: 'Hier vulde je te weinig zinnen in om iets te kunnen zeggen.',
      details: 'Wat je bij elke zin aanduidde',
      /** The same statements once before, beside today: in a legend, and under an axis. */
      shift: {
        before: 'De eerste keer',
        today: 'Vandaag',
        notTaken: 'De eerste keer vulde je deze zinnen niet in, dus er valt niets te vergelijken.',
        tooFew: 'De eerste keer vulde je hier te weinig zinnen in om te vergelijken.',
        was: 'De eerste keer stond je {lean, select, between {tussen {first} en {second}} other {aan de kant van {end}}}.',
        same: 'Vandaag sta je ongeveer op dezelfde plaats.',
        little: 'Vandaag neig je iets meer naar {end}.',
        much: 'Vandaag neig je een stuk meer naar {end}.',
      },
    },
    /** Once, beside a scope that could be sharper (M12). Nothing has to change. */
    scope: {
      lead: 'Een mooi begin. Met iets meer erbij weet {partner} meteen waar te beginnen.',
      missing: {
        subject:
          'Waar gaat het precies over? Noem het kanaal, het overleg, het document of de mensen aan wie je denkt.',
        question: 'Wat zou je willen weten? Schrijf het als één vraag.',
        'one-question':
          'Je hebt er meer dan één, en dat is een goed teken. Met welke begin je het liefst? De andere kunnen later.',
        sign: 'Waar zou je het aan merken? Iets wat je kunt zien of tellen, of wat iemand dan anders doet.',
        time: 'Tegen wanneer zou het mogen lukken? Een maand of een gelegenheid is genoeg.',
      },
      /** Above the example. */
      forInstance: 'Bijvoorbeeld',
      button: 'Mijn vraag scherper maken',
      keep: 'Is het goed zoals het is? Laat het dan gerust staan.',
      /** By the field that was chosen; other for any that is not here. */
      examples: {
        technology: {
          question: 'Hoe schrijf ik elke maand één bericht op LinkedIn waar technici uit de streek op antwoorden?',
          sign: 'Binnen drie maanden hebben vijf van hen gereageerd.',
        },
        customers: {
          question: 'Waarom bellen nieuwe klanten ons eerst op, en bestellen ze niet meteen in de webshop?',
          sign: 'Voor de vergadering van mei heb ik het vier van hen zelf gevraagd.',
        },
        networking: {
          question: 'Hoe spreek ik op de beurs van oktober mensen aan die pas een eigen zaak begonnen?',
          sign: 'Ik ga naar huis met vijf namen, en met twee van hen drink ik koffie.',
        },
        own: {
          question: 'Hoe open ik ons maandagoverleg zo dat ook wie pas begonnen is iets zegt?',
          sign: 'Tegen de zomer heeft iedereen aan tafel al eens het woord genomen.',
        },
        other: {
          question: 'Hoe maak ik van mijn maandverslag één bladzijde die collega’s ook lezen?',
          sign: 'Volgende maand krijg ik er drie vragen over.',
        },
      },
    },
    closed: {
      /** Above what was typed when the questions closed meanwhile. */
      typed: 'Dit had je net geschreven. Het is niet verstuurd: kopieer het als je het wilt bewaren.',
      expired: {
        title: 'Hier kun je niet meer antwoorden',
        text: 'Dat kon tot {closes}. Geen zorg, het programma gaat gewoon verder.',
      },
      answered: { title: 'Je antwoord is binnen', text: 'Veranderen kon tot {closes}. Wat je schreef, telt mee.' },
      over: {
        title: 'Deze vraag hoeft niet meer',
        text: 'Ondertussen is er iets veranderd en hebben we je antwoord niet meer nodig. Je hoeft niets te doen.',
      },
      been: {
        title: 'Dit is al geweest',
        text: 'Het moment is voorbij, dus aan deze afspraak verandert niets meer. Iets nieuws afspreken kan altijd, via de link onderaan in je mails.',
      },
      notYet: {
        title: 'Deze vraag komt nog',
        text: 'Het is er nog te vroeg voor. Je krijgt een mail zodra het zover is.',
      },
      left: {
        title: 'Je doet niet langer mee',
        text: 'Je bent gestopt met {programme}, dus hier hoef je niets meer in te vullen. Was dat niet de bedoeling? {coordinator} helpt je graag.',
      },
      ended: { title: '{programme} is afgelopen', text: 'Alle vragen zijn gesloten. Dank je dat je meedeed.' },
      letter: { title: 'Je hoeft niets in te vullen', text: 'Bij deze mail hoort geen vraag.' },
    },
    expired: {
      title: 'Deze link is verlopen',
      text: 'Om veilig te blijven werkt een link maar een tijd. We sturen je graag een nieuwe, naar het mailadres dat we van je hebben.',
      button: 'Stuur me een nieuwe link',
      sentTitle: 'Kijk in je mailbox',
      sent: 'Doe je nog mee, dan is er een nieuwe link onderweg naar je mailadres. Dat duurt hoogstens een paar minuten.',
      meTitle: 'Deze link is verlopen',
      me: 'Onderaan elke mail die je van ons krijgt, staat een link naar je eigen pagina. Neem die uit je laatste mail.',
    },
    footer: 'Iets niet duidelijk, of iets in vertrouwen te zeggen? {coordinator} luistert:',
    me: {
      title: 'Jouw pagina',
      hello: 'Dag {name}',
      part: 'Je doet als {part} mee aan {programme}, in {cohort} bij {organisation}.',
      coordinator: 'Je begeleidt {cohort} bij {organisation}.',
      pair: 'Je vormt een duo met {partner}.',
      pairLink: 'Wat jullie samen bijhouden',
      proposed: 'We stelden je {partner} voor. Jullie zeggen daar nog ja of nee op.',
      noPair: 'Je hebt op dit moment geen duo.',
      /** With whom one is in a classic pair, and as which half of it (M19). */
      classic:
        '{half, select, mentor {Je bent de klassieke mentor van {partner}.} other {{partner} is je klassieke mentor.}}',
      pairAs: 'Als {part} vorm je een duo met {partner}.',
      proposedAs: 'Als {part} stelden we je {partner} voor. Jullie zeggen daar nog ja of nee op.',
      noPairAs: 'Als {part} heb je op dit moment geen duo.',
      pausedAs: 'Als {part} ben je op pauze.',
      done: {
        paused: 'Je bent op pauze. Je krijgt geen mails meer, tot je zelf weer begint.',
        resumed: 'Fijn dat je er weer bent. Alles schoof op met de dagen dat je weg was.',
        settings: 'Bewaard. Zo schrijven we je voortaan.',
        left: 'Je bent gestopt als {stopped}. Als {part} doe je gewoon verder mee.',
      },
      pauseHeading: 'Even pauze',
      pauseText: 'Druk, ziek of met vakantie? Dan sturen we niets, en alles wat gepland stond schuift mee op.',
      pause: 'Zet mijn mails op pauze',
      pausedText: 'Je bent nu op pauze. Begin opnieuw wanneer het je past.',
      resume: 'Begin opnieuw',
      beginHeading: 'Tussendoor',
      settingsHeading: 'Hoe we je schrijven',
      language: 'Taal',
      zone: 'Tijdzone',
      zoneHelp: 'Begin te typen, bijvoorbeeld Europe/Brussels.',
      hour: 'Het liefst om',
      hourHelp: 'Elk uur mag, ook ’s avonds of ’s nachts.',
      anyHour: 'Geen voorkeur, overdag',
      saveSettings: 'Bewaar',
      leaveHeading: 'Stoppen',
      leaveText: 'Past het niet meer, dan mag je op elk moment stoppen.',
      leaveLink: 'Ik wil stoppen',
    },
    /** What somebody begins of their own accord. */
    begin: {
      chooseTitle: 'Met wie?',
      choose: 'Je zit in meer dan één duo. Kies om wie het gaat.',
      back: 'Naar mijn eigen pagina',
      hindered: {
        over: {
          title: '{cohort} is afgelopen',
          text: 'Hier valt dus niets meer te doen. Dank je dat je meedeed.',
        },
        left: { title: 'Je doet niet langer mee', text: 'Hier valt dus niets meer te doen.' },
        paused: {
          title: 'Je bent op pauze',
          text: 'Wil je dit toch doen? Begin dan eerst opnieuw, op je eigen pagina.',
        },
        asleep: {
          title: 'Alles staat even stil',
          text: '{coordinator} heeft {cohort} op pauze gezet. Zodra het weer loopt, kan dit ook weer.',
        },
        parted: {
          title: 'Hiervoor heb je een duo nodig',
          text: 'Op dit moment vorm je er geen, of dit duo is afgelopen.',
        },
        'not-now': { title: 'Dit kan nu niet', text: 'Het is er nog te vroeg voor, of het is al gebeurd.' },
        enough: {
          title: 'Voor vandaag is het genoeg',
          text: 'Je deed dit vandaag al {most} keer. Morgen kan het weer.',
        },
      },
    },
    leave: {
      title: 'Wil je stoppen met {programme}?',
      text: 'Dat mag. Je krijgt van ons geen mails meer, tenzij er nog een gesprek uit je agenda moet.',
      pair: '{partner} krijgt een kort bericht dat je stopt, zonder het waarom. We zoeken iemand anders voor {partner}.',
      classic: '{partner} krijgt een kort bericht dat je stopt, zonder het waarom.',
      final: 'In deze groep kun je daarna niet opnieuw instappen. Is het gewoon even te veel, neem dan een pauze.',
      button: 'Ja, ik stop',
      why: 'Wil je zeggen waarom? Dat mag, het hoeft niet. Alleen {coordinator} leest het.',
      back: 'Nee, ik blijf',
      which: 'Je doet mee als {part}. Waarmee wil je stoppen?',
      asPart: 'Als {part}',
      noPair: 'Niemand wacht als {part} op jou.',
      buttonAs: 'Ik stop als {part}',
      altogether: 'Helemaal',
      altogetherText: 'Je krijgt dan van ons geen mails meer.',
      buttonAltogether: 'Ik stop helemaal',
      leftTitle: 'Je bent gestopt',
      left: 'Dank je dat je meedeed, {name}. Je krijgt geen mails meer van {programme}. Wil je nog iets kwijt, dan luistert {coordinator} graag.',
    },
    /** On one’s own page: inviting somebody (M10). */
    invite: {
      heading: 'Ken je iemand die graag zou meedoen?',
      text: 'Maak een link en stuur die zelf door: wij schrijven alleen wie zich zelf opgeeft. Een link is voor één persoon. {coordinator} bekijkt daarna of er plaats is.',
      make: 'Maak een link',
      another: 'Maak nog een link',
      enough:
        'Je hebt {most} links die nog niemand gebruikte, en dat is voorlopig genoeg. Heb je een nieuwe nodig, trek er dan een in.',
      link: 'Link van {made}, voor één persoon',
      until: 'Werkt tot en met {until}.',
      forward: 'Stuur door per mail',
      withdraw: 'Trek deze link in',
      waiting: '{guest} gaf zich op via je link. Je hoort van ons zodra {coordinator} gekozen heeft.',
      made: 'Je link staat klaar. Stuur hem naar wie je wilt uitnodigen.',
      withdrawn: 'De link is ingetrokken en werkt niet meer.',
      mailSubject: 'Iets voor jou?',
      mail: 'Dag,\n\nIk doe mee aan {programme} en dacht meteen aan jou. Wat het is en hoe je meedoet, lees je hier:\n{link}\n\nDe link is alleen voor jou en werkt tot en met {until}.\n\nGroeten,\n{name}',
    },
    /** What a guest reads behind the link. */
    join: {
      title: '{inviter} nodigt je uit',
      what: 'In {programme} van {organisation} vormen twee mensen een duo: {mentor} en {mentee}.{sessions, plural, =0 {} other { Ze spreken elkaar {sessions, plural, =3 {drie} =4 {vier} =5 {vijf} =6 {zes} other {#}} keer{rhythm, select, month {, eens per maand} week {, eens per week} other {}}, telkens {minutes, plural, =60 {een uur} =30 {een half uur} other {# minuten}}.}} De rest gaat per mail: je hebt geen account nodig.',
      data: '{coordinator} leest wat je hier invult en bekijkt of er plaats is; {inviter} hoort of je meedoet. We gebruiken je gegevens nergens anders voor, en stoppen kan altijd.',
      languages: 'Andere talen',
      name: 'Je naam',
      email: 'Je mailadres',
      emailHelp: 'Hier komen al je mails aan.',
      role: 'Hoe wil je meedoen?',
      language: 'In welke taal schrijven we je?',
      zone: 'In welke tijdzone leef je?',
      together: '{inviter} en ik willen graag een duo vormen',
      togetherHelp: 'Een duo is altijd één {mentor} en één {mentee}.',
      send: 'Ik doe graag mee',
      wrong: {
        name: 'Vul hier je naam in, op één regel.',
        email: 'Dit lijkt geen mailadres. Schrijf het zoals naam@voorbeeld.be.',
        together: 'Met {inviter} een duo vormen kan alleen als {part}.',
        notTogether: 'Met {inviter} een duo vormen kan niet meer. Vink dit uit.',
      },
      sent: {
        title: 'Dank je, {coordinator} kijkt ernaar',
        text: 'Je hoeft nu niets te doen. Is er plaats, dan krijg je een eerste mail op het adres dat je opgaf. Anders hoor je het van {inviter}.',
      },
      used: {
        title: 'Deze link is al gebruikt',
        text: 'Een link is voor één persoon. Vulde jij hem zelf in? Dan is alles in orde en hoef je niets meer te doen. Zo niet, vraag {inviter} dan om een nieuwe.',
      },
      gone: {
        title: 'Deze link werkt niet meer',
        text: 'Hij is verlopen of ingetrokken. Wil je nog altijd meedoen? Vraag een nieuwe aan wie je de link stuurde.',
      },
      over: {
        title: 'Meedoen kan niet meer',
        text: '{cohort} is afgelopen. Fijn dat je interesse had: {coordinator} weet of er nog een groep komt.',
      },
    },
    /** What a coordinator decides about a guest. */
    referral: {
      title: '{guest} wil graag meedoen',
      name: 'Naam',
      email: 'Mailadres',
      role: 'Rol',
      inviter: 'Uitgenodigd door',
      together: 'Samen',
      togetherYes: '{guest} en {inviter} willen graag een duo vormen.',
      togetherNoMore:
        '{guest} en {inviter} wilden een duo vormen, maar {inviter} heeft intussen een duo of is gestopt. {guest} krijgt dan een voorstel zoals de anderen.',
      text: 'Welkom? Dan krijgt {guest} de eerste mail met vragen{told, select, yes {, en laten we het {inviter} weten} other {}}. {told, select, yes {Liever niet? Dan vragen we {inviter} om het vriendelijk door te geven, zonder reden.} other {Liever niet? {inviter} is gestopt: laat het {guest} dan zelf even weten.}}',
      welcome: 'Welkom',
      decline: 'Liever niet',
      obstacle: {
        known:
          'Op dit mailadres doet al iemand mee als {part}, of die stopte al als {part}. Daarom kan {guest} er zo niet bij.',
        coordinator: 'Dit is het adres waarmee je zelf de groep begeleidt. Daarom kan {guest} er zo niet bij.',
        over: '{cohort} is afgelopen. Er kan niemand meer bij.',
      },
      approvedTitle: '{guest} doet mee',
      approved: 'De eerste mail vertrekt meteen, of op de eerstvolgende werkdag.',
      declinedTitle: 'Deze keer niet',
      declined:
        '{told, select, yes {We vroegen {inviter} om het {guest} te laten weten.} other {{inviter} is gestopt. Laat het {guest} dus zelf even weten.}}',
      stillText: 'Kan het intussen wel? {guest} is alsnog welkom.',
      still: 'Toch welkom',
      expired: {
        title: 'Deze link is verlopen',
        text: 'Deze vraag bleef meer dan een jaar open. Wie nog wil meedoen, heeft een nieuwe uitnodiging nodig.',
      },
    },
    unsubscribe: {
      title: 'Geen mails meer?',
      text: 'Met deze knop zetten we je mails op pauze. Je plaats blijft van jou: op je eigen pagina begin je opnieuw of stop je helemaal.',
      button: 'Stuur me geen mails meer',
      back: 'Naar mijn eigen pagina',
    },
  },
  /** What went wrong, to a participant. */
  mistake: {
    heading: '{count, plural, one {Er is nog één ding} other {Er zijn nog # dingen}}',
    kept: 'Alles wat je schreef, staat er nog. Verstuurd is het nog niet.',
    missing: {
      text: 'Hier staat nog niets.',
      one: 'Kies hier één antwoord.',
      some: 'Duid hier minstens één ding aan.',
      file: 'Kies hier een bestand.',
    },
    tooLong: 'Dit is te lang: het mogen hoogstens {most} tekens zijn.',
    tooMany: 'Dit zijn er te veel: kies er hoogstens {most}.',
    notAChoice: 'Dit antwoord kennen we niet. Kies er een uit de lijst.',
    past: 'Dat moment is al voorbij. Kies een dag en een uur die nog komen.',
    tooSoon: 'Dat is te kort dag: de ander moet het nog horen. Kies een moment dat minstens twaalf uur ver ligt.',
    file: {
      tooLarge: 'Dit bestand is te groot: hoogstens {most}. Kies een kleiner bestand.',
      wrongType:
        'Dit soort bestand nemen we niet aan. Kies een pdf, een foto, of een Word-, Excel- of PowerPointbestand zonder macro’s.',
      empty: 'Dit bestand is leeg. Kies een ander.',
    },
    zone: 'Deze tijdzone kennen we niet. Schrijf ze zoals Europe/Brussels.',
    /** A day and a time that were typed. */
    moment: {
      'no-moment': 'Vul een dag en een uur in.',
      'skipped-hour': 'Dat uur bestaat die nacht niet: de klok gaat dan vooruit. Kies een ander uur.',
    },
    choice: 'Kies iets uit de lijst.',
    invalid: {
      title: 'Deze link klopt niet',
      text: 'Misschien brak je mailprogramma hem in twee. Open de link nog eens vanuit je mail, of kopieer hem helemaal.',
    },
    tooLarge: {
      title: 'Dat is meer dan we kunnen bewaren',
      text: 'We konden niets opslaan. Ga terug in je browser: je tekst staat daar normaal nog. Maak hem wat korter en probeer opnieuw.',
    },
    fileTooLarge: {
      title: 'Dat bestand is te groot',
      text: 'Een bestand mag hoogstens {most} zijn. We konden niets opslaan. Ga terug in je browser: je tekst staat daar normaal nog. Kies een kleiner bestand.',
    },
    malformed: {
      title: 'Dit kwam verminkt bij ons aan',
      text: 'We konden niets opslaan. Ga terug in je browser en probeer het nog eens.',
    },
    ours: {
      title: 'Er ging iets mis bij ons',
      text: 'Dat ligt niet aan jou. Ga terug in je browser en probeer het over een paar minuten nog eens.',
    },
  },
};
