/** What Dutch-speaking people of the demo write, by step and question; after "@", for one story. */
export const nl: Readonly<Record<string, readonly string[]>> = {
  'ask.question@visible': [
    'Hoe open ik een bericht zo dat iemand verder leest dan de eerste regel?',
    'Wat zou jij als eerste veranderen aan mijn profiel?',
  ],
  'ask.question@tools': [
    'Mijn tabel telt sinds gisteren dubbel. Waar kijk ik eerst?',
    'Welke drie sneltoetsen moet ik echt kennen?',
  ],
  'ask.question@people': [
    'Wat schrijf ik aan iemand die net begonnen is en al een week stil is?',
    'Hoe open ik een vergadering zonder zelf tien minuten te praten?',
  ],
  'ask.link': ['https://kompas.test/nieuws', 'https://kompas.test/profiel'],
  'asked.answer@visible': [
    'Begin met een vraag die je zelf niet kunt beantwoorden, en schrap de eerste twee zinnen.',
    'Je foto is prima. Je titel zegt wat op je kaartje staat, niet wat iemand aan je heeft: daar zou ik beginnen.',
  ],
  'asked.answer@tools': [
    'Kijk eerst naar de oudste rij: meestal staat die er twee keer in. Lukt het niet, dan bellen we vijf minuten.',
    'Ongedaan maken, zoeken, en plakken zonder opmaak. De rest zoek ik ook telkens op.',
  ],
  'asked.answer@people': [
    'Eén zin, zonder vraag erin: zeg wat je deze week zag dat goed was. Dan komt de rest wel.',
    'Laat iemand anders de eerste vraag stellen, en tel tot tien voor je antwoordt.',
  ],
  'plan.where': [
    'Bij jou aan de koffie in de inkomhal',
    'https://meet.kompas.test/duo',
    'De rode vergaderzaal, tweede verdieping',
  ],
  'vague.question': ['Hoe kan ik meer doen met AI?', 'Hoe word ik beter in digitaal werken?'],
  'vague.sign': ['Dat ik het beter begrijp.'],
  'sit-in.what': ['Ons teamoverleg op dinsdag', 'Een klantgesprek per video', 'Mijn uitleg bij de kwartaalcijfers'],
  'sit-in.where': ['Vergaderzaal 3, tweede verdieping', 'https://meet.kompas.test/overleg'],
  'sit-in.watch': ['Of ik luister, of alleen wacht tot ik weer mag praten.', 'Op welk moment mensen afhaken.'],
  'sit-in.watch-too': ['Of ik woorden gebruik die niemand kent.', 'Wie er niets gezegd heeft.'],
  'sit-in-notes.well': [
    'Je begon met een vraag en wachtte op het antwoord. Het werd stil, en daarna kwam het echte gesprek.',
    'Je zei hardop dat je iets niet wist. Je zag iedereen ontspannen.',
  ],
  'sit-in-notes.wrong': [
    'Na twintig minuten was jij nog als enige aan het woord. De twee op het scherm zijn er niet meer tussen gekomen.',
    'Je laatste drie dia’s gingen over dezelfde cijfers. Daar begon iedereen mails te beantwoorden.',
  ],
  'classic.own': ['Nee zeggen tegen een promotie', 'Verhuizen voor het werk, met een gezin'],
  'in-confidence.word': [
    'In ons duo vallen grapjes over hoe ik praat. Ik wil er geen zaak van maken, maar ik denk er al een week aan.',
    'Ons vorige gesprek ging ineens over een ontslag, en het laat me niet los. Kunnen we even bellen?',
  ],
  'faded.words': [
    'Het schoof telkens een week op, en toen durfde niemand nog als eerste te bellen.',
    'Mijn vraag bleek kleiner dan ik dacht. Na twee gesprekken was ze beantwoord.',
  ],
  'freed.words': ['Ik had het niet zien aankomen, maar ik begrijp het wel.'],
  'intake-mentee.routine@visible': [
    'Elke maandag sturen we dezelfde nieuwsbrief naar dezelfde vierduizend adressen. Niemand vraagt zich nog af wie hem leest.',
    'Onze klantendag verloopt al tien keer op rij volgens hetzelfde draaiboek, tot en met de broodjes.',
  ],
  'intake-mentee.routine@tools': [
    'Het maandrapport. Twee dagen knippen en plakken uit vier bestanden, en dan een vergadering waarin we pagina per pagina voorlezen.',
    'Offertes maken. Ik kopieer de vorige, pas de naam aan en hoop dat ik niets vergeet.',
  ],
  'intake-mentee.routine@people': [
    'Het teamoverleg op dinsdag. Wie thuis werkt zet zijn camera uit en dan praten we met vijf mensen in dezelfde zaal.',
    'Sollicitatiegesprekken. Ik stel al lang dezelfde twaalf vragen en ik hoor altijd dezelfde antwoorden.',
  ],
  'intake-mentee.fresh-view@visible': ['Hoe wij overkomen op iemand die ons nog niet kent. Ik zie het zelf niet meer.'],
  'intake-mentee.fresh-view@tools': [
    'Waar ik tijd verlies zonder dat ik het nog merk, en wat een machine gewoon van me mag overnemen.',
  ],
  'intake-mentee.fresh-view@people': [
    'Waarom goede mensen na hun eerste maanden stiller worden, en wat ik daar zelf aan doe.',
  ],
  'intake-mentee.wants': ['LinkedIn', 'ChatGPT', 'thuiswerk', 'Onderhandelen', 'Cybersecurity'],
  'intake-mentor.offers': ['personal branding', 'Excel', 'podcasts', 'onderhandelen!', 'Fotografie'],
  'intake-mentee.gives': [
    'Mee naar een directievergadering',
    'Een rondleiding in de fabriek',
    'Hoe je een budget verdedigt',
    'Twee projecten die mislukten',
  ],
  'intake-mentor.gets': ['een netwerk', 'Presenteren', 'Hoe je een budget verdedigt', 'Een dag meelopen'],
  'intake-mentor.learned': [
    'Vooral door het te doen: eerst voor de voetbalclub, daarna voor de winkel van mijn tante. De helft ging mis.',
    'Tijdens mijn stage mocht ik de rapporten automatiseren. Ik heb alles geleerd van één collega die nooit zuchtte als ik iets vroeg.',
    'Een avondcursus, en daarna elke week één ding proberen en opschrijven wat er gebeurde.',
  ],
  'intake-mentor.show-first@visible': [
    'In tien minuten een filmpje van dertig seconden maken met je eigen telefoon.',
    'Jouw profiel, gezien door iemand die je niet kent.',
  ],
  'intake-mentor.show-first@tools': [
    'Eén tabel die zichzelf bijwerkt.',
    'Hoe je een verslag van twee bladzijden laat samenvatten, en waar je dan moet opletten.',
  ],
  'intake-mentor.show-first@people': [
    'Een eerste werkdag bij ons, op één blad getekend zoals een nieuwkomer hem beleeft.',
  ],
  'proposal.ask': [
    'Heb je al eens iemand iets uitgelegd die er niets van kende? Hoe liep dat?',
    'Waar zouden we elkaar zien, en mag het ook eens ’s avonds?',
  ],
  'proposal.why': ['Ik zoek iemand die verder van mijn werk staat.', 'We kennen elkaar al te goed.'],
  'asked-again.why': ['Het past nu niet in mijn week.'],
  'tell.told': [
    'Ja, mijn vader. Het kostte twee koffies en één keer opnieuw beginnen, en nu doet hij het zelf.',
    'Waar het jou past, ook na acht uur. Ik kom graag naar de koffiebar bij het station.',
  ],
  'admit.hard': [
    'Ik knik in vergaderingen als het over data gaat, en ik begrijp de helft niet.',
    'Ik durf niets te posten omdat ik bang ben dat niemand reageert.',
    'Vragen stellen aan mensen die voor mij werken. Ik denk dat ik het antwoord al moet weten.',
  ],
  'ready.unsure': [
    'Dat ik iets uitleg en dat de ander het al lang weet.',
    'Wat ik moet doen als het stil valt.',
    'Of ik iemand van de directie mag onderbreken.',
  ],
  'scope.question@visible': [
    'Hoe krijg ik met één bericht per week op LinkedIn klanten aan het praten, zonder dat het reclame wordt?',
    'Hoe vertel ik in één minuut op video wat wij doen, zodat mijn buurvrouw het begrijpt?',
  ],
  'scope.question@tools': [
    'Welke drie stukken van mijn maandrapport kan ik automatisch laten maken, en hoe controleer ik of ze kloppen?',
    'Hoe gebruik ik AI om een eerste versie van een offerte te schrijven, zonder dat er onzin in staat?',
  ],
  'scope.question@people': [
    'Hoe leid ik een overleg waarin wie thuis zit evenveel zegt als wie in de zaal zit?',
    'Wat moet iemand in de eerste drie weken bij ons meemaken om te willen blijven?',
  ],
  'scope.sign@visible': ['Drie reacties in een maand van klanten die ik niet zelf heb aangesproken.'],
  'scope.sign@tools': ['Het rapport is klaar op één voormiddag in plaats van twee dagen.'],
  'scope.sign@people': ['In het overleg zegt iedereen minstens één keer iets, ook op het scherm.'],
  'sharpen.sharper@visible': [
    'Maak het kleiner: één bericht, over één klant, in jouw eigen woorden. Dat schrijven we samen in het eerste uur.',
  ],
  'sharpen.sharper@tools': [
    'Ik zou beginnen met het stuk waar je het meest bij zucht. Breng het bestand mee, dan kijken we welke stap de machine doet.',
  ],
  'sharpen.sharper@people': [
    'Scherp genoeg. Ik zou beginnen met één overleg waarin jij als laatste spreekt, en dan tellen.',
  ],
  'sharpen.gains': [
    'Eén keer meekijken als jij iets moeilijks moet beslissen.',
    'Dat je me zegt wat ik beter kan doen, ook als het niet fijn is om te horen.',
    'Mee naar een klant.',
  ],
  'sharpen.between-us': [
    'Wat we zeggen blijft hier. Afzeggen mag, maar liefst een dag op voorhand.',
    'Telefoons weg, behalve als we ze nodig hebben.',
  ],
  'reflection-mentee.changed@visible': [
    'Ik schreef altijd voor collega’s. Niet één zin was voor een klant bedoeld.',
    'Een bericht hoeft niet af te zijn. De vraag aan het einde doet het werk.',
    'Reageren bij anderen is de helft. Ik zond alleen uit.',
    'Dat filmpje van veertig seconden in het magazijn zei meer dan onze brochure.',
    'Ik herken nu zelf wanneer ik weer een persbericht schrijf.',
    'Zichtbaar zijn is gewoon antwoorden, maar dan waar anderen het kunnen lezen.',
  ],
  'reflection-mentee.next@visible': [
    'Deze week één bericht schrijven over de klant in Geel, zonder onze productnaam.',
    'Elke ochtend tien minuten bij drie klanten reageren.',
    'Met Katrien van het magazijn een filmpje opnemen.',
    'Twee oude berichten herschrijven alsof ik ze vertel.',
    'De nieuwsbrief een maand stilleggen en kijken wie hem mist.',
    'Het vaste vrijdagse bericht zelf volhouden.',
  ],
  'reflection-mentee.changed@tools': [
    'Niet het rekenen kost me tijd, maar het zoeken naar het juiste bestand.',
    'Ik vertrouwde mijn eigen kopieerwerk meer dan een formule. Dat was nergens op gebaseerd.',
    'AI schrijft een goede eerste zin en een verzonnen tweede. Ik moet blijven lezen.',
    'Met één grafiek ging de vergadering eindelijk over de oorzaak.',
    'Ik stel nu betere vragen aan onze analisten, omdat ik weet wat ze doen.',
    'Ik hoef het niet allemaal te kunnen. Weten wat er kan, is genoeg.',
  ],
  'reflection-mentee.next@tools': [
    'De vier bestanden in één map zetten en dezelfde namen geven.',
    'Het eerste tabblad van het rapport zelf laten bijwerken.',
    'Eén offerte laten voorschrijven en alle fouten aanduiden.',
    'In de vergadering alleen de grafiek tonen, de tabel thuis laten.',
    'Aan Wim uitleggen hoe het werkt, zodat ik het zelf begrijp.',
    'Elke vrijdag een half uur iets uitproberen dat niet dringend is.',
  ],
  'reflection-mentee.changed@people': [
    'Ik vul elke stilte na twee seconden op. Daarom zegt niemand iets.',
    'Wie thuis zit, hoort de grapjes in de zaal niet en denkt dat het over hen gaat.',
    'De eerste dag van een nieuwe collega bestaat bij ons uit wachten op een laptop.',
    'Toen ik zei dat ik het niet wist, kwamen er plots vier voorstellen.',
    'Niet het loon, maar niet weten of je het goed doet, doet mensen vertrekken.',
    'Luisteren is ook leiden. Dat vond ik vroeger een tegeltje.',
  ],
  'reflection-mentee.next@people': [
    'Dinsdag als laatste spreken en tellen wie er iets zegt.',
    'Iedereen op eigen scherm, ook wie in het gebouw is.',
    'Een nieuwe collega na een week vragen wat er raar was.',
    'In het overleg één ding zeggen dat ik niet weet.',
    'Elke vrijdag één iemand zeggen wat goed was, en waarom precies.',
    'De sollicitatie beginnen met hún vragen.',
  ],
  'rescope.question@visible': ['Hoe schrijf ik zoals ik praat? Mijn berichten klinken nog altijd als een persbericht.'],
  'rescope.question@tools': [
    'Hoe zorg ik dat we met vijf mensen in één bestand werken in plaats van vijf bestanden rond te mailen?',
  ],
  'rescope.question@people': ['Hoe laat ik een stilte vallen zonder dat het ongemakkelijk wordt?'],
  'reflection-mentor.learned': [
    'Ik kan het goed voordoen, maar ik sla stappen over die voor mij vanzelf gaan.',
    'Dat ik niet alles moet weten. Ik zei ‘ik zoek het op’ en dat was prima.',
    'Ik weet veel over de knoppen en weinig over klanten. Dat leer ik hier.',
    'Een vraag terugkaatsen werkt beter dan een uitleg van tien minuten.',
    'Ik begrijp nu waarom sommige beslissingen bij ons zo lang duren.',
    'Ik had vijf dingen voorbereid. Eén was genoeg.',
    'Het helpt als ik zelf toon wat bij mij mislukte.',
  ],
  'reflection-mentor.got': [
    'Hoe de fusie echt beslist werd: niet in de vergadering, maar in de auto.',
    'De naam van iemand bij Inkoop die me verder helpt.',
    'Eerlijk verteld over een project dat mislukte.',
    'Ik mocht een half uur mee in het directieoverleg.',
    'Waarom een budget in oktober valt en niet in januari.',
    'Rechtuit gezegd wat ik in een presentatie beter laat.',
  ],
  'mid-way.keep': [
    'Koffie buiten kantoor, en telkens beginnen met wat mislukte.',
    'Eén klein ding tonen in het eerste kwartier.',
    'Dat we allebei huiswerk hebben.',
  ],
  'mid-way.change': [
    'Iets korter praten over het weekend.',
    'De volgende keer bij mij op de vloer afspreken.',
    'Tussendoor een keer bellen.',
  ],
  'close-mentee.different': [
    'Ik vraag nu als eerste ‘wat zie jij?’ en pas daarna zeg ik wat ik denk.',
    'Ik probeer elke week één klein ding uit in plaats van op het grote plan te wachten.',
    'Ik zeg hardop dat ik iets niet kan. De lucht in de kamer verandert daarvan.',
  ],
  'close-mentee.thanks': [
    'Dank je dat je nooit lachte toen ik voor de derde keer vroeg waar die knop zat. Je hebt me weer leren proberen.',
    'Jij hebt me laten zien dat een vraag geen zwakte is. Ik bel je nog.',
  ],
  'close-mentor.know-now': [
    'Ik kan iets uitleggen aan iemand met veel meer ervaring, en dan luistert die ook.',
    'Dat ik graag met mensen werk, meer dan ik dacht. En dat ik moet leren stiltes te laten.',
    'Ik wil beter worden in getallen verdedigen. Dat heb ik hier gezien.',
  ],
  'close-mentor.thanks': [
    'Bedankt dat ik mee mocht naar die vergadering. Ik begrijp het huis nu veel beter.',
    'Dank je voor je eerlijkheid, vooral over dat ene project.',
  ],
  other: ['Daar wil ik het graag samen over hebben.', 'Een concreet voorbeeld van vorige week breng ik mee.'],
};
