/** What the product itself says in this language, apart from any programme: letters' frame, pages, reports, mistakes. */
export const fr = {
  /** Around every letter, and the letters that belong to no step. */
  mail: {
    /** Before the colon after what a link does, as this language writes it. */
    colon: ' :',
    /** On a button where the programme names none. */
    answer: 'Répondre',
    openPage: 'Ouvrir la page',
    others:
      '{count, plural, =1 {Il restera ensuite une question} =2 {Il restera ensuite deux questions} =3 {Il restera ensuite trois questions} =4 {Il restera ensuite quatre questions} =5 {Il restera ensuite cinq questions} =6 {Il restera ensuite six questions} other {Il restera ensuite # questions}} sur la page.',
    closes: 'Vous pouvez répondre jusqu’au {closes}.',
    /** Beside an earlier answer of the reader. */
    you: 'vous',
    yes: 'oui',
    no: 'non',
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
    footer: {
      participant:
        '{sender} vous envoie ce message au nom de {coordinator} ({organisation}), parce que vous participez à {cohort} comme {part}.',
      me: 'Faire une pause, changer de langue ou de fuseau horaire, arrêter\u00a0?',
      meLink: 'Tout se règle sur votre page personnelle',
      confide:
        'Quelque chose vous pèse, ou doit rester entre nous\u00a0? {coordinator} est à votre écoute\u00a0: {coordinatorEmail}.',
      coordinator: '{sender} vous envoie ce message parce que vous accompagnez {cohort} chez {organisation}.',
      settings: 'Une autre langue, un autre fuseau horaire\u00a0?',
      settingsLink: 'Tout se règle sur votre page personnelle',
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
          'Bonjour {name},\n\nNous vous avons proposé un duo, et votre réponse n’est pas venue. Cela arrive : trop de travail, ou pas le bon moment.\n\nVous ne recevrez plus de mails de notre part. Si vous souhaitez quand même participer, ouvrez votre page avec le lien ci-dessous et choisissez « Reprendre ». Nous chercherons aussitôt quelqu’un pour vous.',
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
        preheader: '{paired, select, yes {{partner} n’a plus de duo.} other {Il n’y avait pas encore de duo.}}',
        opening:
          'Bonjour {name},\n\n{who} ({part}) ne participe plus à {cohort}. {paired, select, yes {{partner} se retrouve donc sans duo et a déjà reçu un message à ce sujet. Un mot de votre part fera du bien.} other {Il n’y avait pas encore de duo\u00a0: personne n’attend donc de rencontre.}}',
      },
      'trust-signal': {
        subject: 'Un mot à {mentor} et {mentee} ?',
        preheader: 'L’un des deux se sent moins à l’aise que la fois précédente ou qu’espéré.',
        opening:
          'Bonjour {name},\n\nDans le duo {mentor} et {mentee}, quelqu’un se sent moins libre qu’il ne faudrait. Qui, et avec quelle réponse, cela reste entre eux.\n\nCe qui aide : appelez brièvement chacun des deux et demandez comment cela se passe, sans parler de ce message.',
      },
      'more-asked': {
        subject: '{who} voudrait d’abord en savoir plus',
        preheader: 'Au sujet du duo avec {about}.',
        opening:
          'Bonjour {name},\n\nNous avons proposé à {who} et {about} de former un duo. {who} ne dit pas non, mais voudrait d’abord en savoir plus. Un coup de fil ou un petit message de votre part suffit le plus souvent.',
      },
      'fresh-link': {
        subject: 'Votre nouveau lien',
        preheader: 'L’ancien avait expiré.',
        opening: 'Bonjour {name},\n\nVotre lien avait expiré. En voici un nouveau, rien que pour vous.',
      },
      'delivery-trouble': {
        subject: '{count, plural, =1 {Un message n’est pas arrivé} other {# messages ne sont pas arrivés}}',
        preheader: 'Les adresses sont-elles bien justes\u00a0?',
        opening:
          'Bonjour {name},\n\n{count, plural, =1 {Nous n’avons pas pu remettre ce message de {cohort}.} other {Nous n’avons pas pu remettre ces messages de {cohort}.}} Souvent, c’est une faute de frappe dans l’adresse ou une boîte pleine.',
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
    attentionHeading: 'Ce qui demande votre attention',
    nothing: 'Rien de particulier cette fois.',
    waiting: 'Encore sans duo\u00a0: {names}.',
    pairsHeading: '{count, plural, =1 {Le duo proposé} other {Les duos proposés}}',
    shared: 'Ce qui les réunit',
    nothingShared: 'Pas encore de sujet commun',
    replies:
      '{count, plural, =1 {Une réponse par e-mail est arrivée cette semaine. Nous vous l’avons transmise.} other {# réponses par e-mail sont arrivées cette semaine. Nous vous les avons transmises.}}',
    stuck:
      '{count, plural, =1 {Un message reste bloqué. Nous réessayons toutes les heures.} other {# messages restent bloqués. Nous réessayons toutes les heures.}}',
    refused:
      '{count, plural, =1 {Un message a été refusé. Vérifiez l’adresse.} other {# messages ont été refusés. Vérifiez les adresses.}}',
    doubtful:
      '{count, plural, =1 {Pour un message, nous ne savons pas s’il est arrivé.} other {Pour # messages, nous ne savons pas s’ils sont arrivés.}}',
    quiet:
      'Peu de réponses à « {step} » : {answered} sur {sent}. Un mot de votre part aide souvent plus qu’un message de nous.',
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
    found: {
      pair: 'Vous avez choisi de former un duo.',
      coordinator: '{mentor} et {mentee} ont choisi de former un duo.',
    },
  },
  /** Pages behind a link. */
  page: {
    /** Above the form, when there is something to say first. */
    notice: {
      filledIn: 'Nous avons repris votre choix du message. Encore un clic sur le bouton, et c’est noté.',
      answered: 'Votre réponse est notée. Jusqu’au {closes}, vous pouvez encore la modifier ou la retirer ici.',
      drafted: 'Voici ce que vous aviez gardé. Rien n’est encore envoyé.',
      draftedAgain:
        'Voici ce que vous aviez gardé, mais rien n’est encore envoyé. D’ici là, votre réponse précédente compte.',
      saved: 'C’est gardé. Le lien de votre message vous ramène ici, jusqu’au {closes}.',
      takenBack:
        'Votre réponse est effacée, plus personne ne la lit. Vous pouvez répondre à nouveau jusqu’au {closes}.',
    },
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
      counted: 'Personne, cela compte seulement dans les chiffres',
    },
    longest: '{most} caractères au plus.',
    ownTopic: 'Autre chose, dans vos mots',
    ownTopicAgain: 'Encore autre chose',
    /** The grid of a week: a column is a part of the day, with its hours. */
    day: 'Jour',
    thanks: {
      title: 'C’est noté',
      thanks: 'Merci, c’est noté.',
      given: 'Ce que vous avez répondu',
      noAnswer: 'Laissé ouvert',
      nextHeading: 'Et maintenant\u00a0?',
      next: 'Vous recevrez le prochain message le {date}.',
      nextToday: 'Vous recevrez le prochain message aujourd’hui encore.',
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
      proposed: 'Nous vous avons proposé {partner}. Il vous reste, à tous les deux, à dire oui ou non.',
      noPair: 'Vous n’avez pas de duo pour le moment.',
      done: {
        paused: 'Vous êtes en pause. Vous ne recevrez plus de messages, jusqu’à ce que vous repreniez.',
        resumed: 'Quel plaisir de vous retrouver. Tout a été décalé des jours de votre absence.',
        settings: 'C’est noté. Nous vous écrirons ainsi désormais.',
      },
      pauseHeading: 'Faire une pause',
      pauseText:
        'Trop de travail, une maladie, des vacances\u00a0? Nous n’envoyons rien, et tout ce qui était prévu est décalé.',
      pause: 'Mettre mes messages en pause',
      pausedText: 'Vous êtes en pause. Reprenez quand cela vous convient.',
      resume: 'Reprendre',
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
    leave: {
      title: 'Voulez-vous arrêter {programme}\u00a0?',
      text: 'C’est permis, et vous n’avez pas à dire pourquoi. Vous ne recevrez plus de messages de notre part.',
      pair: '{partner} recevra un petit mot disant que vous arrêtez, sans raison. Nous chercherons quelqu’un d’autre pour {partner}.',
      final:
        'Il n’est pas possible ensuite de revenir dans ce groupe. Si c’est seulement trop pour l’instant, faites plutôt une pause.',
      button: 'Oui, j’arrête',
      back: 'Non, je reste',
      leftTitle: 'Vous avez arrêté',
      left: 'Merci d’avoir participé, {name}. Vous ne recevrez plus de messages de {programme}. S’il vous reste quelque chose à dire, {coordinator} est à votre écoute.',
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
    },
    tooLong: 'C’est trop long\u00a0: {most} caractères au plus.',
    tooMany: 'Il y en a trop\u00a0: choisissez-en {most} au plus.',
    notAChoice: 'Nous ne connaissons pas cette réponse. Choisissez-en une dans la liste.',
    zone: 'Nous ne connaissons pas ce fuseau horaire. Écrivez-le comme Europe/Brussels.',
    choice: 'Choisissez dans la liste.',
    invalid: {
      title: 'Ce lien n’est pas correct',
      text: 'Votre messagerie l’a peut-être coupé en deux. Ouvrez-le à nouveau depuis votre message, ou copiez-le en entier.',
    },
    tooLarge: {
      title: 'C’est plus que nous ne pouvons garder',
      text: 'Nous n’avons rien pu enregistrer. Revenez en arrière dans votre navigateur\u00a0: votre texte devrait y être encore. Raccourcissez-le et réessayez.',
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
