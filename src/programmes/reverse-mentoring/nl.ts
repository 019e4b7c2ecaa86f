import type { ProgrammeWords } from '../../programme/definition.ts';
import { aliases } from '../aliases.ts';
import { inConfidenceWords } from '../in-confidence.ts';
import { betweenNl } from './between-nl.ts';
import { endingsNl } from './endings-nl.ts';

const languages = { nl: 'Nederlands', fr: 'Frans', en: 'Engels' };

/** The sixteen statements of the mindset test: public-domain IPIP items, in the order of steps.ts (docs/mindset.md). */
const statements = {
  variety: 'Ik verkies afwisseling boven routine.',
  friends: 'Ik maak makkelijk vrienden.',
  trust: 'Ik vertrouw anderen.',
  help: 'Ik help graag anderen.',
  stick: 'Ik hou me het liefst bij het bekende.',
  comfortable: 'Ik voel me op mijn gemak onder mensen.',
  intentions: 'Ik geloof in de goede bedoelingen van anderen.',
  concerned: 'Ik ben begaan met anderen.',
  'dislike-changes': 'Ik hou niet van verandering.',
  'avoid-contacts': 'Ik vermijd contact met anderen.',
  'trust-words': 'Ik vertrouw op wat mensen zeggen.',
  indifferent: 'Ik trek me weinig aan van andermans gevoelens.',
  conventional: 'Ik ben gehecht aan traditionele gewoonten.',
  distance: 'Ik hou anderen op afstand.',
  distrust: 'Ik wantrouw mensen.',
  'no-time': 'Ik maak geen tijd voor anderen.',
};

const agreement = { low: 'Past helemaal niet bij mij', high: 'Past helemaal bij mij' };

export const nl: ProgrammeWords = {
  name: 'Omgekeerd mentorschap',
  about:
    'Omgekeerd mentorschap draait de rollen om: wie nog maar net begint, is mentor; wie al lang meedraait, is mentee en leert bij.',
  roles: { mentor: 'mentor', mentee: 'mentee' },
  topics: {
    'social-media': 'Sociale media',
    'ai-at-work': 'AI op het werk',
    'digital-tools': 'Slimmer werken met digitale tools',
    data: 'Cijfers en data lezen',
    'online-presence': 'Online zichtbaar zijn',
    'new-customers': 'Wat nieuwe klanten willen',
    'young-colleagues': 'Wat starters zoeken in een job',
    'hybrid-work': 'Hybride samenwerken',
    sustainability: 'Duurzaamheid',
    diversity: 'Diversiteit en inclusie',
    networking: 'Anders netwerken',
    'video-and-storytelling': 'Video en verhalen vertellen',
  },
  exchanges: {
    decisions: 'Hoe beslissingen aan de top vallen',
    introductions: 'Een introductie bij de juiste mensen',
    experience: 'Ervaring in gewone woorden',
    organisation: 'Hoe een organisatie echt werkt',
    feedback: 'Eerlijke feedback',
    confidence: 'Zelfvertrouwen voor een groep',
    career: 'Advies over loopbaankeuzes',
    'good-word': 'Een goed woord op de juiste plaats',
  },
  aliases: aliases({
    'social-media': `
      sociale netwerken, sociale kanalen, sociale media op het werk, LinkedIn, Instagram, Insta, TikTok, Facebook,
      Snapchat, YouTube, Bluesky, Twitter, influencers, communitybeheer, posten op sociale media, berichten op
      LinkedIn, socialemediastrategie, strategie voor sociale media, social media strategie, socialemediamarketing,
      social media marketing, LinkedIn-posts, LinkedIn-posts schrijven`,
    'ai-at-work': `
      AI, artificiële intelligentie, kunstmatige intelligentie, generatieve AI, ChatGPT, Chat GTP, GPT, Copilot,
      Microsoft Copilot, Gemini, Claude, Perplexity, AI-tools, werken met AI, prompts, prompten, prompts schrijven,
      prompt engineering, taalmodellen, chatbots, AI-assistenten, AI-agenten, AI in mijn job, AI in mijn werk, ChatGPT
      op het werk`,
    'digital-tools': `
      digitale tools, digitale hulpmiddelen, digitale vaardigheden, digitaal werken, digitalisering, slim werken,
      slimmer werken, efficiënter werken, productiviteit, tools, apps, software, nieuwe technologie, technologie,
      computervaardigheden, Excel, spreadsheets, rekenbladen, PowerPoint, Word, Outlook, OneNote, SharePoint,
      OneDrive, Office 365, Microsoft 365, Microsoft Office, Microsoft Teams, MS Teams, Notion, Trello, Asana, Slack,
      Canva, Google Workspace, automatiseren, automatisering, Power Automate, Zapier, no-code, low-code, sneltoetsen,
      digitaal, Excel-formules, draaitabellen, macro’s`,
    data: `
      data, cijfers, cijfers lezen, data lezen, cijfers interpreteren, data-analyse, data analyseren,
      datageletterdheid, dashboards, rapportering, Power BI, statistiek, grafieken, datavisualisatie, KPI’s, big data,
      analytics, Google Analytics, gegevens, gegevens analyseren, gegevensanalyse`,
    'online-presence': `
      personal branding, persoonlijk merk, zichtbaarheid, zichtbaar zijn, online zichtbaarheid, online aanwezigheid,
      online profiel, online reputatie, digitale zichtbaarheid, LinkedIn-profiel, profiel op LinkedIn, website, eigen
      website, blog, bloggen, SEO, vindbaarheid, persoonlijke branding`,
    'new-customers': `
      nieuwe klanten, jonge klanten, jonge consumenten, jonge doelgroepen, klanten van morgen, klantverwachtingen,
      verwachtingen van klanten, klantinzicht, klantervaring, klantbeleving, klantgedrag, consumentengedrag, hoe
      klanten denken, wat klanten willen, klanten begrijpen, nieuwe generatie klanten`,
    'young-colleagues': `
      starters, jonge collega’s, nieuwe collega’s, jong talent, jongeren op de werkvloer, Gen Z op het werk,
      generaties op het werk, talent aantrekken, talent aantrekken en houden, employer branding, rekruteren,
      rekrutering, retentie, medewerkers houden, onboarding, wat jongeren zoeken in een job, jonge medewerkers, nieuwe
      medewerkers, generatie Z op het werk, nieuwe generatie op het werk`,
    'hybrid-work': `
      hybride werken, hybride werk, thuiswerk, thuiswerken, telewerk, telewerken, werken op afstand, op afstand
      werken, werken vanop afstand, afstandswerk, remote werken, hybride teams, virtuele teams, hybride vergaderen,
      online vergaderen, videovergaderen, online samenwerken, digitaal samenwerken, samenwerken op afstand, flexibel
      werken, vergaderen op afstand, vergaderen via Teams`,
    sustainability: `
      duurzaam, duurzaam ondernemen, duurzaam werken, klimaat, klimaatverandering, milieu, ecologie, circulaire
      economie, energietransitie, ESG, CSRD, MVO, maatschappelijk verantwoord ondernemen, CO2, CO2-uitstoot,
      CO2-reductie, ecologische voetafdruk, duurzame ontwikkeling, duurzame keuzes`,
    diversity: `
      diversiteit, inclusie, diversiteit op het werk, inclusie op het werk, inclusief leiderschap, inclusief werken,
      gelijke kansen, gendergelijkheid, neurodiversiteit, multiculturele teams, intercultureel samenwerken, DEI, D&I,
      LGBTQ+, inclusiviteit, diversiteit in teams`,
    networking: `
      netwerken, netwerk, netwerken op LinkedIn, netwerk opbouwen, netwerk uitbreiden, professioneel netwerken, online
      netwerken, relaties opbouwen, contacten leggen`,
    'video-and-storytelling': `
      video, video’s maken, video’s monteren, videomontage, korte video’s, filmen, filmen met je smartphone, filmpjes,
      filmpjes maken, storytelling, verhalen, verhalen vertellen, podcasts, podcasts maken, vlogs, vloggen, reels,
      filmpjes monteren, video’s maken met je gsm`,
    decisions: `
      beslissingen, besluitvorming, hoe beslissingen vallen, hoe beslissingen genomen worden, zien hoe beslissingen
      vallen, strategische beslissingen, strategische keuzes, een kijk in de directie, directiecomité,
      directievergadering, een directievergadering bijwonen, een plaats in de directievergadering, raad van bestuur,
      hoe de top denkt, hoe het management denkt, mee naar een directievergadering`,
    introductions: `
      contacten, een contact, introducties, netwerk, netwerken, mijn netwerk, toegang tot mijn netwerk, netwerk
      uitbreiden, mensen leren kennen, nieuwe mensen leren kennen, mensen voorstellen, connecties, deuren openen`,
    experience: `
      ervaring, levenservaring, werkervaring, praktijkervaring, jarenlange ervaring, jaren ervaring, vakkennis, kennis
      van het vak, kennis van de sector, lessen uit fouten, lessen uit mislukkingen, wat misliep, verhalen uit de
      praktijk, wijsheid`,
    organisation: `
      hoe een organisatie werkt, hoe het bedrijf werkt, hoe ons bedrijf werkt, hoe een groot bedrijf werkt, het
      bedrijf begrijpen, inzicht in het bedrijf, bedrijfscultuur, bedrijfspolitiek, interne politiek, ongeschreven
      regels, het grotere plaatje, de weg in het bedrijf, hoe het bedrijf in elkaar zit, hoe ons bedrijf in elkaar
      zit, een kijk achter de schermen, achter de schermen`,
    feedback: `
      feedback, opbouwende feedback, een eerlijke mening, een kritische blik, een spiegel, een klankbord, zelfkennis,
      weten waar ik sta, wat ik beter kan, werkpunten, feedback op mijn aanpak`,
    confidence: `
      zelfvertrouwen, zelfverzekerd zijn, zekerder worden, durven spreken, spreken voor een groep, spreken in het
      openbaar, presenteren, presentaties, presentaties geven, pitchen, assertiviteit, het woord nemen, zelfzekerheid,
      durf, meer durf`,
    career: `
      loopbaan, loopbaanadvies, loopbaankeuzes, loopbaanbegeleiding, loopbaanplan, carrière, carrièreadvies,
      carrièrekeuzes, carrière maken, doorgroeien, doorgroeikansen, de volgende stap, mijn volgende stap, promotie,
      solliciteren, CV, loopbaantips`,
    'good-word': `
      aanbeveling, aanbevelingen, referentie, een goed woord, een goed woordje, een goed woordje doen, voorspraak,
      zichtbaarheid, gezien worden`,
  }),
  axes: {
    open: {
      first: {
        name: 'Open',
        says: 'Je zoekt het nieuwe op en probeert graag iets uit. Daar komt het op aan als de oude manier niet meer werkt.',
      },
      second: {
        name: 'Bestendig',
        says: 'Je bouwt voort op wat je kent en wat al eens gewerkt heeft. Daar komt het op aan als alles tegelijk verandert.',
      },
      between:
        'De ene keer trekt het nieuwe je aan, de andere keer blijf je liever bij wat je kent. Het hangt ervan af waar het om gaat.',
    },
    networked: {
      first: {
        name: 'Netwerkend',
        says: 'Je legt vlot contact en voelt je thuis onder mensen. Zo komt er nieuws langs, en soms een kans die niemand had gepland.',
      },
      second: {
        name: 'Selectief',
        says: 'Je houdt eerst wat afstand en kiest met wie je optrekt. Zo heb je meer tijd voor elk van hen.',
      },
      between:
        'Soms stap je op nieuwe mensen af, soms blijf je liever bij wie je kent. Dat verschilt van dag tot dag, en hangt af van wie er is.',
    },
    supportive: {
      first: {
        name: 'Ondersteunend',
        says: 'Je begint met vertrouwen en maakt tijd voor anderen. Dat helpt het meest waar mensen nog leren en fouten mogen.',
      },
      second: {
        name: 'Sturend',
        says: 'Je gaat eerst zelf na of iets klopt en houdt je blik op de zaak gericht. Dat helpt het meest waar veel op het spel staat en fouten duur zijn.',
      },
      between: 'Je geeft vertrouwen en kijkt toch zelf even na. Nu eens laat je ruimte, dan weer neem je het stuur.',
    },
  },
  steps: {
    'intake-mentee': {
      subject: 'Wat wil je met andere ogen bekijken?',
      preheader: 'Met zeven korte antwoorden zoeken we een mentor voor jou.',
      opening:
        'Dag {name},\n\nJe doet mee aan {programme} bij {organisation}. Iemand die minder lang meedraait dan jij wordt je mentor, voor {sessions, plural, =3 {drie} =6 {zes} other {#}} gesprekken van {minutes, plural, =60 {een uur} other {# minuten}}. Jij brengt een vraag mee, je mentor een frisse blik.\n\nWe beginnen bij jou.',
      button: 'Beantwoord zeven vragen',
      takes: 'Vijf minuten. Twee antwoorden schrijf je, de rest vink je aan.',
      more: 'Hiermee zoeken we iemand die bij je vraag past. Bij elke vraag staat wie je antwoord leest.',
      next: 'Antwoorden kan tot {closes}. Kort daarna stellen we je iemand voor, en jij zegt ja of nee.',
      thanks:
        'Dank je, hiermee kunnen we zoeken. Over een paar dagen volgt nog één korte vraag. Dat antwoord leest alleen jij.',
      reminders: [
        {
          subject: 'Je mentor zoeken begint bij jou',
          opening:
            'Dag {name},\n\nJe antwoorden zijn nog welkom. Schrijf ze op zoals ze in je opkomen: een paar losse woorden zijn goed genoeg om iemand te vinden.',
        },
        {
          subject: 'Meedoen kan tot {closes}',
          opening: 'Dag {name},\n\nNa {closes} maken we de duo’s. Komt het nu niet uit? Zeg het {coordinator} gerust.',
        },
      ],
      questions: {
        routine: {
          ask: 'Wat is in je werk routine geworden?',
          help: 'Een vergadering, een manier van verkopen, hoe je klanten aanspreekt.',
        },
        'fresh-view': {
          ask: 'Waarop wil je een frisse kijk?',
        },
        wants: {
          ask: 'Wat zou je graag beter kunnen of begrijpen?',
          help: 'Kies er hoogstens vijf. We zoeken er je mentor mee.',
        },
        gives: {
          ask: 'Wat kun je zelf teruggeven?',
          help: 'Kies er hoogstens drie. Dit staat in het voorstel aan je mentor.',
        },
        languages: {
          ask: 'In welke talen voer je graag een gesprek?',
          help: 'De taal waarin we je schrijven, vinkten we alvast aan. Verander gerust.',
          options: languages,
        },
        free: {
          ask: 'Wanneer in de week heb je een uur?',
          help: '’s Avonds telt ook: woensdagavond om tien is een prima antwoord.',
        },
        zone: {
          ask: 'In welke tijdzone zit je?',
          help: 'Dit is de tijdzone waarin we je schrijven. Klopt ze niet, verander ze dan: ook onze mails volgen.',
        },
      },
    },

    'intake-mentor': {
      subject: 'Wat kun jij een ander leren?',
      preheader: 'Jij wordt mentor. We vragen wat je kunt en wat je eerst zou tonen.',
      opening:
        'Dag {name},\n\nJe doet als mentor mee aan {programme} bij {organisation}. In {sessions, plural, =3 {drie} =6 {zes} other {#}} gesprekken van {minutes, plural, =60 {een uur} other {# minuten}} help je iemand die al langer meedraait om anders naar het eigen werk te kijken. Jij leidt. Dat je nooit eerder mentor was, is geen bezwaar.',
      button: 'Beantwoord acht vragen',
      takes: 'Vijf minuten. Twee antwoorden schrijf je, de rest vink je aan.',
      more: 'Hiermee zoeken we iemand die wil leren wat jij kunt. Bij elke vraag staat wie je antwoord leest.',
      next: 'Antwoorden kan tot {closes}. Kort daarna stellen we je iemand voor, en jij zegt ja of nee.',
      thanks:
        'Dank je, hiermee kunnen we zoeken. Over een paar dagen volgt nog één korte vraag. Dat antwoord leest alleen jij.',
      reminders: [
        {
          subject: 'Klein beginnen mag',
          opening:
            'Dag {name},\n\nWat voor jou gewoon is, is voor een ander soms nieuw. Eén ding dat je goed kunt, is genoeg om te beginnen.',
        },
        {
          subject: 'Tot {closes} kun je meedoen',
          opening: 'Dag {name},\n\nNa {closes} maken we de duo’s. Komt het nu niet uit? Zeg het {coordinator} gerust.',
        },
      ],
      questions: {
        offers: {
          ask: 'Waarmee kun jij een ander op weg helpen?',
          help: 'Kies er hoogstens vijf. We zoeken er je mentee mee.',
        },
        learned: {
          ask: 'Hoe heb je dat geleerd?',
          help: 'Een opleiding, een job, een eigen project, veel proberen.',
        },
        'show-first': {
          ask: 'Wat zou je als eerste tonen?',
          help: 'Liefst iets kleins dat je in tien minuten voordoet. Dit staat in het voorstel aan je mentee.',
        },
        gets: {
          ask: 'Wat wil je er zelf uit halen?',
          help: 'Kies er hoogstens drie. Je mentee ziet dit en kan je erbij helpen.',
        },
        languages: {
          ask: 'In welke talen voer je graag een gesprek?',
          help: 'De taal waarin we je schrijven, vinkten we alvast aan. Verander gerust.',
          options: languages,
        },
        free: {
          ask: 'Wanneer in de week heb je een uur?',
          help: '’s Avonds telt ook: woensdagavond om tien is een prima antwoord.',
        },
        zone: {
          ask: 'In welke tijdzone zit je?',
          help: 'Dit is de tijdzone waarin we je schrijven. Klopt ze niet, verander ze dan: ook onze mails volgen.',
        },
        mentees: {
          ask: 'Zou je meer dan één mentee willen?',
          help: 'Alleen als je er zin in hebt. Laat je dit open, dan is het er één.',
          low: 'liefst één',
          high: 'hoogstens drie',
        },
      },
    },

    admit: {
      subject: 'Een antwoord voor jou alleen',
      preheader: 'Over wat je niet kunt. Delen hoeft niet.',
      opening:
        'Dag {name},\n\nWie iets wil leren, moet vroeg of laat zeggen: dat kan ik niet. Dat gaat makkelijker als je het eerst voor jezelf opschrijft.',
      button: 'Schrijf het voor jezelf op',
      takes: 'Twee minuten.',
      more: '{coordinator} krijgt je antwoord nooit te zien. Je mentor alleen als jij daarvoor kiest.',
      thanks: 'Dank je. Wat je schreef, is van jou. Binnenkort stellen we je een mentor voor.',
      questions: {
        hard: {
          ask: 'Wat kun je niet, en zeg je liever niet hardop?',
        },
      },
    },

    ready: {
      subject: 'Waar zie je nog tegen op?',
      preheader: 'Een vraag voor je begint. Alleen jij leest het antwoord.',
      opening:
        'Dag {name},\n\nEen gesprek leiden met iemand die al veel gezien heeft, dat is even slikken. Je hoeft niet alles te weten. ‘Dat zoek ik uit’ is ook een antwoord.',
      button: 'Schrijf het voor jezelf op',
      takes: 'Twee minuten.',
      more: '{coordinator} krijgt je antwoord nooit te zien. Je mentee alleen als jij daarvoor kiest.',
      thanks: 'Dank je. Wat je schreef, is van jou. Binnenkort stellen we je een mentee voor.',
      questions: {
        unsure: {
          ask: 'Waarover ben je als mentor nog onzeker?',
        },
      },
    },

    mindset: {
      subject: 'Zestien zinnen over jou',
      preheader: 'Geen examen. De uitslag zie je meteen, en jij alleen.',
      opening:
        'Dag {name},\n\nDe een zoekt het nieuwe op, de ander bewaakt wat werkt. Een goed gesprek heeft ze allebei nodig, en het helpt als je weet waar je zelf staat.',
      button: 'Lees de zestien zinnen',
      takes: 'Drie minuten.',
      more: 'Goede of foute antwoorden zijn er niet, punten evenmin. Alleen jij ziet de uitslag. We gebruiken hem niet om duo’s te maken.',
      next: 'Na je laatste gesprek krijg je dezelfde zinnen nog eens. Dan zie je wat er bij jou verschoven is.',
      thanks:
        'Dit is hoe je er vandaag naar kijkt. Wil je er met je duo over praten, dan is dat een mooi begin van een gesprek.',
      questions: {
        statements: {
          ask: 'Hoe goed passen deze zestien zinnen bij jou?',
          help: 'Antwoord zoals je vandaag bent, niet zoals je zou willen zijn.',
          ...agreement,
          statements,
        },
      },
    },

    match: {
      subject: '{pairs, plural, =0 {Nog geen nieuw duo} one {Eén duo} other {# duo’s}} voor {cohort}',
      preheader:
        '{review, select, yes {Jij kijkt eerst. Niemand weet hier al van.} other {Wie wij samenbrachten, en waarom.}}',
      opening:
        'Dag {name},\n\n{pairs, plural, =0 {Met de antwoorden van vandaag vonden we nog geen duo.} one {We vonden één duo.} other {We vonden # duo’s.}} {waiting, plural, =0 {Niemand blijft over.} one {Eén deelnemer heeft nog geen duo: kijk daar eerst naar.} other {# deelnemers hebben nog geen duo: kijk daar eerst naar.}}',
      more: '{pairs, plural, =0 {Zodra er iemand vrijkomt, zoeken we opnieuw.} other {{review, select, yes {Jij kent de mensen. Op de pagina kun je wisselen, vastzetten of uitsluiten, en opnieuw laten rekenen.} other {Bij elk duo staat wat hen samenbrengt. Zie je een duo dat niet kan, bel dan even met een van beiden.}}}}',
      next: '{pairs, plural, =0 {Je hoort het meteen als er een duo is.} other {{review, select, yes {Pas als jij het goedkeurt, vragen we het aan beide kanten.} other {We vragen het nu aan beide kanten. Wie liever niet wil, hoeft niet te zeggen waarom, en dan zoeken we meteen verder.}}}}',
      reminders: [
        {
          subject: 'De duo’s van {cohort} wachten op jou',
          opening:
            'Dag {name},\n\n{pairs, plural, one {Eén duo wacht} other {# duo’s wachten}} op je blik. Zolang horen de deelnemers niets.',
        },
        {
          subject: 'Keur je de duo’s van {cohort} goed?',
          opening: 'Dag {name},\n\nTwijfel je over een duo? Sluit het uit, dan rekenen we opnieuw.',
        },
      ],
    },

    proposal: {
      subject: 'Jij en {partner}, een duo?',
      preheader: 'Met de redenen erbij. Zie je het zitten?',
      opening:
        'Dag {name},\n\n{role, select, mentor {We zochten iemand voor wie jij mentor kunt zijn, en denken aan {partnerFull}.} other {We zochten een mentor voor jou, en denken aan {partnerFull}.}}',
      takes: 'Een halve minuut.',
      more: 'Liever niet? Dan hoort {partner} alleen dat we verder zoeken. Wil je eerst meer weten, vraag het dan: daarna mag je opnieuw kiezen.',
      next: 'Zeggen jullie allebei ja, dan krijg je het mailadres van {partner}. Wij stellen data voor, jullie spreken samen af wat echt past. Horen we tot en met {closes} niets, dan zoeken we voor {partner} iemand anders en laten we jou voorlopig met rust.',
      thanks:
        'Dank je voor je antwoord. Toch anders? Zeg het dan meteen: na twee keer ja begint het duo, en na een nee zoeken we binnen het halfuur verder.',
      reminders: [
        {
          subject: 'Zie je een duo met {partner} zitten?',
          opening: 'Dag {name},\n\nJa en nee zijn allebei goed. Antwoorden kan tot en met {closes}.',
        },
      ],
      questions: {
        consent: {
          ask: 'Zie je een duo met {partner} zitten?',

          options: {
            yes: 'Ja, graag',
            ask: 'Eerst een vraag aan {partner}',
            call: 'Eerst iets horen van {coordinator}',
            no: 'Liever niet',
          },
        },
        ask: {
          ask: 'Wat wil je van {partner} weten?',
          help: '{partner} antwoordt in een paar regels. Daarna vragen we het je opnieuw.',
        },
        why: {
          ask: 'Waarom liever niet?',
          help: 'Alleen voor jezelf, niemand leest dit. Wil je dat {coordinator} het weet, mail dan even: {coordinatorEmail}.',
        },
      },
      shows: {
        'intake-mentor.offers': '{role, select, mentor {Jij kunt helpen met} other {{partner} kan helpen met}}',
        'intake-mentor.show-first': '{role, select, mentor {Jij zou eerst tonen} other {{partner} zou eerst tonen}}',
        'intake-mentee.gives': '{role, select, mentor {{partner} geeft terug} other {Jij geeft terug}}',
      },
    },

    tell: {
      subject: '{partner} heeft eerst een vraag',
      preheader: 'Een paar regels van jou volstaan.',
      opening: 'Dag {name},\n\nWe stelden jullie voor als duo. Voor {partner} kiest, is er één vraag aan jou.',
      button: 'Antwoorden',
      takes: 'Twee minuten.',
      more: 'Weet je het niet, of zeg je het liever niet? Schrijf dat dan gewoon. {coordinator} leest niet mee.',
      next: '{partner} leest je antwoord en kiest dan. Horen we tot en met {closes} niets, dan kiest {partner} zonder.',
      thanks: 'Dank je. {partner} krijgt je antwoord te lezen.',
      reminders: [
        {
          subject: 'Een woordje voor {partner}?',
          opening: 'Dag {name},\n\nEén regel is genoeg, tot en met {closes}.',
        },
      ],
      questions: { told: { ask: 'Wat antwoord je {partner}?' } },
      shows: { 'proposal.ask': '{partner} vraagt' },
    },

    'tell-for': {
      subject: '{who} wil eerst iets van jou horen',
      preheader: 'Over het duo met {other}.',
      opening:
        'Dag {name},\n\nWe stelden {who} en {other} voor als duo. {who} zegt geen nee, maar wil eerst iets van jou horen. Bellen werkt het best.',
      button: 'Een berichtje schrijven',
      takes: 'Vijf minuten, met een telefoontje erbij.',
      more: 'Wat je hier schrijft, sturen we door. Alleen {who} leest het.',
      next: 'Daarna vragen we {who} opnieuw of het ja of nee wordt. Horen we tot en met {closes} niets van jou, dan vragen we het toch.',
      thanks: 'Dank je. {who} krijgt je bericht, met de vraag of het ja of nee wordt.',
      reminders: [
        {
          subject: '{who} wacht nog op een woord van jou',
          opening:
            'Dag {name},\n\nHet gaat over het duo met {other}. Hebben jullie elkaar al gesproken, schrijf dan alleen dat.',
        },
      ],
      questions: {
        told: {
          ask: 'Wat wil je {who} laten weten?',
          help: 'Hebben jullie elkaar al gesproken? Schrijf dan gewoon dat.',
        },
      },
    },

    'asked-again': {
      subject: 'En nu: jij en {partner}?',
      preheader: 'Ja of nee, het is allebei goed.',
      opening: 'Dag {name},\n\nJe wilde eerst meer weten over een duo met {partner}.',
      takes: 'Een halve minuut.',
      more: 'Nog niet zeker? {coordinator} helpt je graag: {coordinatorEmail}.',
      next: 'Horen we tot en met {closes} niets, dan zoeken we voor {partner} iemand anders en laten we jou voorlopig met rust.',
      thanks:
        'Dank je voor je antwoord. Toch anders? Zeg het dan meteen: na twee keer ja begint het duo, en na een nee zoeken we binnen het halfuur verder.',
      reminders: [
        {
          subject: 'Wordt het iets met {partner}?',
          opening: 'Dag {name},\n\nEén klik volstaat, tot en met {closes}.',
        },
      ],
      questions: {
        consent: { ask: 'Zie je een duo met {partner} zitten?', options: { yes: 'Ja, graag', no: 'Liever niet' } },
        why: {
          ask: 'Waarom liever niet?',
          help: 'Alleen voor jezelf, niemand leest dit. Wil je dat {coordinator} het weet, mail dan even: {coordinatorEmail}.',
        },
      },
      shows: { 'tell.told': '{partner} antwoordt', 'tell-for.told': '{coordinator} antwoordt' },
    },

    begin: {
      subject: 'Jij en {partner} gaan van start',
      preheader: '{partner} zet nu een eerste vraag op papier.',
      opening: 'Dag {name},\n\nHet is rond: {partner} en jij vormen een duo. Vandaag hoef je niets te doen.',
      next: '{partner} krijgt nu de vraag om het onderwerp af te bakenen. Zodra dat er is, lees je mee en mag je het scherper maken. Intussen al hallo zeggen? Dat kan hier: {partnerEmail}.',
    },

    scope: {
      subject: 'Wat wil je van {partner} weten?',
      preheader: 'Hoe concreter je vraag, hoe meer je aan het gesprek hebt.',
      opening:
        'Dag {name},\n\nJij en {partner} zijn een duo. Eén duidelijke vraag maakt het verschil tussen een nuttig uur en een gezellige koffie. Eerst het terrein, dan de vraag.',
      takes: 'Vier minuten.',
      more: '{partner} leest je antwoorden en kan je vraag nog scherper maken. {coordinator} leest ze niet.',
      next: 'Meteen daarna kies je momenten voor jullie eerste gesprek: we leggen er voor die jullie allebei passen.',
      thanks: 'Dank je. {partner} krijgt je vraag nu te lezen.',
      reminders: [
        {
          subject: 'Je vraag hoeft niet af te zijn',
          opening: 'Dag {name},\n\nEén zin volstaat om te beginnen. {partner} helpt je de vraag scherper te maken.',
        },
      ],
      questions: {
        field: {
          ask: 'Waarover wil je het met {partner} hebben?',
          options: {
            technology: 'Sociale media of nieuwe technologie',
            customers: 'Hoe klanten denken',
            networking: 'Anders netwerken',
            own: 'Iets anders',
          },
        },
        question: {
          ask: 'Welke concrete vraag leg je voor?',
          help: 'Dus niet ‘iets met LinkedIn’, wel ‘hoe krijg ik met één bericht per week reactie van klanten?’.',
        },
        sign: {
          ask: 'Waaraan zul je merken dat je een antwoord hebt?',
          help: 'Iets wat je kunt zien of tellen.',
        },
        pace: {
          ask: 'Hoe vaak zie je {partner} het liefst?',
          help: 'Het bepaalt wanneer we jullie momenten voorleggen. Zonder keuze wordt het elke maand.',
          options: { 'two-weeks': 'Om de twee weken', 'three-weeks': 'Om de drie weken', month: 'Elke maand' },
        },
        standing: {
          ask: 'Hoe ver sta je vandaag met die vraag?',
          help: 'Halfweg en op het einde vragen we het nog eens.',
          low: 'Nog nergens',
          high: 'Waar ik wil zijn',
        },
      },
    },

    sharpen: {
      subject: 'De vraag van {partner}',
      preheader: 'Kan ze scherper? En wat wil jij er zelf aan hebben?',
      opening:
        'Dag {name},\n\nDit wil {partner} van je weten. Zie het als een eerste versie. Jij mag ze kleiner, concreter of leuker maken.',
      button: 'Beantwoord vier vragen',
      takes: 'Drie minuten.',
      more: '{partner} leest je antwoorden, {coordinator} niet.',
      next: 'Voor elk gesprek leggen we jullie momenten voor die allebei passen. Drie dagen vooraf krijg je een korte voorbereiding.',
      thanks: 'Dank je. {partner} leest dit voor jullie eerste gesprek.',
      reminders: [
        {
          subject: 'Waar zou jij met {partner} beginnen?',
          opening:
            'Dag {name},\n\nEén zin bij de vraag van {partner} volstaat. Zo begint jullie eerste gesprek niet van nul.',
        },
      ],
      questions: {
        sharper: {
          ask: 'Hoe zou jij de vraag stellen?',
          help: 'Is ze al scherp? Schrijf dan waar jij zou beginnen.',
        },
        gains: {
          ask: 'Wat wil jij aan deze gesprekken hebben?',
          help: 'Zeg het gerust, dan kan {partner} erop inspelen.',
        },
        cancel: {
          ask: 'Wat doen jullie als een gesprek niet lukt?',
          options: {
            'day-before': 'We zeggen af ten laatste een dag vooraf',
            call: 'We bellen, ook op de dag zelf',
            swap: 'Wie afzegt, stelt meteen iets nieuws voor',
          },
        },
        'between-us': {
          ask: 'Wat spreek je graag vooraf af?',
          help: 'Bijvoorbeeld: wat we zeggen blijft hier, en afzeggen doen we een dag vooraf.',
        },
      },
      shows: {
        'scope.field': 'Het terrein',
        'scope.question': 'De vraag',
        'scope.sign': 'Een goed teken zou zijn',
      },
    },

    agreement: {
      subject: 'Zo pakken {partner} en jij het aan',
      preheader: 'Wat er op papier staat voor jullie eerste gesprek.',
      opening:
        'Dag {name},\n\nDit staat op papier voor je eerste gesprek met {partner}. Bewaar deze mail: bij elk gesprek mag je erop terugkomen.',
      more: '{coordinator} leest dit niet. Ontbreekt er iets, of klopt er iets niet? Begin daar jullie eerste gesprek mee.',
      shows: {
        'scope.question': '{role, select, mentor {De vraag van {partner}} other {Jouw vraag}}',
        'sharpen.sharper': '{role, select, mentor {Zo zie jij ze} other {Zo ziet {partner} ze}}',
        'scope.sign': 'Een goed teken zou zijn',
        'scope.standing': '{role, select, mentor {Hoe ver {partner} nu staat} other {Hoe ver je nu staat}}',
        'scope.pace': 'Hoe vaak jullie elkaar zien',
        'sharpen.cancel': 'Als een gesprek niet lukt',
        'sharpen.between-us': 'Dit spreken jullie vooraf af',
        'sharpen.gains': '{role, select, mentor {Dit wil jij eruit halen} other {Dit wil {partner} eruit halen}}',
      },
    },

    plan: {
      subject: 'Gesprek {session}: wanneer zie je {partner}?',
      preheader: 'Voor gesprek {session}: één klik volstaat.',
      opening:
        'Dag {name},\n\nTijd om gesprek {session} met {partner} vast te leggen. Op deze momenten zijn jullie normaal allebei vrij.',
      takes: 'Een halve minuut.',
      more: '{partner} krijgt dezelfde vraag. Zodra een moment jullie allebei past, krijgen jullie er een uitnodiging voor in je agenda.',
      thanks: 'Genoteerd. Zodra jullie allebei hetzelfde moment kiezen, krijg je een uitnodiging voor in je agenda.',
      reminders: [
        {
          subject: 'Gesprek {session} met {partner}: nog geen moment',
          opening:
            'Dag {name},\n\nWe weten nog niet wanneer gesprek {session} jou past. Eén klik is genoeg, meer kiezen mag.',
        },
      ],
      questions: {
        when: {
          ask: 'Welke momenten passen je?',
          help: 'Kies er gerust meer dan één: dan zijn jullie er sneller uit.',
        },
        own: {
          ask: 'Liever een ander moment?',
          help: 'In je eigen tijd. {partner} krijgt het voorgelegd. Kies hierboven dan ‘Geen van deze momenten’.',
        },
        where: {
          ask: 'Waar spreken jullie af?',
          help: 'Een plek, of een link om te videobellen. Het komt in de uitnodiging te staan.',
        },
      },
    },

    exception: {
      subject: 'Gesprek {session}: een uitzondering voor {partner}?',
      preheader: 'Jullie vrije uren vallen nergens samen. Eén uur is genoeg.',
      opening:
        'Dag {name},\n\nVoor gesprek {session} vonden we geen uur waarop jij en {partner} allebei vrij zijn. Kun jij één keer iets vrijmaken? We vragen het ook aan {partner}.',
      takes: 'Een minuut.',
      more: 'Het geldt alleen voor dit gesprek. Je gewone week verandert niet.',
      thanks: 'Dank je. We zoeken meteen opnieuw, en leggen jullie de momenten voor die we vinden.',
      reminders: [
        {
          subject: 'Eén keer anders voor {partner}?',
          opening: 'Dag {name},\n\nEén ander uur kan genoeg zijn om {partner} te zien voor gesprek {session}.',
        },
      ],
      questions: {
        once: {
          ask: 'Wanneer kun je deze ene keer wel?',
          help: 'Vink aan wat je anders niet zou kiezen: vroeg, laat of in het weekend.',
        },
      },
    },

    'brief-mentor': {
      subject: 'Gesprek {session} met {partner}, jij leidt',
      preheader:
        '{agreed, select, yes {Een houvast voor {date}, zodat niets je verrast.} other {Er is nog geen moment. Spreek er vandaag een af.}}',
      opening:
        'Dag {name},\n\n{agreed, select, yes {Je ziet {partner} op {date} om {time}, voor {minutes, plural, =60 {een uur} other {# minuten}}.} other {Voor gesprek {session} met {partner} is nog niets afgesproken. Kies vandaag samen een moment: {partnerEmail}. Zet het daarna op de pagina hieronder, dan krijgen jullie allebei een uitnodiging.}}',
      more: '{session, plural, =1 {Begin bij wat {partner} boeit, niet bij je eigen plan. Toon al vroeg één klein ding dat meteen werkt: dat breekt het ijs. Vraag op het einde wat {partner} wil proberen.} =6 {Begin bij het laatste voornemen. Kijk dan samen terug op de vraag van het begin: wat is er veranderd, en wat gaat verder zonder jou?} other {Begin bij wat {partner} vandaag bezighoudt. Vraag dan naar het voornemen van vorige keer: wat lukte, wat niet? Toon één klein ding dat meteen werkt, en spreek af wat {partner} nu probeert.}}\n\nWeet je iets niet? Zeg dat je het uitzoekt. En vraag ook wat jij wilde weten: {partner} geeft iets terug.{balance, select, giveMore {\n\n{partner} gaf de voorbije keren veel. Deze keer mag jij iets tonen, klein is goed{wish, select, none {: iets wat je in vijf minuten voordoet, en wat {partner} morgen zelf kan.} other {. Hier was {partner} bij de start nieuwsgierig naar: {wish}.}}} other {}}',
      next: 'Na het gesprek vragen we kort hoe het liep.',
      shows: {
        'plan.where': 'Waar jullie elkaar spreken',
        'intake-mentor.show-first': 'Dit wilde je eerst tonen',
        'scope.question': 'De vraag bij het begin',
        'rescope.question': 'De vraag na het eerste gesprek',
        'intake-mentee.fresh-view': 'Hierop zoekt {partner} een frisse kijk',
        'intake-mentee.gives': 'Dit geeft {partner} terug',
        'reflection-mentee.next': 'Dit wilde {partner} proberen',
        'commitment.state': 'Hoe het daarmee staat',
        'admit.hard': 'Dit vindt {partner} moeilijk toe te geven',
      },
    },

    'brief-mentee': {
      subject: 'Gesprek {session} met {partner} komt eraan',
      preheader:
        '{agreed, select, yes {Wat je meebrengt op {date}, en wat je teruggeeft.} other {Er is nog geen moment. Spreek er vandaag een af.}}',
      opening:
        'Dag {name},\n\n{agreed, select, yes {Je ziet {partner} op {date} om {time}, voor {minutes, plural, =60 {een uur} other {# minuten}}.} other {Voor gesprek {session} met {partner} is nog niets afgesproken. Kies vandaag samen een moment: {partnerEmail}. Zet het daarna op de pagina hieronder, dan krijgen jullie allebei een uitnodiging.}} {partner} leidt het gesprek.',
      more: '{session, plural, =1 {{agreed, select, yes {Bevestig vandaag even het uur en de plek. } other {Spreek ook een plek af. }}Zien jullie elkaar in het echt, dan liefst niet in jouw kantoor.} =6 {Dit is het laatste gesprek. Neem je eerste vraag er nog eens bij, en zeg {partner} wat je nu anders doet.} other {Vertel eerst hoe het ging met wat je wilde proberen. Mislukt is even leerzaam als gelukt.}}\n\n{balance, select, giveMore {{partner} bracht de voorbije keren veel mee. Deze keer mag jij iets teruggeven, klein is goed{wish, select, none {: hoe een beslissing echt viel, of de naam van iemand die {partner} verder helpt.} other {. Hier hoopte {partner} bij de start op: {wish}.}}} other {Bedenk ook wat jij deze keer teruggeeft. Hoe een beslissing echt viel, bijvoorbeeld, of iemand die {partner} moet leren kennen.}}',
      next: 'Na het gesprek vragen we kort wat het je opleverde.',
      shows: {
        'plan.where': 'Waar jullie elkaar spreken',
        'scope.question': 'Je vraag bij het begin',
        'rescope.question': 'Je vraag na het eerste gesprek',
        'sharpen.sharper': 'Hoe {partner} het ziet',
        'intake-mentor.gets': 'Dit hoopte {partner} bij de start',
        'reflection-mentee.next': 'Wat je wilde proberen',
        'sharpen.between-us': 'Dit spraken jullie vooraf af',
        'ready.unsure': 'Hierover is {partner} nog onzeker',
      },
    },

    'reflection-mentee': {
      subject: 'Hoe was gesprek {session} met {partner}?',
      preheader: 'Kort over gesprek {session}, nu het nog vers is.',
      opening:
        'Dag {name},\n\n{agreed, select, yes {Op {date} stond gesprek {session} met {partner} op het programma.} other {Gesprek {session} met {partner} zou er rond deze tijd zijn. Is het ervan gekomen?}}',
      takes: 'Twee minuten.',
      more: 'Of jullie elkaar zagen, ziet ook {coordinator}. Wat je schrijft, leest {partner}, tenzij je iets anders kiest. Je score telt mee zonder je naam, pas vanaf vijf mensen.',
      thanks: 'Dank je. Wat je met {partner} deelt, krijgen jullie binnenkort samen te lezen.',
      reminders: [
        {
          subject: 'Wat bleef er hangen van gesprek {session}?',
          opening: 'Dag {name},\n\nEen paar woorden over gesprek {session} volstaan.',
        },
      ],
      questions: {
        met: {
          ask: 'Hebben jullie elkaar gezien?',

          options: { yes: 'Ja', moved: 'Nee, verplaatst', no: 'Nee, niet doorgegaan' },
        },
        'moved-to': {
          ask: 'Wanneer dan wel?',
          help: 'Weet je het al, dan zetten we het in jullie agenda. Anders zoeken we een nieuw moment.',
        },
        side: {
          ask: 'Waaraan lag het?',
          help: '{partner} ziet dit niet. Gebeurt het vaker, dan kan {coordinator} even bellen met wie hulp kan gebruiken.',
          options: { me: 'Het lag aan mij', partner: 'Het lag aan {partner}', neither: 'Aan geen van beiden' },
        },
        useful: {
          ask: 'Hoeveel had je eraan?',

          low: 'Weinig',
          high: 'Heel veel',
        },
        changed: {
          ask: 'Wat toonde {partner} je, en wat bekijk je nu anders in je eigen werk?',
          help: 'Een handigheid, een manier van kijken, een vraag die bleef hangen.',
        },
        next: {
          ask: 'Wat ga je nu proberen?',
          help: 'Eén klein ding. We vragen je later hoe het liep.',
        },
        safe: {
          ask: 'Kon je gerust zeggen wat je niet kunt?',
          help: 'Is je cijfer laag of zakt het, dan krijgt {coordinator} een seintje dat jullie duo een gesprek kan gebruiken, zonder je cijfer.',
          low: 'Niet echt',
          high: 'Helemaal',
        },
      },
    },

    'reflection-mentor': {
      subject: 'Hoe liep gesprek {session} met {partner}?',
      preheader: 'Wat je er zelf van leerde, telt ook.',
      opening:
        'Dag {name},\n\n{agreed, select, yes {Op {date} stond gesprek {session} met {partner} op het programma.} other {Gesprek {session} met {partner} zou er rond deze tijd zijn. Is het ervan gekomen?}}',
      takes: 'Twee minuten.',
      more: 'Of jullie elkaar zagen, ziet ook {coordinator}. Wat je schrijft, leest {partner}, tenzij je iets anders kiest. Je score telt mee zonder je naam, pas vanaf vijf mensen.',
      thanks: 'Dank je. Wat je met {partner} deelt, krijgen jullie binnenkort samen te lezen.',
      reminders: [
        {
          subject: 'Wat nam je mee uit gesprek {session} met {partner}?',
          opening: 'Dag {name},\n\nEen paar woorden over gesprek {session} volstaan.',
        },
      ],
      questions: {
        met: {
          ask: 'Hebben jullie elkaar gezien?',

          options: { yes: 'Ja', moved: 'Nee, verplaatst', no: 'Nee, niet doorgegaan' },
        },
        'moved-to': {
          ask: 'Wanneer dan wel?',
          help: 'Weet je het al, dan zetten we het in jullie agenda. Anders zoeken we een nieuw moment.',
        },
        side: {
          ask: 'Waaraan lag het?',
          help: '{partner} ziet dit niet. Gebeurt het vaker, dan kan {coordinator} even bellen met wie hulp kan gebruiken.',
          options: { me: 'Het lag aan mij', partner: 'Het lag aan {partner}', neither: 'Aan geen van beiden' },
        },
        useful: {
          ask: 'Hoe nuttig was dit gesprek?',

          low: 'Weinig',
          high: 'Heel erg',
        },
        learned: {
          ask: 'Wat ontdekte je over wat je weet, en wat je niet weet?',
        },
        got: {
          ask: 'Wat gaf {partner} jou deze keer?',
          help: 'Hoe een beslissing echt viel, een naam om te bellen, ervaring in gewone woorden.',
        },
        room: {
          ask: 'Kreeg je ruimte om het op jouw manier te doen?',
          help: 'Is je cijfer laag of zakt het, dan krijgt {coordinator} een seintje dat jullie duo een gesprek kan gebruiken, zonder je cijfer.',
          low: 'Amper',
          high: 'Alle ruimte',
        },
      },
    },

    rescope: {
      subject: 'Is dit nog je vraag?',
      preheader: 'Vaak weet je pas na een eerste gesprek wat je zoekt.',
      opening:
        'Dag {name},\n\nVoor een eerste gesprek is een vraag vaak een gok. Nu je {partner} kent, zie je misschien beter waar het om gaat.',
      button: 'Schrijf je vraag van nu op',
      takes: 'Twee minuten.',
      more: 'Is het nog dezelfde vraag? Dan hoef je niets te doen. {partner} leest wat je schrijft, {coordinator} niet.',
      thanks: 'Dank je. Je nieuwe vraag staat in de voorbereiding van jullie volgende gesprek.',
      questions: {
        question: {
          ask: 'Welke vraag zou je vandaag stellen?',
          help: 'Eén zin, zo concreet als je kunt.',
        },
      },
      shows: { 'scope.question': 'Je vraag bij het begin', 'scope.sign': 'Een goed teken zou zijn' },
    },

    'pair-digest': {
      subject: 'Na gesprek {session} met {partner}',
      preheader: 'Wat {partner} en jij met elkaar wilden delen.',
      opening: 'Dag {name},\n\nDit wilden jullie na het gesprek van {date} met elkaar delen.',
      more: 'Wat iemand voor zichzelf hield, staat hier niet bij. Deze mail is alleen voor jullie twee.',
      next: '{session, plural, =6 {Wil je hier iets op terugzeggen? Mail {partner} gewoon: {partnerEmail}.} other {Staat er iets bij dat je verrast? Begin daar jullie volgende gesprek mee, of mail nu al: {partnerEmail}.}}',
      shows: {
        'reflection-mentee.changed':
          '{role, select, mentor {Wat {partner} van jou meenam} other {Wat jij meenam van {partner}}}',
        'reflection-mentee.next': '{role, select, mentor {{partner} gaat proberen} other {Jij gaat proberen}}',
        'reflection-mentor.learned': '{role, select, mentor {Jij ontdekte} other {{partner} ontdekte}}',
        'reflection-mentor.got': '{role, select, mentor {Wat {partner} jou gaf} other {Wat jij {partner} gaf}}',
      },
    },

    commitment: {
      subject: 'Na gesprek {session}: is het gelukt?',
      preheader: 'Over wat je na gesprek {session} wilde proberen.',
      opening:
        'Dag {name},\n\nNa je gesprek met {partner} nam je je iets voor. Elk antwoord is goed, ook dat je ermee stopte.',
      takes: 'Een halve minuut.',
      more: '{partner} leest je antwoord, {coordinator} niet.',
      thanks:
        'Dank je. Vertel het {partner} als jullie elkaar weer spreken: ook wat niet lukte, is stof voor een gesprek.',
      questions: {
        state: {
          ask: 'Hoe staat het ermee?',

          options: { done: 'Gedaan', trying: 'Nog bezig', dropped: 'Losgelaten' },
        },
        worthwhile: {
          ask: 'Was het de moeite waard?',

          low: 'Niet echt',
          high: 'Zeker',
        },
      },
      shows: { 'reflection-mentee.next': 'Dit wilde je proberen' },
    },

    'commitment-again': {
      subject: 'Na gesprek {session}: nog bezig, of al verder?',
      preheader: 'Over wat je na je gesprek met {partner} wilde proberen.',
      opening:
        'Dag {name},\n\nEen paar weken geleden was je hier nog mee bezig. Gelukt, blijven hangen of losgelaten: het is allemaal goed om te weten.',
      takes: 'Een halve minuut.',
      more: '{partner} leest je antwoord, {coordinator} niet. Hierna vragen we er niet meer naar.',
      thanks: 'Dank je. Ben je er nog mee bezig, dan is het iets voor jullie volgende gesprek.',
      questions: {
        state: {
          ask: 'Hoe staat het er nu mee?',
          options: { done: 'Gedaan', trying: 'Nog bezig', dropped: 'Losgelaten' },
        },
        worthwhile: { ask: 'Was het de moeite waard?', low: 'Niet echt', high: 'Zeker' },
      },
      shows: { 'reflection-mentee.next': 'Dit wilde je proberen' },
    },

    'mid-way': {
      subject: 'Halfweg met {partner}',
      preheader: 'Wat houden jullie zo, en wat mag anders?',
      opening: 'Dag {name},\n\nVolgens plan zijn {partner} en jij halfweg. Een goed moment om even stil te staan.',
      takes: 'Drie minuten.',
      more: '{partner} leest je antwoorden, {coordinator} niet.',
      next: 'Neem je antwoorden mee naar jullie volgende gesprek, en begin daar eens mee.',
      thanks: 'Dank je. Twee eerlijke antwoorden naast elkaar: daar begint de tweede helft mee.',
      reminders: [
        {
          subject: 'Wat mag er anders met {partner}?',
          opening: 'Dag {name},\n\nEen paar woorden over de eerste helft kunnen de tweede beter maken.',
        },
      ],
      questions: {
        standing: {
          ask: '{role, select, mentor {Hoe ver staat {partner} vandaag, denk je?} other {Hoe ver sta je vandaag met je vraag?}}',

          low: 'Nog nergens',
          high: 'Waar het moest zijn',
        },
        keep: {
          ask: 'Wat loopt goed en houden jullie zo?',
          help: 'Een gewoonte, een plek, een manier van vragen stellen.',
        },
        change: { ask: 'Wat mag anders?' },
        balance: {
          ask: 'Wie heeft er tot nu toe het meest aan?',
          help: 'Het werkt het best als het van twee kanten komt.',
          options: { mentor: 'Vooral de mentor', even: 'Allebei ongeveer evenveel', mentee: 'Vooral de mentee' },
        },
      },
      shows: {
        'scope.question': '{role, select, mentor {De vraag van {partner}} other {Je vraag}}',
        'scope.standing':
          '{role, select, mentor {Het cijfer van {partner} bij het begin} other {Je cijfer bij het begin}}',
      },
    },

    'mindset-again': {
      subject: 'Dezelfde zestien zinnen, een tijd later',
      preheader: 'Zie meteen of er bij jou iets verschoven is.',
      opening:
        'Dag {name},\n\nAan het begin kreeg je zestien zinnen over jezelf. Hier zijn ze weer. Vulde je ze toen niet in, dan kan het nu voor het eerst.',
      button: 'Lees de zestien zinnen',
      takes: 'Drie minuten.',
      more: 'Vooruitgang bestaat hier niet, alleen een verschil. Net als toen ziet niemand anders je uitslag.',
      thanks: 'Zo kijk je er nu naar. Er volgen nog een paar vragen over de gesprekken zelf, en dan is het rond.',
      questions: {
        statements: {
          ask: 'Hoe goed passen deze zestien zinnen nu bij jou?',
          help: 'Antwoord zoals je vandaag bent.',
          ...agreement,
          statements,
        },
      },
    },

    'close-mentee': {
      subject: 'Wat is er veranderd, {name}?',
      preheader: 'De laatste vragen, over jou en over {partner}.',
      opening: 'Dag {name},\n\nJe gesprekken met {partner} zitten erop. Kijk nog één keer terug naar waar je begon.',
      takes: 'Vier minuten.',
      more: '{partner} ziet je cijfer. Bij elke andere vraag staat wie je antwoord leest.',
      thanks: 'Dank je. Je laatste mail van dit programma zet begin en einde naast elkaar.',
      reminders: [
        {
          subject: 'Nog een laatste keer terugkijken',
          opening: 'Dag {name},\n\nVier minuten, en je gesprekken met {partner} zijn mooi afgerond.',
        },
      ],
      questions: {
        standing: {
          ask: 'Hoe ver sta je nu met je vraag?',

          low: 'Nog nergens',
          high: 'Waar ik wil zijn',
        },
        different: {
          ask: 'Wat doe je nu anders?',
          help: 'Iets wat een collega zou kunnen opmerken.',
        },
        asking: {
          ask: 'Los van de antwoorden: hoeveel had je aan het vragen zelf?',

          low: 'Weinig',
          high: 'Heel veel',
        },
        thanks: {
          ask: 'Wat wil je {partner} nog zeggen?',
          help: 'We geven het {partner} door in de laatste mail.',
        },
        again: {
          ask: 'Zou je dit opnieuw doen?',

          low: 'Nee',
          high: 'Meteen',
        },
      },
      shows: {
        'scope.question': 'Je vraag',
        'scope.sign': 'Een goed teken zou zijn',
        'scope.standing': 'Je cijfer bij het begin',
      },
    },

    'close-mentor': {
      subject: 'Na {partner}: wat weet je nu over jezelf?',
      preheader: 'De laatste vragen, over jou als mentor.',
      opening:
        'Dag {name},\n\nJe gesprekken met {partner} zitten erop. Je leidde ze zelf, met alles wat je wist en niet wist.',
      button: 'Beantwoord vier vragen',
      takes: 'Drie minuten.',
      more: 'Wie je eerste antwoord leest, kies je zelf. Je dankwoord gaat naar {partner}, je scores tellen mee zonder je naam.',
      thanks:
        'Dank je, ook voor alles wat je {partner} toonde. Binnenkort volgt een laatste mail, met wat jullie elkaar nog wilden zeggen.',
      reminders: [
        {
          subject: 'Nog vier vragen over jou en {partner}',
          opening: 'Dag {name},\n\nDrie minuten, en je gesprekken met {partner} zijn mooi afgerond.',
        },
      ],
      questions: {
        'know-now': {
          ask: 'Wat weet je nu over jezelf dat je eerst niet wist?',
          help: 'Iets wat je kunt, iets wat je nog wilt leren.',
        },
        gained: {
          ask: 'Hoeveel had je er zelf aan?',

          low: 'Weinig',
          high: 'Heel veel',
        },
        thanks: {
          ask: 'Wat wil je {partner} nog zeggen?',
          help: 'We geven het {partner} door in de laatste mail.',
        },
        again: {
          ask: 'Zou je opnieuw mentor willen zijn?',

          low: 'Nee',
          high: 'Meteen',
        },
      },
    },

    ...betweenNl,
    ...endingsNl,
    ...inConfidenceWords.nl,

    farewell: {
      subject: 'Jij en {partner}: bedankt en tot ziens',
      preheader: 'Een laatste mail over {partner} en jou.',
      opening:
        'Dag {name},\n\nHier eindigt {programme} voor jou en {partner}. {role, select, mentor {Je leidde gesprekken met iemand die al veel gezien heeft. Dat neemt niemand je nog af.} other {Je stelde vragen die niet iedereen hardop durft te stellen. Dat is moeilijker dan antwoorden geven.}}',
      next: 'Willen jullie elkaar blijven spreken? Daar heb je ons niet voor nodig: {partnerEmail}.',
      shows: {
        'close-mentee.thanks': '{role, select, mentor {{partner} aan jou} other {Jij aan {partner}}}',
        'close-mentor.thanks': '{role, select, mentor {Jij aan {partner}} other {{partner} aan jou}}',
        'scope.standing':
          '{role, select, mentor {Het cijfer van {partner} bij het begin} other {Je cijfer bij het begin}}',
        'close-mentee.standing':
          '{role, select, mentor {Het cijfer van {partner} op het einde} other {Je cijfer op het einde}}',
      },
    },

    launched: {
      subject: '{cohort} is vertrokken',
      preheader: 'De eerste vragen zijn onderweg naar iedereen.',
      opening:
        'Dag {name},\n\nMentoren en mentees van {cohort} kregen hun eerste mail. Ze hebben een kleine twee weken om te antwoorden. Wie stil blijft, krijgt hoogstens twee herinneringen.',
      more: 'Elke maandag krijg je een kort overzicht. Wat mensen schrijven, lees je alleen als zij dat willen. Gemiddelden zie je pas als minstens vijf mensen antwoordden.',
      next: 'Over twee weken leggen we je de duo’s voor. Tot dan hoef je niets te doen, al doet een woordje van jou in de gang wonderen.',
    },

    check: {
      subject: '{pairs, plural, =1 {Eén duo kan je gebruiken} other {# duo’s kunnen je gebruiken}}',
      preheader: 'Waarom, en wat meestal helpt.',
      opening:
        'Dag {name},\n\n{pairs, plural, =1 {Bij één duo loopt het anders dan gehoopt. Eén telefoontje volstaat vaak.} other {Bij # duo’s loopt het anders dan gehoopt. Eén telefoontje per duo volstaat vaak.}}',
      more: 'Je hoort dit één keer, en opnieuw als er iets verandert. We gaan af op wat mensen doen en antwoorden, nooit op wie een mail opent.',
    },

    digest: {
      subject: 'Week {week} van {cohort}',
      preheader: 'Wie jou nodig heeft, en wat er al liep.',
      opening: 'Dag {name},\n\nZo staat het er deze week voor.',
      more: 'Een duo dat stilvalt, heeft het vaak gewoon druk. Bel liever even dan te mailen.',
    },

    closing: {
      subject: '{cohort} is rond',
      preheader: 'De cijfers van begin tot einde, voor jou en je opdrachtgever.',
      opening:
        'Dag {name},\n\nDe gesprekken van {cohort} zitten erop en iedereen kreeg een laatste mail. Dit leverde het op.',
      more: 'Gemiddelden gaan altijd over minstens vijf mensen. Citeer je iemand, vraag het dan eerst: woorden zijn van wie ze schreef.',
      next: 'Je hoeft niets meer te doen. Dank je dat je dit mogelijk maakte.',
    },
  },
};
