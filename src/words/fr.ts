/** What the product itself says in this language, apart from any programme: letters' frame, pages, reports, mistakes. */
export const fr = {
  /** Around every letter, and the letters that belong to no step. */
  mail: {
    /** Before the colon after what a link does, as this language writes it. */
    colon: '\u00a0:',
    /** On a button where the programme names none. */
    answer: 'Répondre',
    review: 'Voir les duos',
    whyYouTwo: 'Pourquoi vous deux',
    openPage: 'Ouvrir la page',
    /** In the reader’s calendar, beside the subject of the letter; and in the letters about what changed. */
    appointment: {
      file: 'rendez-vous.ics',
      description: '{programme}, {organisation}.\nPour le modifier ou l’annuler, voyez notre message à ce sujet.',
      change: 'Modifier ou annuler',
      /** For whoever said yes to it. */
      cannot: 'J’ai un empêchement',
      /** Under what something is now: what it was. */
      before: '(avant\u00a0: {value})',
      next: '{began, select, yes {Quelque chose ne va pas encore\u00a0? Vous pouvez le modifier ici.} other {Un empêchement\u00a0? Dites-le ici\u00a0: nous prévenons {partner} aussitôt.}}',
      calledOff:
        '{by, select, reader {{partner} reçoit le même message. Un mot de votre part est toujours bienvenu\u00a0: {partnerEmail}.} other {Vous trouverez sûrement un autre moment ensemble\u00a0: {partnerEmail}.}}',
    },
    moveSession: 'Déplacer ou annuler',
    settleSession: 'Indiquer notre moment',
    decide: 'Voir et choisir',
    others:
      '{count, plural, =1 {Il restera ensuite une question} =2 {Il restera ensuite deux questions} =3 {Il restera ensuite trois questions} =4 {Il restera ensuite quatre questions} =5 {Il restera ensuite cinq questions} =6 {Il restera ensuite six questions} other {Il restera ensuite # questions}} sur la page.',
    closes: 'Vous pouvez répondre jusqu’au {closes}.',
    /** Beside an earlier answer of the reader. */
    you: 'vous',
    yes: 'oui',
    no: 'non',
    /** Where moments to meet were put to choose from and none suits. */
    noSlot: 'aucun de ces moments',
    /** After the name of a file: what it is. */
    fileKinds: { pdf: 'pdf', picture: 'image', document: 'Word', sheet: 'Excel', slides: 'PowerPoint' },
    /** Beside a moment that the other half ticked. */
    suitsPartner: '{moment} (convient à {partner})',
    parts: {
      morning: 'matin',
      noon: 'midi',
      afternoon: 'après-midi',
      evening: 'début de soirée',
      late: 'fin de soirée',
    },
    notAsked: 'Vous n’avez rien demandé\u00a0? Alors vous n’avez rien à faire.',
    writeBack: 'Répondre directement',
    trouble: { to: 'À', letter: 'Message', reason: 'Ce qui n’a pas marché' },
    /** Under what somebody wrote back by mail. */
    replied: {
      'reply-taken': { shown: 'Ce que lira {partner}', button: 'Modifier, ou retirer' },
      'ask-drafted': { shown: 'Ce que vous avez écrit', button: 'Envoyer à {partner}' },
    },
    footer: {
      participant:
        '{sender} vous envoie ce message au nom de {coordinator} ({organisation}), parce que vous participez à {cohort} comme {part}.',
      over: '{sender} vous envoie ce message au nom de {coordinator} ({organisation}), parce que vous avez participé à {cohort} comme {part}.',
      me: 'Faire une pause, changer de langue ou de fuseau horaire, arrêter\u00a0?',
      meLink: 'Tout se règle sur votre page personnelle',
      pairLink: 'Votre duo',
      between: 'Entre-temps\u00a0:',
      support: 'Une conversation a touché à quelque chose de lourd\u00a0? Voici à qui vous adresser\u00a0: {support}.',
      confide:
        'Quelque chose vous pèse, ou doit rester entre nous\u00a0? {coordinator} est à votre écoute\u00a0: {coordinatorEmail}.',
      coordinator: '{sender} vous envoie ce message parce que vous accompagnez {cohort} chez {organisation}.',
      settings: 'Une autre langue, un autre fuseau horaire\u00a0?',
      settingsLink: 'Tout se règle sur votre page personnelle',
    },
    /** Around a session that was agreed, moved or called off. */
    session: {
      where: 'Où',
      call: 'Rejoindre la rencontre sur {host}',
      settle: 'Le lieu, ou le lien, reste à convenir avec {partner}\u00a0: {partnerEmail}.',
      planned: {
        next: 'Un empêchement\u00a0? {page, select, yes {Déplacez la rencontre ou annulez-la ci-dessous\u00a0: nous prévenons {partner}.} other {Prévenez {partner} dès que possible\u00a0: {partnerEmail}.}}',
        nextLink: 'Déplacer ou annuler',
      },
      cancelled: {
        next: 'De nouveaux moments vous seront proposés sous peu. Vous en avez déjà un, {partner} et vous\u00a0? Indiquez-le sur la page.',
        nextLink: 'Notre nouveau moment',
      },
      /** In the reader’s calendar. */
      event: {
        file: 'rencontre.ics',
        title: 'Rencontre {session} avec {partner}',
        description: '{programme}, {organisation}.\nPour la déplacer ou l’annuler, voyez notre message à son sujet.',
      },
    },
    notices: {
      'search-goes-on': {
        subject: 'Nous continuons à chercher pour vous',
        preheader: 'Vous n’avez rien à faire.',
        opening:
          'Bonjour {name},\n\nLe duo que nous vous avions proposé ne se fera pas. Il peut y avoir mille raisons à cela, et aucune ne dit quoi que ce soit de vous.\n\nNous cherchons déjà plus loin. Dès que nous trouvons quelqu’un qui vous convient, vous recevrez une nouvelle proposition.',
      },
      'set-aside': {
        subject: 'Nous vous laissons souffler',
        preheader: 'Un clic suffit pour revenir.',
        opening:
          'Bonjour {name},\n\nNous vous avons proposé un duo, et votre réponse n’est pas venue. Cela arrive\u00a0: trop de travail, ou pas le bon moment.\n\nEn tant que {part}, vous ne recevrez plus de mails de notre part. Si vous souhaitez quand même participer, ouvrez votre page avec le lien ci-dessous et choisissez «\u00a0Reprendre\u00a0». Nous chercherons aussitôt quelqu’un pour vous.',
      },
      'partner-left': {
        subject: '{partner} a arrêté',
        preheader:
          '{searching, select, yes {Nous cherchons quelqu’un d’autre pour vous.} other {Vos rencontres s’arrêtent ici.}}',
        opening:
          'Bonjour {name},\n\n{partner} ne participe plus à {programme}. Vous ne recevrez donc plus de messages au sujet de vos rencontres. Ce que vous vous êtes dit reste à vous.\n\n{searching, select, yes {Nous cherchons quelqu’un d’autre qui vous convienne. Vous aurez de nos nouvelles dès qu’il y aura une proposition.} other {Vous vous demandez comment continuer\u00a0? {coordinator} y réfléchit volontiers avec vous\u00a0: {coordinatorEmail}.}}',
      },
      'somebody-left': {
        subject: '{who} a arrêté',
        preheader:
          '{paired, select, yes {{count, plural, =1 {{partner} n’a} other {{partner} n’ont}} plus de duo.} classic {Il y avait un duo classique avec {classic}.} other {Il n’y avait pas encore de duo.}}',
        opening:
          'Bonjour {name},\n\n{who} ({part}) ne participe plus à {cohort}.{paired, select, yes { {count, plural, =1 {{partner} se retrouve donc sans duo et a} other {{partner} se retrouvent donc sans duo et ont}} déjà reçu un message à ce sujet. Un mot de votre part fera du bien.} classic {} other { Il n’y avait pas encore de duo\u00a0: personne n’attend donc de rencontre.}}{classicCount, plural, =0 {} =1 { Le duo classique avec {classic} s’arrête aussi. {classic} a reçu un message à ce sujet. Nous ne cherchons personne d’autre de nous-mêmes.} other { Les duos classiques avec {classic} s’arrêtent aussi. Ces personnes ont reçu un message à ce sujet. Nous ne cherchons personne d’autre de nous-mêmes.}}',
      },
      'partner-paused': {
        subject: '{partner} fait une pause',
        preheader: 'Vos rencontres attendent son retour.',
        opening:
          'Bonjour {name},\n\n{partner} fait une pause. En attendant, nous ne vous demandons rien au sujet de vos rencontres. Si l’une d’elles est déjà fixée, voyez ensemble si elle a lieu\u00a0: {partnerEmail}.\n\nNous vous préviendrons à son retour.',
      },
      'partner-back': {
        subject: '{partner} est de retour',
        preheader: 'Vos rencontres reprennent.',
        opening:
          'Bonjour {name},\n\n{partner} est de retour après une pause. Vos rencontres reprennent là où elles en étaient\u00a0; le prochain message à ce sujet viendra tout seul.',
      },
      'cohort-stopped': {
        subject: '{cohort} s’arrête ici',
        preheader: 'Votre agenda est libéré.',
        opening:
          'Bonjour {name},\n\n{coordinator} a mis fin à {cohort}. Vous ne recevrez plus de messages à ce sujet, et les rencontres encore prévues n’auront pas lieu. Ce que vous avez échangé avec d’autres reste à vous.\n\nVous voulez savoir pourquoi, ou comment continuer\u00a0? {coordinator} vous répondra volontiers\u00a0: {coordinatorEmail}.',
      },
      'pairs-ended': {
        subject: '{count, plural, =1 {Un duo s’est arrêté} other {# duos se sont arrêtés}}',
        preheader: 'Lequel, et comment cela continue.',
        opening:
          'Bonjour {name},\n\n{count, plural, =1 {Ce duo de {cohort} a pris fin.} other {Ces duos de {cohort} ont pris fin.}} {count, plural, =1 {Tous deux reçoivent} other {Chacun reçoit}} un mot de notre part aujourd’hui.',
      },
      'trust-signal': {
        subject: 'Un mot à {mentor} et {mentee}\u00a0?',
        preheader: 'Quelqu’un se sent moins à l’aise que la fois précédente, ou qu’espéré.',
        opening:
          'Bonjour {name},\n\nDans le duo {mentor} et {mentee}, quelqu’un se sent moins libre qu’il ne faudrait. Qui, et avec quelle réponse, cela reste entre eux.\n\nCe qui aide\u00a0: appelez brièvement chacun des deux et demandez comment cela se passe, sans parler de ce message.',
      },
      'more-asked': {
        subject: '{who} voudrait d’abord en savoir plus',
        preheader: 'Au sujet du duo avec {about}.',
        opening:
          'Bonjour {name},\n\nNous avons proposé à {who} et {about} de former un duo. {who} ne dit pas non, mais voudrait d’abord en savoir plus. Un coup de fil ou un petit message de votre part suffit le plus souvent.',
      },
      'no-moment': {
        subject: 'Trouvez un moment avec {partner}',
        preheader: 'Pour la rencontre {number}, aucune heure ne vous convient encore à tous les deux.',
        opening:
          'Bonjour {name},\n\n{heard, select, yes {Pour la rencontre {number} avec {partner}, nous n’avons trouvé aucune heure qui vous convienne à tous les deux.} other {Pour la rencontre {number}, nous ne savons pas encore quand {partner} est disponible.}} À deux, on y arrive souvent\u00a0: écrivez à {partnerEmail}, ou téléphonez.\n\nVous avez un moment\u00a0? Indiquez-le sur la page, et vous recevrez tous les deux une invitation.',
      },
      'sessions-missed': {
        subject: '{mentor} et {mentee} ont du mal à se voir',
        preheader: '{count, plural, =2 {Deux} =4 {Quatre} other {#}} rencontres de suite n’ont pas eu lieu.',
        opening:
          'Bonjour {name},\n\nEntre {mentor} et {mentee}, {count, plural, =2 {deux} =4 {quatre} other {#}} rencontres de suite n’ont pas eu lieu.\n\n{side, select, mentor {Chaque fois, cela venait du côté de {mentor}. Passez un coup de fil\u00a0: l’heure convient-elle encore, et la question\u00a0?} mentee {Chaque fois, cela venait du côté de {mentee}. Passez un coup de fil\u00a0: l’heure convient-elle encore, et la question\u00a0?} other {Cela ne venait pas chaque fois du même côté. Appelez les deux\u00a0: le rythme convient-il encore, et la question\u00a0?}}',
      },
      'fresh-link': {
        subject: 'Votre nouveau lien',
        preheader: 'L’ancien avait expiré.',
        opening: 'Bonjour {name},\n\nVotre lien avait expiré. En voici un nouveau, rien que pour vous.',
      },
      'guest-waiting': {
        subject: '{inviter} invite {guest}',
        preheader: 'C’est à vous de dire si {guest} peut nous rejoindre.',
        opening:
          'Bonjour {name},\n\n{inviter} invite {guest} à participer à {cohort} comme {part}.{together, select, yes { Leur souhait\u00a0: former un duo ensemble.} other {}}\n\n{obstacle, select, known {Mais quelqu’un participe déjà comme {part} à cette adresse, ou a arrêté. Demandez peut-être ce qu’il en est.} coordinator {Mais cette adresse est la vôtre, et qui accompagne le groupe n’y participe pas. Demandez peut-être ce qu’il en est.} other {Bienvenue à {guest}\u00a0? Tant que vous n’avez pas choisi, rien ne se passe.}}',
      },
      'guest-joined': {
        subject: '{guest} participe',
        preheader: 'Merci d’avoir pensé à {guest}.',
        opening:
          'Bonjour {name},\n\n{guest} participe désormais à {programme}. Merci d’avoir pensé à {guest}.\n\n{together, select, yes {Dès que nous formerons des duos, nous vous réunirons. Vous n’avez rien à faire.} other {Vous n’avez rien d’autre à faire.}}',
      },
      'guest-declined': {
        subject: 'Au sujet de {guest} et de {programme}',
        preheader: 'Cette fois, ce n’est pas possible.',
        opening:
          'Bonjour {name},\n\nVous avez invité {guest}. Cette fois, nous n’avons pas de place pour {guest} dans {cohort}. Cela ne dit rien de {guest}, ni de vous.\n\nNous n’écrivons pas à {guest}\u00a0: voulez-vous bien transmettre le message\u00a0? Pour toute question, {coordinator} est là\u00a0: {coordinatorEmail}.',
      },
      'session-agreed': {
        subject: 'Rendez-vous avec {partner}\u00a0: {date} à {time}',
        preheader: 'La rencontre {session} est prête pour votre agenda.',
        opening:
          'Bonjour {name},\n\nLa rencontre {session} avec {partner} est fixée au {date} à {time}. Elle dure {minutes, plural, =60 {une heure} =30 {une demi-heure} other {# minutes}}. La pièce jointe l’ajoute à votre agenda.',
      },
      'session-moved': {
        subject: 'Nouveau moment avec {partner}\u00a0: {date} à {time}',
        preheader: 'C’était prévu le {oldDate} à {oldTime}.',
        opening:
          'Bonjour {name},\n\nLa rencontre {session} avec {partner}, prévue le {oldDate} à {oldTime}, est déplacée au {date} à {time}. Elle dure {minutes, plural, =60 {une heure} =30 {une demi-heure} other {# minutes}}. La pièce jointe la déplace aussi dans votre agenda.',
      },
      'session-placed': {
        subject: 'Où vous retrouvez {partner}\u00a0: {date} à {time}',
        preheader: 'La rencontre {session} garde le même moment.',
        opening:
          'Bonjour {name},\n\nLa rencontre {session} avec {partner} reste fixée au {date} à {time}. Seul le lieu change. La pièce jointe le met aussi dans votre agenda.',
      },
      'session-cancelled': {
        subject: 'N’aura pas lieu\u00a0: la rencontre avec {partner}, {date} à {time}',
        preheader: '{over, select, yes {Vos rencontres s’arrêtent ici.} other {Un nouveau moment est vite choisi.}}',
        opening:
          'Bonjour {name},\n\nLa rencontre {session} avec {partner}, prévue le {date} à {time}, n’aura pas lieu{over, select, yes {, car vos rencontres s’arrêtent ici.} other {. Cela arrive dans les meilleurs duos.}} La pièce jointe la retire de votre agenda.',
      },
      'appointment-agreed': {
        subject: 'Finalement maintenu\u00a0: {title}, {date} à {time}',
        preheader: 'La pièce jointe le remet dans votre agenda.',
        opening:
          'Bonjour {name},\n\n{by, select, reader {Vous aviez annulé, et finalement le rendez-vous du {date} à {time} aura bien lieu} other {C’était annulé, mais {partner} fait savoir que le rendez-vous du {date} à {time} aura bien lieu}}\u00a0: «\u00a0{title}\u00a0». La pièce jointe le remet dans votre agenda.',
      },
      'appointment-changed': {
        subject: '{moved, select, yes {Nouveau moment} other {Modifié}}\u00a0: {title}, {date} à {time}',
        preheader: 'Ce qui change, et votre agenda mis à jour.',
        opening:
          'Bonjour {name},\n\n{by, select, reader {Vous avez modifié ce rendez-vous. La pièce jointe met aussi votre agenda à jour, et {partner} reçoit le même message.} other {{partner} a modifié ce rendez-vous. La pièce jointe met aussi votre agenda à jour.}} Voici ce qui change\u00a0:',
      },
      'appointment-cancelled': {
        subject: 'N’aura pas lieu\u00a0: {title}, {date} à {time}',
        preheader:
          '{by, select, end {Vos rencontres s’arrêtent ici.} other {La pièce jointe le retire de votre agenda.}}',
        opening:
          'Bonjour {name},\n\n{by, select, reader {Vous avez annulé le rendez-vous du {date} à {time}} partner {{partner} a annulé le rendez-vous du {date} à {time}} other {Vos rencontres s’arrêtent ici, et le rendez-vous du {date} à {time} n’aura donc pas lieu}}\u00a0: «\u00a0{title}\u00a0». La pièce jointe le retire de votre agenda.',
      },
      'delivery-trouble': {
        subject: '{count, plural, =1 {Un message n’est pas arrivé} other {# messages ne sont pas arrivés}}',
        preheader: 'Les adresses sont-elles bien justes\u00a0?',
        opening:
          'Bonjour {name},\n\n{count, plural, =1 {Nous n’avons pas pu remettre ce message de {cohort}.} other {Nous n’avons pas pu remettre ces messages de {cohort}.}} Souvent, c’est une faute de frappe dans l’adresse ou une boîte pleine.',
      },
      'reply-taken': {
        subject: 'Votre réponse part vers {partner}',
        preheader: 'Merci d’y avoir pris le temps.',
        opening:
          'Bonjour {name},\n\nMerci. Nous transmettons votre réponse à {partner}.{attached, select, yes { La pièce jointe n’est pas partie avec\u00a0: envoyez-la vous-même, ou ajoutez un lien à votre réponse.} other {}}',
      },
      'ask-drafted': {
        subject: 'Est-ce une question pour {partner}\u00a0?',
        preheader: 'Un clic, et elle part vers {partner}.',
        opening:
          'Bonjour {name},\n\nVous nous avez répondu par une question. Si elle est pour {partner}, transmettez-la d’un clic.{attached, select, yes { Vous pouvez ajouter votre pièce jointe sur la page.} other {}} Si vous vouliez la poser à {coordinator}, écrivez à {coordinatorEmail}. D’ici là, personne ne la lit.',
      },
      'reply-unread': {
        subject: 'Pour que votre réponse arrive à bon port',
        preheader: 'Personne n’a lu ce que vous avez écrit.',
        opening:
          'Bonjour {name},\n\nMerci d’avoir répondu. Seulement, nous n’avons pas pu transmettre ce message\u00a0: la réponse à cette question n’est pas à lire par tous. Personne ne l’a vu, {coordinator} compris. Écrivez-le sur la page\u00a0: vous y verrez qui le lit.',
      },
      'reply-received': {
        subject: 'Réponse de {from}\u00a0: {about}',
        preheader: 'Telle qu’elle est arrivée.',
        opening: 'Bonjour {name},\n\n{from} a répondu à un message de {cohort}. Voici ce qui s’y trouvait.',
      },
    },
  },
  /** What coordinators' letters and digests say about figures. */
  report: {
    whyLeft: 'La raison, dans ses mots',
    /** Beside a pair of which both are asked the same day whether they go on. */
    askedToday: 'Nous leur demandons aussi, aujourd’hui, s’ils continuent.',
    howEnded: 'Ce qui s’est passé',
    endedBy:
      '{count, plural, =0 {Personne n’a plus donné signe de vie, même quand nous avons demandé s’ils continuaient.} =1 {{who} souhaitait arrêter.} other {{who} souhaitaient tous deux arrêter.}}',
    endedNext:
      'Nous avons demandé la raison à chacun, qui choisit qui la lit. Pour la personne qui reste, nous cherchons tout de suite quelqu’un d’autre. Pour celle qui a arrêté ou s’est tue, seulement si elle le souhaite.',
    attentionHeading: 'Ce qui demande votre attention',
    nothing: 'Rien de particulier cette fois.',
    waiting: 'Encore sans duo\u00a0: {names}.',
    pairsHeading: '{count, plural, =1 {Le duo proposé} other {Les duos proposés}}',
    reasons: 'Pourquoi',
    noReason: 'Aucune raison connue',
    waitingHeading: 'Encore sans duo',
    silent: 'Pas de réponse de {names}. Nous cessons de leur écrire pour l’instant\u00a0; un clic suffit pour revenir.',
    classic: 'Demandes pour un mentor classique\u00a0: {count} ({topics}).',
    classicFound: 'Mentors classiques trouvés\u00a0: {count}.',
    classicLink: 'Trouver un mentor classique',
    toApprove:
      '{count, plural, =1 {Un duo attend} other {# duos attendent}} votre accord. Le lien se trouve dans votre mail au sujet des duos.',
    worried: '{count, plural, =1 {Un duo a besoin de vous.} other {# duos ont besoin de vous.}}',
    pair: 'Duo',
    helps: 'Ce qui aide',
    morePairs: 'Et encore {count, plural, =1 {un duo} other {# duos}}.',
    replies:
      '{count, plural, =1 {Une réponse par e-mail est arrivée cette semaine. Nous vous l’avons transmise.} other {# réponses par e-mail sont arrivées cette semaine. Nous vous les avons transmises.}}',
    stuck:
      '{count, plural, =1 {Un message reste bloqué. Nous réessayons toutes les heures.} other {# messages restent bloqués. Nous réessayons toutes les heures.}}',
    refused:
      '{count, plural, =1 {Un message a été refusé. Vérifiez l’adresse.} other {# messages ont été refusés. Vérifiez les adresses.}}',
    doubtful:
      '{count, plural, =1 {Pour un message, nous ne savons pas s’il est arrivé.} other {Pour # messages, nous ne savons pas s’ils sont arrivés.}}',
    quiet:
      'Peu de réponses à «\u00a0{step}\u00a0»\u00a0: {answered} sur {sent}. Un mot de votre part aide souvent plus qu’un message de nous.',
    standingHeading: 'Où en est le groupe',
    people:
      '{people, plural, =1 {Une personne} other {# personnes}} dans le groupe.{paused, plural, =0 {} =1 { Une personne fait une pause.} other { # personnes font une pause.}}{left, plural, =0 {} =1 { Une personne a arrêté.} other { # personnes ont arrêté.}}',
    pairs:
      '{active, plural, =0 {Aucun duo n’est encore au travail.} =1 {Un duo est au travail.} other {# duos sont au travail.}}{proposed, plural, =0 {} =1 { Une proposition attend une réponse.} other { # propositions attendent une réponse.}}{ended, plural, =0 {} =1 { Un duo est terminé.} other { # duos sont terminés.}}',
    letters:
      '{sent, plural, =0 {Aucun message n’est encore parti.} =1 {Un message est parti.} other {# messages sont partis.}}{waiting, plural, =0 {} =1 { Un message est prêt à partir.} other { # messages sont prêts à partir.}}',
    answersHeading: 'Qui a répondu à quoi',
    answered:
      '{answered, plural, =0 {aucune réponse} =1 {une réponse} other {# réponses}} sur {sent}{expired, plural, =0 {} other {, {expired} hors délai}}',
    meansHeading: 'Ce que les gens en disent',
    mean: '{mean} sur {to} en moyenne, {people} personnes',
    privacy: 'Une moyenne ne s’affiche que si au moins {least} personnes ont répondu.',
  },
  /** Why two people fit, said to one of them or to their coordinator, who reads the names. */
  reasons: {
    /** A topic or something in return in somebody's own words, in the middle of a sentence. */
    own: '«\u00a0{text}\u00a0»',
    topics: {
      mentor: 'Ce que vous pouvez apporter à {partner}\u00a0: {topics}.',
      mentee: 'Ce que {partner} peut vous apporter\u00a0: {topics}.',
      coordinator: 'Ce que {mentor} peut apporter à {mentee}\u00a0: {topics}.',
    },
    exchange: {
      mentor: '{partner} vous offre en retour quelque chose que vous cherchiez\u00a0: {exchanges}.',
      mentee: 'Vous offrez en retour quelque chose que {partner} cherchait\u00a0: {exchanges}.',
      coordinator: '{mentee} offre en retour quelque chose que {mentor} cherchait\u00a0: {exchanges}.',
    },
    time: {
      pair: 'Vous êtes libres au même moment {when}{more, select, yes {, et à d’autres moments encore} other {}}.',
      coordinator:
        '{mentor} et {mentee} sont libres au même moment {when}{more, select, yes {, et à d’autres moments encore} other {}}.',
    },
    /** When both are free every week, in the reader's hours. */
    stretch: '{count, plural, one {le {days}} other {les {days}}} de {from} à {until}',
    clock: '{minute, select, 00 {{hour}\u00a0h} other {{hour}\u00a0h\u00a0{minute}}}',
    languages: {
      pair: 'Vous avez {count, plural, one {une langue} other {plusieurs langues}} en commun\u00a0: {languages}.',
      coordinator:
        '{mentor} et {mentee} ont {count, plural, one {une langue} other {plusieurs langues}} en commun\u00a0: {languages}.',
    },
    distance: {
      pair: {
        organisation: 'Vous travaillez dans des organisations différentes.',
        department: 'Vous travaillez dans des services différents.',
        site: 'Vous travaillez sur des sites différents.',
      },
      coordinator: {
        organisation: '{mentor} et {mentee} travaillent dans des organisations différentes.',
        department: '{mentor} et {mentee} travaillent dans des services différents.',
        site: '{mentor} et {mentee} travaillent sur des sites différents.',
      },
    },
    near: {
      pair: {
        site: 'Vous travaillez au même endroit\u00a0: se voir est facile.',
        clock: 'Vous vivez à la même heure\u00a0: trouver un moment est facile.',
      },
      coordinator: {
        site: '{mentor} et {mentee} travaillent au même endroit.',
        clock: '{mentor} et {mentee} vivent à la même heure.',
      },
    },
    found: {
      pair: 'Vous avez choisi de former un duo.',
      coordinator: '{mentor} et {mentee} ont choisi de former un duo.',
    },
  },
  /** How a pair is doing, said to its coordinator: why, and one thing to do. */
  health: {
    trust: {
      why: 'L’une des deux personnes se sent moins libre qu’il ne faudrait.',
      what: 'Appelez brièvement {mentor}, puis {mentee}, et demandez comment cela se passe, sans évoquer ce signal.',
    },
    missed: {
      why: '{count, plural, =2 {Deux rencontres} =3 {Trois rencontres} =4 {Quatre rencontres} other {# rencontres}} de suite n’ont pas eu lieu{whose, select, one {, chaque fois côté {name}} unknown {} other {, {parts}}}.',
      part: '{count, plural, =1 {une fois} =2 {deux fois} =3 {trois fois} =4 {quatre fois} other {# fois}} côté {name}',
      what: '{call, select, one {Appelez {name}} other {Appelez {mentor}, puis {mentee}}}\u00a0: est-ce l’heure qui ne convient plus, ou la question\u00a0?',
    },
    bothSilent: {
      why: 'Plus aucune réponse à nos questions depuis le {day}, d’un côté comme de l’autre.',
      what: 'Appelez {mentor}, puis {mentee}\u00a0: trop de travail, ou quelque chose qui coince\u00a0?',
    },
    stuck: {
      scope: {
        why: 'Plus rien ne bouge depuis le {day}. Le sujet n’est pas encore choisi.',
        what: 'Appelez {mentee} et cherchez ensemble une question précise. Dix minutes suffisent souvent.',
      },
      planning: {
        why: 'Plus rien ne bouge depuis le {day}. La rencontre {session} n’a pas encore de date.',
        what: 'Proposez vous-même deux moments à {mentor} et à {mentee}.',
      },
      untold: {
        why: 'La rencontre {session} était prévue le {day}. Personne ne nous a dit si elle a eu lieu.',
        what: 'Demandez à {mentor} ou à {mentee} si la rencontre a eu lieu.',
      },
      after: {
        why: 'Plus rien ne bouge depuis le {day}, après la rencontre {session}.',
        what: 'Demandez à {mentor}, puis à {mentee}, ce que cette rencontre a donné.',
      },
    },
    silent: {
      why: 'Depuis le {day}, {name} a laissé {questions, plural, =2 {deux questions} =3 {trois questions} =4 {quatre questions} other {# questions}} sans réponse{met, select, yes {, alors que les rencontres ont lieu} other {}}.',
      what: '{met, select, yes {Demandez à {name} comment se passent les rencontres. Nul besoin d’écrire.} other {Appelez {name}\u00a0: qu’est-ce qui rendrait les choses plus simples\u00a0?}}',
    },
    overdue: {
      why: 'La rencontre {session} était attendue vers le {day} et n’a toujours pas de date.',
      what: 'Appelez {mentor} et {mentee}, et fixez un jour ensemble.',
    },
    away: {
      why: '{name} fait une pause depuis le {day} déjà.',
      what: 'Demandez à {name} quand reprendre, et tenez {partner} au courant.',
    },
    askWaiting: {
      why: '{asks, plural, =1 {Une question de {mentee} attend une réponse depuis le {day}.} =2 {Deux questions de {mentee} attendent une réponse, la plus ancienne depuis le {day}.} other {# questions de {mentee} attendent une réponse, la plus ancienne depuis le {day}.}}',
      what: 'Demandez à {mentor} si c’est faisable. Deux phrases sont aussi une réponse.',
    },
    resting: {
      why: '{whose, select, cohort {Le groupe} other {{name}}} fait une pause depuis le {day}.',
      what: 'Vous n’avez rien à faire. Après la pause, tout est décalé d’autant.',
    },
    met: {
      why: 'Rencontres qui ont eu lieu\u00a0: {held} sur {of}, la dernière le {day}.',
      what: 'Vous n’avez rien à faire. Si l’envie vous prend, demandez ce que chaque personne apprend de l’autre.',
    },
    ahead: {
      why: 'La rencontre {session} est fixée au {day}.',
      what: 'Vous n’avez rien à faire. Ce duo s’organise bien.',
    },
    kept: {
      why: '{mentee} passe à l’acte après les rencontres.',
      what: 'Demandez à {mentee} s’il y a là quelque chose à raconter au groupe.',
    },
    answering: {
      why: '{of, plural, =1 {La première question a sa réponse.} other {Questions auxquelles ce duo a répondu\u00a0: {answered} sur {of}.}}',
      what: 'Vous n’avez rien à faire. La première rencontre est encore à venir.',
    },
    begun: {
      why: 'Un duo depuis le {day}.{known, select, yes { Première rencontre vers le {first}.} other {}}',
      what: 'Vous n’avez rien à faire. Laissez-leur un peu de temps.',
    },
  },
  /** The coordinator’s page about who would rather ask a classic mentor (M19). */
  classic: {
    title: 'Qui cherche un mentor classique\u00a0?',
    intro:
      'Voici ce que des membres de {cohort} préfèrent demander à quelqu’un qui l’a vécu. Vous pensez à une personne\u00a0? Posez-lui d’abord la question vous-même, de vive voix. Si c’est oui, réunissez les deux ici.',
    none: 'Pour le moment, personne ne demande de mentor classique.',
    since: 'Demandé le {date}',
    nameless:
      '{count, plural, =1 {Une autre personne le demande} other {# autres personnes le demandent}} sans donner son nom.',
    colon: '\u00a0:',
    found: '{mentor} est mentor classique depuis le {date}.',
    choose: 'Choisir quelqu’un pour {name}',
    chooseTitle: 'Un mentor classique pour {name}',
    topic: 'De quoi il s’agit',
    words: 'Avec ses propres mots',
    who: 'Qui sera mentor classique\u00a0?',
    whoHelp:
      'N’y figurent pas\u00a0: les personnes au-dessus ou en dessous de {name} dans la ligne hiérarchique, et celles qui font une pause.',
    nobody:
      'Pour le moment, personne du groupe ne convient. Les personnes au-dessus ou en dessous de {name} dans la ligne hiérarchique, ou qui font une pause, ne comptent pas.',
    asked: 'J’ai posé la question moi-même à cette personne, et elle a dit oui.',
    next: 'Tous deux reçoivent un message pour faire connaissance. {name} prend l’initiative d’une seule conversation de trois quarts d’heure. Après quatre semaines, nous demandons brièvement à chacun comment c’était.',
    send: 'Les réunir',
    back: 'Retour à toutes les demandes',
    did: '{name} et {mentor} reçoivent chacun un message pour faire connaissance.',
    wrong: {
      asked: 'Posez d’abord la question vous-même. Cochez ensuite que c’est oui.',
      who: 'Choisissez qui sera mentor classique.',
      'no-wish': 'Cette demande n’est plus là\u00a0: elle a été retirée, ou la personne qui l’a faite a arrêté.',
      nobody: 'La personne choisie ne participe plus. Choisissez quelqu’un d’autre.',
      'fulfilled-otherwise': 'Entre-temps, quelqu’un a été trouvé pour cette demande.',
      self: 'C’est la même personne. Choisissez quelqu’un d’autre.',
      away: 'La personne choisie fait une pause. Choisissez quelqu’un d’autre, ou attendez son retour.',
      line: 'L’une des deux est au-dessus de l’autre dans la ligne hiérarchique\u00a0: difficile alors de parler librement. Choisissez quelqu’un d’autre.',
      excluded: 'La liste dit que ces deux personnes ne doivent pas former un duo. Choisissez quelqu’un d’autre.',
      before: 'Ces deux personnes ont déjà formé un duo, dans les mêmes rôles. Choisissez quelqu’un d’autre.',
    },
    hindered: {
      over: '{cohort} est terminé. Aucun duo ne s’ajoute plus.',
      asleep: '{cohort} est en pause. Ce sera possible dès que le groupe reprendra.',
      away: '{name} fait une pause. Ce sera possible à son retour.',
      'no-letters':
        'Ce groupe a commencé avec une version plus ancienne du programme, sans messages pour un duo classique. Présentez vous-même ces deux personnes.',
    },
    expired: {
      title: 'Ce lien a expiré',
      text: 'Votre dernier aperçu contient un lien qui fonctionne.',
    },
  },
  /** The coordinator's pages about a match. */
  review: {
    title: 'Les duos de {cohort}',
    intro:
      'Personne n’en sait encore rien. Regardez d’abord qui reste sans duo, puis les duos qui vont le moins bien ensemble. Vous donnez votre accord tout en bas.',
    colon: '\u00a0:',
    cut: {
      language:
        'Le groupe est trop grand pour être traité d’un coup. Nous l’avons divisé par langue, en {parts} parties.',
      zone: 'Le groupe est trop grand pour être traité d’un coup. Nous l’avons divisé par langue et par fuseau horaire, en {parts} parties.',
      size: 'Le groupe est trop grand pour être traité d’un coup. Nous l’avons divisé par langue, par fuseau horaire et par taille, en {parts} parties.',
    },
    waitingHeading:
      '{count, plural, =0 {Personne ne reste sans duo} =1 {Une personne est sans duo} other {# personnes sont sans duo}}',
    nobodyWaits: 'Il y a un duo pour tout le monde.',
    find: 'Choisir quelqu’un pour {name}',
    gone: '{count, plural, =1 {Un duo n’est plus possible\u00a0: quelqu’un a arrêté, fait une pause ou a trouvé un autre duo.} other {# duos ne sont plus possibles\u00a0: quelqu’un a arrêté, fait une pause ou a trouvé un autre duo.}} Relancez le calcul.',
    unmade: {
      pinned: 'Vous avez fixé {a} et {b}, mais ce n’est pas possible. {why}',
      found: '{a} et {b} se sont choisis, mais ce n’est pas possible. {why}',
    },
    why: {
      nobody: 'il n’y a plus personne de libre dans l’autre rôle.',
      ruledOut: 'parmi les personnes libres, aucune ne convient\u00a0: {rules}.',
      odd: '{lacking, plural, =1 {il manque une personne dans l’autre rôle.} other {il manque # personnes dans l’autre rôle.}}',
      taken:
        '{possible, plural, =1 {la seule personne possible est dans un autre duo.} other {les # personnes possibles sont dans un autre duo.}}',
      total: 'un duo de plus affaiblirait les autres.',
    },
    ruledOutBy: {
      self: '{count} fois la même personne',
      line: '{count} dans la même ligne hiérarchique',
      excluded: '{count} à écarter selon la liste',
      earlier: '{count} avec qui il y a déjà eu un duo',
      forbidden: '{count} à écarter selon vous',
      language: '{count} sans langue commune',
    },
    refusals: {
      self: 'C’est la même personne.',
      line: 'Ces deux personnes sont dans la même ligne hiérarchique.',
      excluded: 'La liste demande de ne pas en faire un duo.',
      earlier: 'Ce duo a déjà existé, ou a déjà été proposé.',
      forbidden: 'Vous avez écarté ce duo.',
      language: 'Il n’y a pas de langue commune.',
      taken: 'L’une des deux personnes est déjà dans un autre duo.',
      gone: 'L’une des deux personnes n’est plus libre.',
    },
    forbiddenHeading: 'Écartés par vous',
    allow: 'Permettre à nouveau',
    pairsHeading: '{count, plural, =0 {Aucun duo} =1 {Un duo} other {# duos}}',
    pairsIntro: 'Les plus faibles d’abord. Cent, c’est un duo où tout s’accorde.',
    pair: '{a} et {b}',
    pinned: 'fixé',
    pin: 'Fixer',
    unpin: 'Libérer',
    forbid: 'Écarter',
    another: 'Quelqu’un d’autre pour {name}',
    score: '{score} sur 100',
    points: '{points} sur {of}',
    notJudged: 'inconnu, compte pour moitié',
    parts: {
      topics: 'Sujets',
      exchange: 'Ce qui revient en échange',
      languages: 'Langue',
      time: 'Temps libre',
      distance: 'Distance dans l’organisation',
    },
    pages: 'Pages',
    previous: 'Précédente',
    next: 'Suivante',
    pageOf: 'Page {at} sur {pages}',
    againHeading: 'Refaire le calcul',
    againText: 'Ce que vous avez fixé ne bouge pas. Nous cherchons le reste à nouveau.',
    again: 'Refaire le calcul',
    first: {
      pairs: 'Le plus de duos possible, puis les meilleurs',
      total: 'Les meilleurs duos dans l’ensemble, même si plus de personnes restent sans duo',
    },
    missingHeading:
      '{count, plural, =1 {Une personne a laissé quelque chose ouvert} other {# personnes ont laissé quelque chose ouvert}}',
    missingIntro: 'Ce que nous ne savons pas compte pour moitié. Le calcul s’est fait avec ce qu’il y avait.',
    missingPart:
      '{part}\u00a0: impossible à juger dans {pairs} duos sur {all}. Cela fait en moyenne {points} points sur 100.',
    missingWho: 'Qui a laissé quoi ouvert\u00a0?',
    missingPoints: '{points} points sur 100 inconnus',
    missingPartners: '{count, plural, =1 {un partenaire possible en moins} other {# partenaires possibles en moins}}',
    unsaid: {
      topics: 'sujets',
      exchanges: 'ce qui revient en échange',
      languages: 'langues',
      free: 'heures libres',
    },
    fairnessHeading: 'Est-ce bien réparti\u00a0?',
    fairnessAll: 'En moyenne {mean} sur 100, pour {people} personnes.',
    fairnessEven: 'Aucun groupe n’en sort nettement moins bien.',
    fairnessPoor: '{group}\u00a0: ce groupe en sort nettement moins bien que les autres.',
    fairnessTooFew: 'Il y a moins de {least} personnes dans un duo\u00a0: trop peu pour comparer.',
    fairnessSmall: '{which}, les groupes sont trop petits pour être comparés.',
    fairnessLeast: 'Chaque chiffre porte sur au moins {least} personnes. Les groupes plus petits sont réunis.',
    groupings: { language: 'Par langue', department: 'Par service', site: 'Par site' },
    unknownGroup: 'Inconnu',
    otherGroups: 'Petits groupes',
    people: '{count, plural, =1 {une personne} other {# personnes}}',
    changeTitle: 'Avec qui former un duo pour {name}\u00a0?',
    changeIntro:
      'Les meilleurs d’abord. Qui doit céder sa place reçoit en échange la personne libérée, si c’est possible. Votre choix est ensuite fixé.',
    noAlternative: 'Il n’y a personne avec qui ce soit possible.',
    now: 'ensemble',
    withNow: 'Actuellement avec {names}',
    give: 'Former un duo de {a} et {b}',
    refusedHeading:
      '{count, plural, =1 {Avec une personne, ce n’est pas possible} other {Avec # personnes, ce n’est pas possible}}',
    back: 'Retour à tous les duos',
    approveHeading: 'C’est bon\u00a0?',
    approveText:
      'Nous poserons alors la question des deux côtés. Qui préfère ne pas donner suite n’a pas à dire pourquoi, et nous cherchons aussitôt quelqu’un d’autre.',
    approve:
      '{count, plural, =0 {Valider sans duo} =1 {Valider et poser la question à ce duo} other {Valider et poser la question à ces # duos}}',
    done: {
      pin: 'C’est fixé. Ce duo reste, même si vous refaites le calcul.',
      unpin: 'Le duo n’est plus fixé.',
      forbid: 'C’est écarté, pour la suite aussi. Nous avons refait le calcul.',
      allow: 'C’est permis à nouveau. Refaites le calcul pour en tenir compte.',
      give: 'C’est échangé, et fixé.',
      solve: 'Le calcul est refait.',
    },
    wrong: {
      changed:
        'Quelque chose a changé entre-temps. Voici où en sont les choses\u00a0: regardez encore une fois, puis choisissez.',
      nothing: 'Il n’y a plus de proposition en attente.',
      refused: 'Ce n’est pas possible. {why}',
      impossible:
        '{count, plural, =1 {Un duo n’est plus possible.} other {# duos ne sont plus possibles.}} Refaites le calcul, puis validez.',
    },
    approved: {
      title: 'C’est validé',
      text: 'Nous posons maintenant la question des deux côtés. Vous le saurez dès que quelqu’un préfère ne pas donner suite et que nous trouvons un nouveau duo.',
    },
    nothing: {
      title: 'Rien à valider pour l’instant',
      text: 'Vous recevrez un mail dès qu’il y aura une proposition pour {cohort}.',
    },
    over: {
      title: 'Ce groupe est terminé',
      text: 'Il n’y a plus rien à valider.',
    },
    expired: {
      title: 'Ce lien a expiré',
      text: 'Utilisez le lien de votre dernier mail au sujet des duos.',
    },
  },
  /** Pages behind a link. */
  page: {
    /** Where one half of a pair moves a session or calls it off. */
    session: {
      title: 'Rencontre {number} avec {partner}',
      agreed: 'C’est fixé\u00a0: {moment}.',
      open: 'Aucun moment n’est encore fixé.',
      held: 'La rencontre a eu lieu. Il n’y a plus rien à régler ici.',
      over: 'Il n’y a plus rien à régler ici pour cette rencontre.',
      otherHeading: 'Vous avez convenu d’un autre moment, ou d’un lieu\u00a0?',
      ownHeading: 'Vous avez convenu d’un moment\u00a0?',
      when: 'Jour et heure',
      whenHelp: 'À votre heure ({zone}). {partner} reçoit aussitôt une invitation pour son agenda.',
      where: 'Où, ou par quel lien',
      whereHelp:
        'Un lieu, ou un lien pour un appel vidéo. Il figure dans l’invitation, et vaut jusqu’à ce que l’un de vous dise autre chose.',
      agree: 'L’inscrire dans nos agendas',
      postponeHeading: 'Pas encore d’autre moment\u00a0?',
      postponeText: 'Nous libérons ce moment et nous en proposons de nouveaux, à {partner} et à vous.',
      postpone: 'Chercher un autre moment',
      cancelHeading: 'La rencontre ne peut pas avoir lieu\u00a0?',
      cancelText:
        '{partner} l’apprend aussitôt, sans la raison. Ensuite, nous cherchons un moment à partir de la semaine prochaine.',
      cancel: 'Annuler cette rencontre',
      did: {
        agreed: 'C’est noté. Vous recevez tous les deux une invitation.',
        postpone: 'Ce moment est libéré. De nouveaux moments vous seront proposés sous peu.',
        cancel: 'La rencontre est annulée. De nouveaux moments vous seront proposés sous peu.',
        meanwhile: 'Quelque chose a changé entre-temps. Voici où cela en est\u00a0:',
        past: 'Ce moment est déjà passé. Choisissez-en un à venir.',
        'too-long': 'C’est trop long pour un lieu ou un lien. Faites plus court.',
      },
    },
    /** What the two of a pair keep together. */
    pair: {
      title: 'Vous et {partner}',
      lead: 'Tout ce que vous avez partagé, au même endroit. {partner} y lit la même chose.',
      ended: 'Vos rencontres sont terminées. Ce qui est écrit ici reste entre vous deux.',
      noneTitle: 'Pas encore de duo',
      none: 'Dès que vous aurez dit oui de part et d’autre, tout ce que vous partagez se trouvera ici.',
      you: 'vous',
      after: 'Après la rencontre {number}',
      between: 'Entre deux rencontres, {day}',
      scope: {
        heading: 'Ce qui vous occupe',
        first: 'Au départ',
        none: 'Pas encore de question par écrit. Dès qu’elle existe, elle figure ici en premier.',
      },
      sessions: {
        heading: 'Vos rencontres',
        number: 'Rencontre {number}',
        open: 'Pas encore de moment. Nous visons le {day}.',
        sought: 'Pas encore de moment.',
        agreed: 'C’est fixé\u00a0: {moment}.',
        passed: 'Elle était prévue le {day}.',
        held: 'Elle a eu lieu le {day}.',
        over: 'Elle n’a pas eu lieu.',
        move: 'Déplacer ou annuler',
        settle: 'Fixer un moment vous-mêmes',
        none: 'Rien de prévu encore. D’abord la question, puis la première rencontre.',
      },
      commitments: {
        heading: '{role, select, mentor {Les essais de {partner}} other {Vos essais}}',
        untold: 'Nous demanderons plus tard comment c’était.',
        none: 'Rien encore. La première idée vient souvent après une rencontre.',
      },
      asked: {
        heading: 'Entre deux rencontres',
        unanswered: 'Pas encore de réponse.',
        none: '{role, select, mentor {{partner} n’a encore rien demandé entre deux rencontres.} other {Rien demandé encore entre deux rencontres. Une petite question est toujours bienvenue.}}',
      },
      reflections: {
        heading: 'Avec un peu de recul',
        none: 'Ce que vous partagez après une rencontre arrivera ici.',
      },
      ledger: {
        heading: 'Dans les deux sens',
        mine: 'Ce que vous avez donné',
        theirs: 'Ce que {partner} a donné',
        none: 'Rien d’écrit encore.',
      },
      rest: 'Ce qui devait rester privé n’est pas ici. {coordinator} n’a pas accès à cette page.',
    },
    /** Above the form, when there is something to say first. */
    notice: {
      filledIn: 'Nous avons repris votre choix du message. Encore un clic sur le bouton, et c’est noté.',
      /** Where a click filled in one answer, and others that are needed are still open. */
      filledInPart: 'Nous avons repris votre choix du message. Complétez le reste, puis envoyez.',
      answered: 'Votre réponse est notée. Jusqu’au {closes}, vous pouvez encore la modifier ou la retirer ici.',
      /** Where it is too late to take it back. */
      changeable: 'Votre réponse est notée. Jusqu’au {closes}, vous pouvez encore la modifier ici.',
      drafted: 'Voici ce que vous aviez gardé. Rien n’est encore envoyé.',
      draftedAgain:
        'Voici ce que vous aviez gardé, mais rien n’est encore envoyé. D’ici là, votre réponse précédente compte.',
      saved: 'C’est gardé. Le lien de votre message vous ramène ici, jusqu’au {closes}.',
      takenBack:
        'Votre réponse est effacée, plus personne ne la lit. Vous pouvez répondre à nouveau jusqu’au {closes}.',
    },
    /** What a moment is on the clock of the other half, where it is night there. */
    otherHour:
      'À noter\u00a0: pour {partner}, ce sera le {date} à {time}. S’il n’y a pas d’autre moment, aucun souci\u00a0: {partner} peut encore dire non. Une erreur d’heure\u00a0? Vous pouvez encore la corriger.',
    /** Beside a question that may be left open. */
    optional: 'facultatif',
    send: '{count, plural, =1 {Envoyer ma réponse} other {Envoyer mes réponses}}',
    save: 'Garder et continuer plus tard',
    takeBack: '{count, plural, =1 {Retirer ma réponse} other {Retirer mes réponses}}',
    takeBackHelp: 'Nous effaçons alors ce que vous avez envoyé. Vous pourrez recommencer ensuite.',
    /** Under a question: who reads the answer besides its author. */
    readers: {
      private: 'Personne d’autre ne le lit.',
      pair: '{partner} le lit aussi.',
      pairLater: 'Plus tard, votre duo le lira aussi.',
      coordinator: '{partner} et {coordinator} le lisent aussi.',
      coordinatorLater: '{coordinator} le lit aussi, et plus tard votre duo.',
      anonymous: '{partner} le lit aussi, et {coordinator} sans votre nom.',
      anonymousLater: '{coordinator} le lit sans votre nom, et plus tard votre duo.',
      confidential: 'Personne d’autre que {coordinator} ne lit ceci.',
      classic: '{coordinator} lit ceci, ainsi que la personne qui deviendra votre mentor classique.',
      counted: 'Compte sans votre nom.',
    },
    /** The choice of who reads an answer. */
    choose: {
      ask: 'Qui peut lire ceci\u00a0?',
      private: 'Moi seulement',
      pair: '{partner}',
      pairLater: 'Plus tard, mon duo aussi',
      coordinator: '{partner} et {coordinator}',
      coordinatorLater: '{coordinator}, et plus tard mon duo',
      anonymous: '{partner}, et {coordinator} sans mon nom',
      anonymousLater: '{coordinator} sans mon nom, et plus tard mon duo',
      confidential: 'Seulement {coordinator}',
      classic: '{coordinator}, et la personne qui deviendra mon mentor classique',
      counted: 'Personne, cela compte seulement dans les chiffres',
    },
    longest: '{most} caractères au plus.',
    /** A file that goes with an answer (M15). */
    file: {
      which: 'Un pdf, une photo ou un fichier Word, Excel ou PowerPoint. {most} au plus.',
      attached: 'Déjà joint\u00a0:',
      /** Once something was wrong, or before it was sent: no page can fill in a file. */
      again:
        'Vous aviez choisi «\u00a0{file}\u00a0». Choisissez-le encore une fois\u00a0: un navigateur ne le retient pas.',
      without: 'Ne pas joindre de fichier',
      gone: {
        title: 'Ce fichier n’est plus là',
        text: 'La personne qui l’a envoyé l’a retiré, ou votre duo a pris fin.',
      },
      expired: {
        title: 'Ce lien a expiré',
        text: 'Par sécurité, un lien ne sert qu’un temps. Avez-vous encore besoin du fichier\u00a0? Demandez-le à la personne qui vous l’a envoyé.',
      },
    },
    ownTopic: 'Autre chose, dans vos mots',
    ownTopicAgain: 'Encore autre chose',
    /** The grid of a week: a column is a part of the day, with its hours. */
    day: 'Jour',
    thanks: {
      /** Both of a pair chose the same moment for a session. */
      agreed: 'C’est fixé\u00a0: {date} à {time}. L’invitation pour votre agenda est en route.',
      /** What was arranged with the other half changes. */
      rearranged: 'Merci. Nous prévenons {partner}, et vos agendas suivront.',
      /** A session did not happen, and no other day is known yet. */
      sought: 'Merci. Nous cherchons un autre moment pour vous deux.',
      title: 'C’est noté',
      thanks: 'Merci, c’est noté.',
      given: 'Ce que vous avez répondu',
      noAnswer: 'Laissé ouvert',
      nextHeading: 'Et maintenant\u00a0?',
      next: 'Vous recevrez le prochain message le {date}.',
      nextToday: 'Vous recevrez le prochain message dès aujourd’hui.',
      nextLater: 'Vous n’avez rien à faire pour l’instant. Nous vous écrirons dès qu’il y aura du nouveau.',
      change: 'Envie de changer quelque chose\u00a0? C’est possible jusqu’au {closes}.',
      changeLink: 'Revoir mes réponses',
    },
    mindset: {
      heading: 'Où vous en êtes aujourd’hui',
      intro:
        'Sur chaque ligne, les deux côtés ont leur valeur, chacun à sa place. Voyez-y de quoi lancer une conversation, pas une mesure. Personne d’autre ne voit ceci.',
      between: 'Entre {first} et {second}',
      tooFew: 'Vous avez marqué trop peu de phrases ici pour en dire quelque chose.',
      details: 'Ce que vous avez marqué, phrase par phrase',
      /** The same statements once before, beside today: in a legend, and under an axis. */
      shift: {
        before: 'La première fois',
        today: 'Aujourd’hui',
        notTaken: 'La première fois, vous n’aviez pas répondu à ces phrases\u00a0: il n’y a donc rien à comparer.',
        tooFew: 'La première fois, vous aviez marqué trop peu de phrases ici pour comparer.',
        was: 'La première fois, vous étiez {lean, select, between {entre {first} et {second}} other {du côté «\u00a0{end}\u00a0»}}.',
        same: 'Aujourd’hui, vous êtes à peu près au même endroit.',
        little: 'Aujourd’hui, vous penchez un peu plus vers «\u00a0{end}\u00a0».',
        much: 'Aujourd’hui, vous penchez nettement plus vers «\u00a0{end}\u00a0».',
      },
    },
    /** Once, beside a scope that could be sharper (M12). Nothing has to change. */
    scope: {
      lead: 'Un beau début. Avec un peu plus, {partner} saura tout de suite par où commencer.',
      missing: {
        subject:
          'De quoi s’agit-il au juste\u00a0? Nommez le canal, la réunion, le document ou les personnes auxquelles vous pensez.',
        question: 'Qu’aimeriez-vous savoir\u00a0? Écrivez-le comme une seule question.',
        'one-question':
          'Vous en avez plusieurs, et c’est bon signe. Par laquelle aimeriez-vous commencer\u00a0? Les autres pourront suivre.',
        sign: 'À quoi le verriez-vous\u00a0? Quelque chose qui se voit, qui se compte, ou que quelqu’un fera autrement.',
        time: 'Pour quand, à peu près\u00a0? Un mois ou une occasion suffit.',
      },
      /** Above the example. */
      forInstance: 'Par exemple',
      button: 'Préciser ma question',
      keep: 'Votre texte vous convient tel quel\u00a0? Alors gardez-le.',
      /** By the field that was chosen; other for any that is not here. */
      examples: {
        technology: {
          question:
            'Comment écrire chaque mois un message LinkedIn auquel des techniciens de la région répondent\u00a0?',
          sign: 'D’ici trois mois, cinq d’entre eux ont réagi.',
        },
        customers: {
          question:
            'Pourquoi les nouveaux clients nous téléphonent-ils avant de commander dans la boutique en ligne\u00a0?',
          sign: 'Avant la réunion de mai, j’ai posé la question à quatre d’entre eux.',
        },
        networking: {
          question: 'Comment aborder, au salon d’octobre, des gens qui viennent de lancer leur affaire\u00a0?',
          sign: 'Je rentre avec cinq noms, et je prends un café avec deux d’entre eux.',
        },
        own: {
          question: 'Comment ouvrir notre réunion du lundi pour que les nouveaux venus prennent aussi la parole\u00a0?',
          sign: 'Avant l’été, chacun autour de la table a parlé au moins une fois.',
        },
        other: {
          question: 'Comment faire de mon rapport mensuel une page que mes collègues lisent\u00a0?',
          sign: 'Le mois prochain, on me pose trois questions à son sujet.',
        },
      },
    },
    closed: {
      /** Above what was typed when the questions closed meanwhile. */
      typed: 'Voici ce que vous veniez d’écrire. Rien n’est envoyé\u00a0: copiez-le si vous voulez le garder.',
      expired: {
        title: 'Il n’est plus possible de répondre ici',
        text: 'C’était possible jusqu’au {closes}. Pas d’inquiétude, le programme continue.',
      },
      answered: {
        title: 'Votre réponse est bien arrivée',
        text: 'Vous pouviez la modifier jusqu’au {closes}. Ce que vous avez écrit compte.',
      },
      over: {
        title: 'Cette question n’est plus nécessaire',
        text: 'Entre-temps, quelque chose a changé et nous n’avons plus besoin de votre réponse. Vous n’avez rien à faire.',
      },
      been: {
        title: 'C’est déjà passé',
        text: 'Le moment est passé\u00a0: plus rien ne change à ce rendez-vous. Vous pouvez toujours en proposer un autre, par le lien au bas de nos messages.',
      },
      notYet: {
        title: 'Cette question viendra plus tard',
        text: 'Il est encore trop tôt. Vous recevrez un message le moment venu.',
      },
      left: {
        title: 'Vous ne participez plus',
        text: 'Vous avez arrêté {programme}\u00a0: il n’y a donc plus rien à remplir ici. Ce n’était pas voulu\u00a0? {coordinator} vous aidera volontiers.',
      },
      ended: {
        title: '{programme}, c’est terminé',
        text: 'Toutes les questions sont closes. Merci d’y avoir pris part.',
      },
      letter: { title: 'Il n’y a rien à remplir', text: 'Ce message ne pose pas de question.' },
    },
    expired: {
      title: 'Ce lien a expiré',
      text: 'Par sécurité, un lien ne sert qu’un temps. Nous vous en envoyons volontiers un nouveau, à l’adresse que nous avons de vous.',
      button: 'Envoyez-moi un nouveau lien',
      sentTitle: 'Regardez votre boîte mail',
      sent: 'Si vous participez toujours, un nouveau lien est en route vers votre adresse. Cela prend quelques minutes au plus.',
      meTitle: 'Ce lien a expiré',
      me: 'Au bas de chacun de nos messages se trouve un lien vers votre page personnelle. Prenez celui de votre dernier message.',
    },
    footer: 'Quelque chose n’est pas clair, ou doit rester entre nous\u00a0? {coordinator} est à votre écoute\u00a0:',
    me: {
      title: 'Votre page',
      hello: 'Bonjour {name}',
      part: 'Vous participez comme {part} à {programme}, dans {cohort} chez {organisation}.',
      coordinator: 'Vous accompagnez {cohort} chez {organisation}.',
      pair: 'Vous formez un duo avec {partner}.',
      pairLink: 'Ce que vous gardez ensemble',
      proposed: 'Nous vous avons proposé {partner}. Il vous reste, à tous les deux, à dire oui ou non.',
      noPair: 'Vous n’avez pas de duo pour le moment.',
      classic:
        '{half, select, mentor {Vous êtes mentor classique de {partner}.} other {{partner} est votre mentor classique.}}',
      pairAs: 'Comme {part}, vous formez un duo avec {partner}.',
      proposedAs: 'Comme {part}, nous vous avons proposé {partner}. Il vous reste, à tous les deux, à dire oui ou non.',
      noPairAs: 'Comme {part}, vous n’avez pas de duo pour le moment.',
      pausedAs: 'Comme {part}, vous êtes en pause.',
      done: {
        paused: 'Vous êtes en pause. Vous ne recevrez plus de messages, jusqu’à ce que vous repreniez.',
        resumed: 'Quel plaisir de vous retrouver. Tout a été décalé des jours de votre absence.',
        settings: 'C’est noté. Nous vous écrirons ainsi désormais.',
        left: 'Vous avez arrêté comme {stopped}. Comme {part}, vous continuez.',
      },
      pauseHeading: 'Faire une pause',
      pauseText:
        'Trop de travail, une maladie, des vacances\u00a0? Nous n’envoyons rien, et tout ce qui était prévu est décalé.',
      pause: 'Mettre mes messages en pause',
      pausedText: 'Vous êtes en pause. Reprenez quand cela vous convient.',
      resume: 'Reprendre',
      beginHeading: 'Entre-temps',
      settingsHeading: 'Comment nous vous écrivons',
      language: 'Langue',
      zone: 'Fuseau horaire',
      zoneHelp: 'Commencez à taper, par exemple Europe/Brussels.',
      hour: 'De préférence à',
      hourHelp: 'À toute heure, le soir et la nuit aussi.',
      anyHour: 'Sans préférence, en journée',
      saveSettings: 'Enregistrer',
      leaveHeading: 'Arrêter',
      leaveText: 'Cela ne vous convient plus\u00a0? Vous pouvez arrêter à tout moment.',
      leaveLink: 'Je voudrais arrêter',
    },
    /** What somebody begins of their own accord. */
    begin: {
      chooseTitle: 'Avec qui\u00a0?',
      choose: 'Vous faites partie de plusieurs duos. Choisissez de qui il s’agit.',
      back: 'Vers ma page personnelle',
      hindered: {
        over: {
          title: '{cohort} est terminé',
          text: 'Il n’y a donc plus rien à faire ici. Merci d’avoir participé.',
        },
        left: { title: 'Vous ne participez plus', text: 'Il n’y a donc plus rien à faire ici.' },
        paused: {
          title: 'Vous êtes en pause',
          text: 'Vous voulez le faire quand même\u00a0? Reprenez d’abord, sur votre page personnelle.',
        },
        asleep: {
          title: 'Tout est à l’arrêt pour un moment',
          text: '{coordinator} a mis {cohort} en pause. Dès que cela reprend, ce sera de nouveau possible.',
        },
        parted: {
          title: 'Il faut un duo pour cela',
          text: 'En ce moment vous n’en formez pas, ou ce duo est terminé.',
        },
        'not-now': { title: 'Ce n’est pas possible maintenant', text: 'Il est trop tôt, ou c’est déjà fait.' },
        enough: {
          title: 'C’est assez pour aujourd’hui',
          text: 'Vous l’avez déjà fait {most} fois aujourd’hui. Demain, ce sera de nouveau possible.',
        },
      },
    },
    leave: {
      title: 'Voulez-vous arrêter {programme}\u00a0?',
      text: 'C’est permis. Vous ne recevrez plus de messages de notre part, sauf s’il reste une rencontre à retirer de votre agenda.',
      pair: '{partner} recevra un petit mot disant que vous arrêtez, sans raison. Nous chercherons quelqu’un d’autre pour {partner}.',
      classic: '{partner} recevra un petit mot disant que vous arrêtez, sans raison.',
      final:
        'Il n’est pas possible ensuite de revenir dans ce groupe. Si c’est seulement trop pour l’instant, faites plutôt une pause.',
      button: 'Oui, j’arrête',
      why: 'Voulez-vous dire pourquoi\u00a0? Rien ne vous y oblige. Personne d’autre que {coordinator} ne le lira.',
      back: 'Non, je reste',
      which: 'Vous participez comme {part}. Que voulez-vous arrêter\u00a0?',
      asPart: 'Comme {part}',
      noPair: 'Comme {part}, personne ne vous attend.',
      buttonAs: 'J’arrête comme {part}',
      altogether: 'Tout à fait',
      altogetherText: 'Vous ne recevrez plus de messages de notre part.',
      buttonAltogether: 'J’arrête tout à fait',
      leftTitle: 'Vous avez arrêté',
      left: 'Merci d’avoir participé, {name}. Vous ne recevrez plus de messages de {programme}. S’il vous reste quelque chose à dire, {coordinator} est à votre écoute.',
    },
    /** On one’s own page: inviting somebody (M10). */
    invite: {
      heading: 'Quelqu’un d’autre aimerait participer\u00a0?',
      text: 'Créez un lien et envoyez-le vous-même\u00a0: nous n’écrivons qu’aux personnes qui s’inscrivent. Un lien vaut pour une seule personne. {coordinator} voit ensuite s’il y a une place.',
      make: 'Créer un lien',
      another: 'Créer un autre lien',
      enough:
        'Vous avez {most} liens que personne n’a encore utilisés, et c’est assez pour l’instant. S’il vous en faut un nouveau, retirez-en un.',
      link: 'Lien du {made}, pour une personne',
      until: 'Valable jusqu’au {until}.',
      forward: 'L’envoyer par e-mail',
      withdraw: 'Retirer ce lien',
      waiting:
        'L’inscription de {guest} nous est parvenue par votre lien. Vous aurez de nos nouvelles dès que {coordinator} aura choisi.',
      made: 'Votre lien est prêt. Envoyez-le à la personne que vous voulez inviter.',
      withdrawn: 'Le lien est retiré et ne fonctionne plus.',
      mailSubject: 'Quelque chose pour vous\u00a0?',
      mail: 'Bonjour,\n\nJe participe à {programme} et j’ai tout de suite pensé à vous. Voici de quoi il s’agit, et comment participer\u00a0:\n{link}\n\nCe lien est personnel et vaut jusqu’au {until}.\n\nBien à vous,\n{name}',
    },
    /** What a guest reads behind the link. */
    join: {
      title: '{inviter} vous invite',
      what: 'Dans {programme} de {organisation}, deux personnes forment un duo\u00a0: {mentor} et {mentee}.{sessions, plural, =0 {} other { Elles se parlent {sessions, plural, =3 {trois} =4 {quatre} =5 {cinq} =6 {six} other {#}} fois{rhythm, select, month {, une fois par mois} week {, une fois par semaine} other {}}, {minutes, plural, =60 {une heure} =30 {une demi-heure} other {# minutes}} à chaque rencontre.}} Tout le reste passe par e-mail, sans compte à créer.',
      data: '{coordinator} lit ce que vous remplissez ici et voit s’il y a une place\u00a0; {inviter} apprendra si vous participez. Vos données ne servent à rien d’autre, et vous pourrez arrêter à tout moment.',
      languages: 'Autres langues',
      name: 'Votre nom',
      email: 'Votre adresse e-mail',
      emailHelp: 'C’est là que vous recevrez tous les messages.',
      role: 'Comment voulez-vous participer\u00a0?',
      language: 'Dans quelle langue vous écrire\u00a0?',
      zone: 'Dans quel fuseau horaire vivez-vous\u00a0?',
      together: '{inviter} et moi aimerions former un duo',
      togetherHelp: 'Un duo, c’est toujours un côté {mentor} et un côté {mentee}.',
      send: 'J’aimerais participer',
      wrong: {
        name: 'Écrivez votre nom ici, sur une seule ligne.',
        email: 'Ceci ne ressemble pas à une adresse e-mail. Écrivez-la comme nom@exemple.be.',
        together: 'Former un duo avec {inviter} n’est possible que comme {part}.',
        notTogether: 'Former un duo avec {inviter} n’est plus possible. Décochez ceci.',
      },
      sent: {
        title: 'Merci, {coordinator} va regarder',
        text: 'Vous n’avez rien à faire pour l’instant. S’il y a une place, vous recevrez un premier message à l’adresse que vous avez donnée. Sinon, {inviter} vous le dira.',
      },
      used: {
        title: 'Ce lien a déjà servi',
        text: 'Un lien vaut pour une seule personne. C’est vous qui l’avez rempli\u00a0? Alors tout est en ordre et vous n’avez plus rien à faire. Sinon, demandez-en un nouveau à {inviter}.',
      },
      gone: {
        title: 'Ce lien ne fonctionne plus',
        text: 'Il a expiré ou a été retiré. Vous aimeriez toujours participer\u00a0? Demandez-en un nouveau à la personne qui vous l’a envoyé.',
      },
      over: {
        title: 'Il n’est plus possible de participer',
        text: '{cohort}, c’est terminé. Merci de votre intérêt\u00a0: {coordinator} saura s’il y aura un autre groupe.',
      },
    },
    /** What a coordinator decides about a guest. */
    referral: {
      title: '{guest} aimerait participer',
      name: 'Nom',
      email: 'Adresse e-mail',
      role: 'Rôle',
      inviter: 'De la part de',
      together: 'Ensemble',
      togetherYes: '{guest} et {inviter} aimeraient former un duo.',
      togetherNoMore:
        '{guest} et {inviter} voulaient former un duo, mais {inviter} en a un entre-temps ou a arrêté. {guest} recevra alors une proposition comme les autres.',
      text: 'Bienvenue\u00a0? {guest} recevra le premier message avec des questions{told, select, yes {, et nous préviendrons {inviter}} other {}}. {told, select, yes {Plutôt pas\u00a0? Nous demanderons à {inviter} de le dire gentiment, sans raison.} other {Plutôt pas\u00a0? {inviter} a arrêté\u00a0: dites-le alors vous-même à {guest}.}}',
      welcome: 'Bienvenue',
      decline: 'Plutôt pas',
      obstacle: {
        known:
          'À cette adresse, quelqu’un participe déjà comme {part}, ou a arrêté. {guest} ne peut donc pas nous rejoindre ainsi.',
        coordinator:
          'C’est l’adresse avec laquelle vous accompagnez le groupe. {guest} ne peut donc pas nous rejoindre ainsi.',
        over: '{cohort}, c’est terminé. Plus personne ne peut nous rejoindre.',
      },
      approvedTitle: '{guest} participe',
      approved: 'Le premier message part tout de suite, ou le prochain jour ouvrable.',
      declinedTitle: 'Pas cette fois',
      declined:
        '{told, select, yes {Nous avons demandé à {inviter} de le dire à {guest}.} other {{inviter} a arrêté. Dites-le donc vous-même à {guest}.}}',
      stillText: 'C’est devenu possible\u00a0? Il est encore temps d’accueillir {guest}.',
      still: 'Bienvenue quand même',
      expired: {
        title: 'Ce lien a expiré',
        text: 'Cette question est restée ouverte plus d’un an. Pour participer encore, il faut une nouvelle invitation.',
      },
    },
    unsubscribe: {
      title: 'Ne plus recevoir de messages\u00a0?',
      text: 'Ce bouton met vos messages en pause. Votre place reste la vôtre\u00a0: votre page personnelle vous permet de reprendre ou d’arrêter tout à fait.',
      button: 'Ne m’envoyez plus de messages',
      back: 'Vers ma page personnelle',
    },
  },
  /** What went wrong, to a participant. */
  mistake: {
    heading: '{count, plural, =1 {Il reste une chose à voir} other {Il reste # choses à voir}}',
    kept: 'Tout ce que vous avez écrit est encore là. Rien n’est encore envoyé.',
    missing: {
      text: 'Il n’y a encore rien ici.',
      one: 'Choisissez une réponse ici.',
      some: 'Cochez au moins une chose ici.',
      file: 'Choisissez un fichier ici.',
    },
    tooLong: 'C’est trop long\u00a0: {most} caractères au plus.',
    tooMany: 'Il y en a trop\u00a0: choisissez-en {most} au plus.',
    notAChoice: 'Nous ne connaissons pas cette réponse. Choisissez-en une dans la liste.',
    past: 'Ce moment est déjà passé. Choisissez un jour et une heure à venir.',
    tooSoon:
      'C’est trop tôt\u00a0: la personne que vous verrez doit encore l’apprendre. Choisissez un moment dans douze heures au moins.',
    file: {
      tooLarge: 'Ce fichier est trop lourd\u00a0: {most} au plus. Choisissez-en un plus léger.',
      wrongType:
        'Nous ne prenons pas ce type de fichier. Choisissez un pdf, une photo, ou un fichier Word, Excel ou PowerPoint sans macros.',
      empty: 'Ce fichier est vide. Choisissez-en un autre.',
    },
    zone: 'Nous ne connaissons pas ce fuseau horaire. Écrivez-le comme Europe/Brussels.',
    /** A day and a time that were typed. */
    moment: {
      'no-moment': 'Indiquez un jour et une heure.',
      'skipped-hour': 'Cette nuit-là, cette heure n’existe pas\u00a0: on avance les horloges. Choisissez-en une autre.',
    },
    choice: 'Choisissez dans la liste.',
    invalid: {
      title: 'Ce lien n’est pas correct',
      text: 'Votre messagerie l’a peut-être coupé en deux. Ouvrez-le à nouveau depuis votre message, ou copiez-le en entier.',
    },
    tooLarge: {
      title: 'C’est plus que nous ne pouvons garder',
      text: 'Nous n’avons rien pu enregistrer. Revenez en arrière dans votre navigateur\u00a0: votre texte devrait y être encore. Raccourcissez-le et réessayez.',
    },
    fileTooLarge: {
      title: 'Ce fichier est trop lourd',
      text: 'Un fichier peut faire {most} au plus. Nous n’avons rien pu enregistrer. Revenez en arrière dans votre navigateur\u00a0: votre texte devrait y être encore. Choisissez un fichier plus léger.',
    },
    malformed: {
      title: 'Ceci nous est arrivé abîmé',
      text: 'Nous n’avons rien pu enregistrer. Revenez en arrière dans votre navigateur et réessayez.',
    },
    ours: {
      title: 'Quelque chose s’est mal passé chez nous',
      text: 'Vous n’y êtes pour rien. Revenez en arrière dans votre navigateur et réessayez dans quelques minutes.',
    },
  },
};
