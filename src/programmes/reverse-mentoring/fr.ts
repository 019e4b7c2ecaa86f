import type { ProgrammeWords } from '../../programme/definition.ts';
import { aliases } from '../aliases.ts';
import { inConfidenceWords } from '../in-confidence.ts';
import { betweenFr } from './between-fr.ts';
import { endingsFr } from './endings-fr.ts';

const languages = { nl: 'Néerlandais', fr: 'Français', en: 'Anglais' };

/** The sixteen statements of the mindset test: public-domain IPIP items, in the order of steps.ts (docs/mindset.md). */
const statements = {
  variety: 'Je préfère la variété à la routine.',
  friends: 'Je me fais des amis facilement.',
  trust: 'Je fais confiance aux autres.',
  help: 'J’adore aider les autres.',
  stick: 'Je préfère m’en tenir aux choses connues.',
  comfortable: 'Je me sens à l’aise avec les gens.',
  intentions: 'Je crois que les autres ont de bonnes intentions.',
  concerned: 'Je me préoccupe des autres.',
  'dislike-changes': 'Je n’aime pas les changements.',
  'avoid-contacts': 'J’évite le contact avec les autres.',
  'trust-words': 'J’ai confiance en ce que les gens disent.',
  indifferent: 'Les sentiments des autres me sont indifférents.',
  conventional: 'Je tiens aux méthodes conventionnelles.',
  distance: 'Je garde les autres à distance.',
  distrust: 'Je me méfie des gens.',
  'no-time': 'Je ne prends pas de temps pour les autres.',
};

const agreement = { low: 'Pas du tout moi', high: 'Tout à fait moi' };

export const fr: ProgrammeWords = {
  name: 'Mentorat inversé',
  about:
    'Le mentorat inversé retourne les rôles : qui débute devient mentor, et qui a déjà un long parcours devient mentee et apprend.',
  roles: { mentor: 'mentor', mentee: 'mentee' },
  topics: {
    'social-media': 'Réseaux sociaux',
    'ai-at-work': 'L’IA au travail',
    'digital-tools': 'Mieux travailler avec les outils numériques',
    data: 'Lire les chiffres et les données',
    'online-presence': 'Être visible en ligne',
    'new-customers': 'Ce que veulent les nouveaux clients',
    'young-colleagues': 'Ce que l’on cherche en début de carrière',
    'hybrid-work': 'Collaborer en mode hybride',
    sustainability: 'Durabilité',
    diversity: 'Diversité et inclusion',
    networking: 'Réseauter autrement',
    'video-and-storytelling': 'Vidéo et art de raconter',
  },
  exchanges: {
    decisions: 'Comment on décide au sommet',
    introductions: 'Une mise en relation avec les bonnes personnes',
    experience: 'Une expérience racontée simplement',
    organisation: 'Le vrai fonctionnement d’une organisation',
    feedback: 'Un retour sincère',
    confidence: 'De l’assurance devant un groupe',
    career: 'Un conseil sur les choix de carrière',
    'good-word': 'Un mot glissé au bon endroit',
  },
  aliases: aliases({
    'social-media': `
      médias sociaux, réseaux sociaux au travail, réseaux sociaux professionnels, LinkedIn, Instagram, Insta, TikTok,
      Facebook, Snapchat, YouTube, Twitter, influenceurs, gérer les réseaux sociaux, publier sur LinkedIn, animation
      de communauté, stratégie pour les réseaux sociaux, marketing sur les réseaux sociaux, animer les réseaux sociaux`,
    'ai-at-work': `
      IA, l’IA, intelligence artificielle, IA générative, intelligence artificielle générative, ChatGPT, GPT, Copilot,
      outils d’IA, outils IA, assistants IA, agents IA, prompts, rédiger des prompts, art du prompt, modèles de
      langage, robots conversationnels, travailler avec l’IA, IA dans mon travail, ChatGPT au travail, outils
      d’intelligence artificielle`,
    'digital-tools': `
      outils numériques, outils digitaux, outils informatiques, compétences numériques, numérique, transformation
      numérique, transformation digitale, digitalisation, travailler mieux, mieux travailler, gagner du temps,
      productivité, logiciels, applications, applis, nouvelles technologies, technologie, bureautique, tableur, Excel,
      PowerPoint, Outlook, Office 365, Microsoft Teams, Notion, Canva, automatisation, automatiser, automatiser des
      tâches, raccourcis clavier, le digital, formules Excel, tableaux croisés dynamiques, macros`,
    data: `
      données, chiffres, lire les chiffres, lire les données, analyse de données, analyser des données, tableau de
      bord, tableaux de bord, statistiques, graphiques, visualisation de données, dataviz, indicateurs, reporting,
      culture des données, Power BI, données massives, analyser les données`,
    'online-presence': `
      visibilité, être visible, visibilité en ligne, présence en ligne, marque personnelle, image de marque
      personnelle, profil LinkedIn, profil en ligne, réputation en ligne, e-réputation, identité numérique,
      référencement, site web, site internet, blog, tenir un blog`,
    'new-customers': `
      nouveaux clients, nouvelle clientèle, jeunes clients, jeunes consommateurs, clients de demain, attentes des
      clients, expérience client, parcours client, comportement des consommateurs, comprendre les clients, ce que
      veulent les clients, comment pensent les clients, nouvelle génération de clients`,
    'young-colleagues': `
      jeunes collègues, nouveaux collègues, jeunes talents, jeunes au travail, génération Z au travail, générations au
      travail, attentes des jeunes, attentes des jeunes collègues, attirer des talents, attirer et garder les talents,
      marque employeur, recrutement, recruter, fidélisation du personnel, intégration des nouveaux, accueil des
      nouveaux, début de carrière, jeunes collaborateurs, nouveaux collaborateurs, nouvelle génération au travail`,
    'hybrid-work': `
      travail hybride, télétravail, télétravailler, travail à distance, travailler à distance, équipes hybrides,
      équipes à distance, équipes virtuelles, réunions hybrides, réunions en ligne, réunions à distance,
      visioconférence, visioconférences, collaborer à distance, collaboration à distance, collaboration hybride,
      collaborer en ligne, travail flexible, réunions sur Teams`,
    sustainability: `
      développement durable, durable, climat, changement climatique, écologie, économie circulaire, transition
      écologique, transition énergétique, empreinte carbone, RSE, ESG, CSRD, responsabilité sociétale, responsabilité
      sociale des entreprises, CO2, soutenabilité, entreprise durable`,
    diversity: `
      diversité, inclusion, diversité au travail, inclusion au travail, leadership inclusif, égalité, égalité des
      chances, égalité femmes-hommes, égalité des genres, neurodiversité, équipes multiculturelles, interculturel,
      DEI, inclusivité, diversité dans les équipes, diversité équité et inclusion`,
    networking: `
      réseautage, réseauter, networking, développer son réseau, élargir son réseau, construire un réseau, se créer un
      réseau, réseau professionnel, nouer des contacts, nouer des relations`,
    'video-and-storytelling': `
      vidéo, faire des vidéos, montage vidéo, vidéos courtes, filmer, filmer avec son smartphone, storytelling,
      narration, raconter des histoires, art de raconter, podcasts, faire un podcast, balados, vlogs`,
    decisions: `
      décisions, prise de décision, comment on décide, comment se prennent les décisions, voir comment on décide,
      décisions stratégiques, choix stratégiques, comité de direction, assister à un comité de direction, conseil
      d’administration, réunions de direction, les coulisses de la direction, comment pense la direction, la logique
      de la direction`,
    introductions: `
      contacts, un contact, réseau, mon réseau, un réseau, ouvrir mon réseau, élargir mon réseau, mise en relation,
      mises en relation, rencontrer des gens, rencontrer du monde, rencontres, faire des rencontres, carnet
      d’adresses, ouvrir des portes, nouer des contacts`,
    experience: `
      expérience, expérience de vie, expérience du métier, expérience professionnelle, années d’expérience, retour
      d’expérience, connaissance du métier, connaissance du secteur, leçons d’échecs, leçons tirées d’échecs, récits
      du terrain, vécu, sagesse`,
    organisation: `
      fonctionnement d’une organisation, fonctionnement de l’entreprise, comment fonctionne l’entreprise, comment
      fonctionne une organisation, comprendre l’entreprise, les rouages de l’entreprise, les coulisses de
      l’entreprise, culture d’entreprise, politique interne, règles non écrites, vue d’ensemble, les coulisses`,
    feedback: `
      feedback, feedback honnête, retours, un retour honnête, un retour franc, retours honnêtes, un avis honnête, un
      avis sincère, un regard critique, un miroir, connaissance de soi, mieux me connaître, points à améliorer`,
    confidence: `
      confiance en soi, confiance, plus d’assurance, gagner en assurance, prendre de l’assurance, oser parler, parler
      en public, parler devant un groupe, prise de parole, prise de parole en public, prendre la parole,
      présentations, faire des présentations, éloquence, affirmation de soi`,
    career: `
      carrière, conseils de carrière, choix de carrière, plan de carrière, évolution de carrière, évolution
      professionnelle, orientation professionnelle, prochaine étape, ma prochaine étape, promotion, progresser dans ma
      carrière, entretien d’embauche, CV, conseils pour ma carrière`,
    'good-word': `
      recommandation, recommandations, lettre de recommandation, référence, être recommandé, un mot en ma faveur,
      visibilité, être vu, un coup de pouce`,
  }),
  axes: {
    open: {
      first: {
        name: 'Ouverture',
        says: 'Vous allez vers la nouveauté et vous aimez essayer. C’est ce qu’il faut quand l’ancienne manière ne marche plus.',
      },
      second: {
        name: 'Constance',
        says: 'Vous bâtissez sur ce que vous connaissez et sur ce qui a déjà marché. C’est ce qu’il faut quand tout change à la fois.',
      },
      between: 'Tantôt la nouveauté vous attire, tantôt vous préférez ce que vous connaissez. Tout dépend du sujet.',
    },
    networked: {
      first: {
        name: 'Réseau',
        says: 'Vous nouez facilement des contacts et vous vous sentez bien parmi les gens. Les nouvelles viennent ainsi jusqu’à vous, et parfois une occasion que personne n’avait prévue.',
      },
      second: {
        name: 'Cercle choisi',
        says: 'Vous gardez d’abord un peu de distance et vous choisissez avec qui passer du temps. Il vous en reste davantage pour chacune de ces personnes.',
      },
      between:
        'Un jour vous allez vers de nouvelles têtes, un autre vous préférez les visages connus. Cela dépend du moment, et de qui est là.',
    },
    supportive: {
      first: {
        name: 'Soutien',
        says: 'Vous commencez par faire confiance et vous prenez du temps pour les autres. C’est surtout utile là où l’on apprend encore et où l’erreur est permise.',
      },
      second: {
        name: 'Pilotage',
        says: 'Vous commencez par vérifier et vous gardez les yeux sur le travail à faire. C’est surtout utile là où l’enjeu est grand et où l’erreur coûte cher.',
      },
      between:
        'Vous faites confiance, tout en jetant un œil. Parfois vous laissez de la place, parfois vous prenez le volant.',
    },
  },
  steps: {
    'intake-mentee': {
      subject: 'Que voudriez-vous voir d’un œil neuf ?',
      preheader: 'Sept réponses courtes, et nous cherchons votre mentor.',
      opening:
        'Bonjour {name},\n\nVous participez au programme « {programme} » chez {organisation}. Une personne moins avancée que vous dans sa carrière sera votre mentor, le temps de {sessions, plural, =3 {trois} =6 {six} other {#}} rencontres {minutes, plural, =60 {d’une heure} other {de # minutes}}. Vous apportez une question, votre mentor un regard neuf.\n\nCommençons par vous.',
      button: 'Répondre aux sept questions',
      takes: 'Cinq minutes. Deux réponses à écrire, le reste à cocher.',
      more: 'Vos réponses nous aident à trouver quelqu’un qui convient à votre question. Chaque question indique qui lira la réponse.',
      next: 'Vous avez jusqu’au {closes}. Peu après, nous vous présentons quelqu’un, et vous dites oui ou non.',
      thanks:
        'Merci, nous pouvons commencer à chercher. Dans quelques jours, une dernière petite question suivra. Sa réponse ne sera lue que par vous.',
      reminders: [
        {
          subject: 'Tout commence par vos réponses',
          opening:
            'Bonjour {name},\n\nVos réponses sont toujours les bienvenues. Vous pouvez les noter comme elles viennent : quelques mots suffisent pour trouver la bonne personne.',
        },
        {
          subject: 'Participer jusqu’au {closes}',
          opening:
            'Bonjour {name},\n\nAprès le {closes}, nous formons les duos. Le moment est mal choisi ? Dites-le à {coordinator}.',
        },
      ],
      questions: {
        routine: {
          ask: 'Qu’est-ce qui est devenu routine dans votre travail ?',
          help: 'Une réunion, une façon de vendre, le ton que vous prenez avec les clients.',
        },
        'fresh-view': {
          ask: 'Sur quoi aimeriez-vous un regard neuf ?',
        },
        wants: {
          ask: 'Qu’aimeriez-vous mieux comprendre ou mieux faire ?',
          help: 'Cinq choix au maximum. Ils servent à trouver votre mentor.',
        },
        gives: {
          ask: 'Que pouvez-vous donner en retour ?',
          help: 'Trois choix au maximum. Votre mentor les lira lors de la présentation.',
        },
        languages: {
          ask: 'Dans quelles langues aimez-vous discuter ?',
          help: 'La langue dans laquelle nous vous écrivons est déjà cochée. Corrigez si besoin.',
          options: languages,
        },
        free: {
          ask: 'Quand avez-vous une heure dans la semaine ?',
          help: 'Le soir compte aussi : mercredi à 22 heures est une très bonne réponse.',
        },
        zone: {
          ask: 'Dans quel fuseau horaire vivez-vous ?',
          help: 'Voici celui dans lequel nous vous écrivons. Si ce n’est pas le bon, corrigez-le : nos mails suivront.',
        },
      },
    },

    'intake-mentor': {
      subject: 'Que pourriez-vous apprendre à quelqu’un ?',
      preheader: 'Le mentor, c’est vous. Dites-nous ce que vous montreriez d’abord.',
      opening:
        'Bonjour {name},\n\nVous participez comme mentor au programme « {programme} » chez {organisation}. En {sessions, plural, =3 {trois} =6 {six} other {#}} rencontres {minutes, plural, =60 {d’une heure} other {de # minutes}}, vous aidez quelqu’un qui a une longue carrière à regarder son propre travail autrement. C’est vous qui menez. Nul besoin de l’avoir déjà fait.',
      button: 'Répondre aux huit questions',
      takes: 'Cinq minutes. Deux réponses à écrire, le reste à cocher.',
      more: 'Vos réponses nous aident à trouver quelqu’un qui veut apprendre ce que vous savez faire. Chaque question indique qui lira la réponse.',
      next: 'Vous avez jusqu’au {closes}. Peu après, nous vous présentons quelqu’un, et vous dites oui ou non.',
      thanks:
        'Merci, nous pouvons commencer à chercher. Dans quelques jours, une dernière petite question suivra. Sa réponse ne sera lue que par vous.',
      reminders: [
        {
          subject: 'Une seule chose suffit pour commencer',
          opening:
            'Bonjour {name},\n\nCe qui est banal pour vous est peut-être nouveau pour quelqu’un d’autre. Commencez par là, le reste peut être bref.',
        },
        {
          subject: 'Encore ouvert jusqu’au {closes}',
          opening:
            'Bonjour {name},\n\nAprès le {closes}, nous formons les duos. Le moment est mal choisi ? Dites-le à {coordinator}.',
        },
      ],
      questions: {
        offers: {
          ask: 'Dans quoi pourriez-vous aider quelqu’un à se lancer ?',
          help: 'Cinq choix au maximum. Ils servent à trouver votre mentee.',
        },
        learned: {
          ask: 'Comment l’avez-vous appris ?',
          help: 'Une formation, un emploi, un projet à vous, beaucoup d’essais.',
        },
        'show-first': {
          ask: 'Que montreriez-vous en premier ?',
          help: 'Plutôt une petite chose, qui se montre en dix minutes. Votre mentee la lira lors de la présentation.',
        },
        gets: {
          ask: 'Et vous, que voulez-vous en retirer ?',
          help: 'Trois choix au maximum. Votre mentee les verra et pourra vous y aider.',
        },
        languages: {
          ask: 'Dans quelles langues aimez-vous discuter ?',
          help: 'La langue dans laquelle nous vous écrivons est déjà cochée. Corrigez si besoin.',
          options: languages,
        },
        free: {
          ask: 'Quand avez-vous une heure dans la semaine ?',
          help: 'Le soir compte aussi : mercredi à 22 heures est une très bonne réponse.',
        },
        zone: {
          ask: 'Dans quel fuseau horaire vivez-vous ?',
          help: 'Voici celui dans lequel nous vous écrivons. Si ce n’est pas le bon, corrigez-le : nos mails suivront.',
        },
        mentees: {
          ask: 'Aimeriez-vous accompagner plus d’une personne ?',
          help: 'Seulement si vous en avez envie. Sans réponse, ce sera une seule personne.',
          low: 'une seule',
          high: 'jusqu’à trois',
        },
      },
    },

    admit: {
      subject: 'Une réponse pour vos yeux seulement',
      preheader: 'Ce que l’on ne sait pas faire. Rien ne vous oblige à le partager.',
      opening:
        'Bonjour {name},\n\nPour apprendre, il faut bien finir par dire : ça, je ne sais pas le faire. C’est plus facile quand on l’a d’abord écrit pour soi.',
      button: 'L’écrire pour moi',
      takes: 'Deux minutes.',
      more: '{coordinator} ne verra jamais votre réponse. Votre mentor non plus, sauf si vous le décidez.',
      thanks: 'Merci. Ce que vous avez écrit est à vous. Bientôt, nous vous présenterons votre mentor.',
      questions: {
        hard: {
          ask: 'Que ne savez-vous pas faire, sans trop oser le dire ?',
        },
      },
    },

    ready: {
      subject: 'Qu’est-ce qui vous fait hésiter ?',
      preheader: 'Une question avant de commencer. La réponse reste à vous.',
      opening:
        'Bonjour {name},\n\nMener une conversation avec quelqu’un qui a déjà vu beaucoup de choses, cela peut impressionner. Vous n’avez pas à tout savoir. « Je vais me renseigner » est aussi une réponse.',
      button: 'L’écrire pour moi',
      takes: 'Deux minutes.',
      more: '{coordinator} ne verra jamais votre réponse. Votre mentee non plus, sauf si vous le décidez.',
      thanks: 'Merci. Ce que vous avez écrit est à vous. Bientôt, nous vous présenterons votre mentee.',
      questions: {
        unsure: {
          ask: 'Dans le rôle de mentor, de quoi doutez-vous encore ?',
        },
      },
    },

    mindset: {
      subject: 'Seize phrases sur vous',
      preheader: 'Ce n’est pas un examen. Le résultat s’affiche aussitôt, pour vous.',
      opening:
        'Bonjour {name},\n\nCertains vont vers la nouveauté, d’autres veillent sur ce qui marche. Une bonne conversation a besoin des deux, et mieux vaut savoir où l’on se situe.',
      button: 'Lire les seize phrases',
      takes: 'Trois minutes.',
      more: 'Il n’y a ni bonnes ni mauvaises réponses, ni points. Vous êtes la seule personne à voir le résultat, et il ne sert pas à former les duos.',
      next: 'Après votre dernière rencontre, les mêmes phrases reviendront. Vous verrez alors ce qui a bougé.',
      thanks:
        'Voilà comment vous voyez les choses aujourd’hui. Si le cœur vous en dit, parlez-en dans votre duo : c’est un bon début de conversation.',
      questions: {
        statements: {
          ask: 'Ces seize phrases vous ressemblent-elles ?',
          help: 'Pensez à la personne que vous êtes aujourd’hui, pas à celle que vous voudriez être.',
          ...agreement,
          statements,
        },
      },
    },

    match: {
      subject: '{pairs, plural, =0 {Pas encore de nouveau duo} one {Un duo} other {# duos}} pour {cohort}',
      preheader:
        '{review, select, yes {À vous de regarder d’abord : personne n’en sait rien.} other {Qui nous avons réuni, et pourquoi.}}',
      opening:
        'Bonjour {name},\n\n{pairs, plural, =0 {Les réponses d’aujourd’hui ne donnent pas encore de duo.} one {Nous avons trouvé un duo.} other {Nous avons trouvé # duos.}} {waiting, plural, =0 {Tout le monde a un duo.} one {Une personne n’a pas encore de duo : regardez d’abord de ce côté.} other {# personnes n’ont pas encore de duo : regardez d’abord de ce côté.}}',
      more: '{pairs, plural, =0 {Dès que quelqu’un se libère, nous cherchons à nouveau.} other {{review, select, yes {Vous connaissez les gens. Sur la page, vous pouvez échanger, fixer ou écarter un duo, puis relancer le calcul.} other {Chaque duo est accompagné de ce qui le rapproche. Si un duo vous semble impossible, passez un coup de fil à l’un des deux.}}}}',
      next: '{pairs, plural, =0 {Vous le saurez dès qu’un duo se forme.} other {{review, select, yes {Nous ne poserons la question des deux côtés qu’avec votre accord.} other {Nous posons maintenant la question des deux côtés. Qui préfère ne pas donner suite n’a pas à dire pourquoi, et nous cherchons aussitôt quelqu’un d’autre.}}}}',
      reminders: [
        {
          subject: 'Les duos de {cohort} vous attendent',
          opening:
            'Bonjour {name},\n\n{pairs, plural, one {Un duo attend} other {# duos attendent}} votre regard. D’ici là, personne n’est au courant.',
        },
        {
          subject: 'Votre accord pour les duos de {cohort} ?',
          opening: 'Bonjour {name},\n\nUn doute sur un duo ? Écartez-le, et nous referons le calcul.',
        },
      ],
    },

    proposal: {
      subject: '{partner} et vous, un duo ?',
      preheader: 'Avec les raisons. Qu’en dites-vous ?',
      opening:
        'Bonjour {name},\n\n{role, select, mentor {Nous cherchions quelqu’un à qui vous pourriez servir de mentor, et nous pensons à {partnerFull}.} other {Nous cherchions un mentor pour vous, et nous pensons à {partnerFull}.}}',
      takes: 'Une demi-minute.',
      more: 'Plutôt pas ? {partner} apprendra seulement que nous cherchons encore. Si vous voulez d’abord en savoir plus, demandez : vous choisirez ensuite.',
      next: 'Avec un oui des deux côtés, vous recevez l’adresse mail de votre duo. Nous proposons des dates, vous convenez ensemble de ce qui vous arrange. Sans réponse jusqu’au {closes} inclus, nous chercherons quelqu’un d’autre pour {partner} et nous vous laisserons souffler.',
      thanks:
        'Merci pour votre réponse. Un autre avis ? Dites-le tout de suite : avec deux oui le duo commence, et après un non nous cherchons ailleurs dans la demi-heure.',
      reminders: [
        {
          subject: 'Alors, ce duo avec {partner} ?',
          opening: 'Bonjour {name},\n\nOui et non se valent. Vous pouvez répondre jusqu’au {closes} inclus.',
        },
      ],
      questions: {
        consent: {
          ask: 'Aimeriez-vous former un duo avec {partner} ?',

          options: {
            yes: 'Oui, volontiers',
            ask: 'D’abord une question à {partner}',
            call: 'Parler d’abord avec {coordinator}',
            no: 'Plutôt pas',
          },
        },
        ask: {
          ask: 'Quelle question voulez-vous poser à {partner} ?',
          help: '{partner} vous répond en quelques lignes. Nous vous reposerons ensuite la question.',
        },
        why: {
          ask: 'Pourquoi plutôt pas ?',
          help: 'Pour vous seulement : personne ne lit ceci. Si {coordinator} doit le savoir, un mot suffit : {coordinatorEmail}.',
        },
      },
      shows: {
        'intake-mentor.offers': '{role, select, mentor {Vous pouvez aider dans} other {{partner} peut aider dans}}',
        'intake-mentor.show-first':
          '{role, select, mentor {Vous montreriez d’abord} other {{partner} montrerait d’abord}}',
        'intake-mentee.gives': '{role, select, mentor {{partner} donne en retour} other {Vous donnez en retour}}',
      },
    },

    tell: {
      subject: '{partner} a d’abord une question',
      preheader: 'Quelques lignes de votre part suffisent.',
      opening:
        'Bonjour {name},\n\nNous vous avons proposé de former un duo. Avant de choisir, {partner} aimerait vous demander une chose.',
      button: 'Répondre',
      takes: 'Deux minutes.',
      more: 'Vous ne savez pas, ou préférez ne pas le dire ? Écrivez-le simplement. {coordinator} ne lit pas votre réponse.',
      next: '{partner} lira votre réponse, puis choisira. Sans réponse jusqu’au {closes} inclus, {partner} choisira sans elle.',
      thanks: 'Merci. {partner} va lire votre réponse.',
      reminders: [
        {
          subject: 'Un mot pour {partner} ?',
          opening: 'Bonjour {name},\n\nUne ligne suffit, jusqu’au {closes} inclus.',
        },
      ],
      questions: { told: { ask: 'Que répondez-vous à {partner} ?' } },
      shows: { 'proposal.ask': '{partner} demande' },
    },

    'tell-for': {
      subject: '{who} attend d’abord un mot de vous',
      preheader: 'Au sujet du duo avec {other}.',
      opening:
        'Bonjour {name},\n\nNous avons proposé à {who} et {other} de former un duo. {who} ne dit pas non, mais aimerait d’abord vous entendre. Un coup de fil est le plus simple.',
      button: 'Écrire quelques lignes',
      takes: 'Cinq minutes, coup de fil compris.',
      more: 'Nous transmettons ce que vous écrivez ici. Seul son destinataire le lit.',
      next: 'Ensuite, nous redemandons à {who} si c’est oui ou non. Sans nouvelles de vous jusqu’au {closes} inclus, nous le faisons quand même.',
      thanks: 'Merci. {who} reçoit votre message, avec la question : oui ou non ?',
      reminders: [
        {
          subject: '{who} attend encore un mot de vous',
          opening:
            'Bonjour {name},\n\nC’est au sujet du duo avec {other}. Si vous vous êtes déjà parlé, écrivez-le simplement.',
        },
      ],
      questions: {
        told: {
          ask: 'Que voulez-vous dire à {who} ?',
          help: 'Vous vous êtes déjà parlé ? Écrivez-le simplement.',
        },
      },
    },

    'asked-again': {
      subject: 'Et maintenant : {partner} et vous ?',
      preheader: 'Oui ou non, les deux se valent.',
      opening: 'Bonjour {name},\n\nVous vouliez d’abord en savoir plus sur un duo avec {partner}.',
      takes: 'Une demi-minute.',
      more: 'Encore un doute ? {coordinator} vous aidera volontiers : {coordinatorEmail}.',
      next: 'Sans réponse jusqu’au {closes} inclus, nous chercherons quelqu’un d’autre pour {partner} et nous vous laisserons souffler.',
      thanks:
        'Merci pour votre réponse. Un autre avis ? Dites-le tout de suite : avec deux oui le duo commence, et après un non nous cherchons ailleurs dans la demi-heure.',
      reminders: [
        {
          subject: 'Ce sera un duo avec {partner} ?',
          opening: 'Bonjour {name},\n\nUn clic suffit, jusqu’au {closes} inclus.',
        },
      ],
      questions: {
        consent: {
          ask: 'Aimeriez-vous former un duo avec {partner} ?',
          options: { yes: 'Oui, volontiers', no: 'Plutôt pas' },
        },
        why: {
          ask: 'Pourquoi plutôt pas ?',
          help: 'Pour vous seulement : personne ne lit ceci. Si {coordinator} doit le savoir, un mot suffit : {coordinatorEmail}.',
        },
      },
      shows: { 'tell.told': '{partner} répond', 'tell-for.told': '{coordinator} répond' },
    },

    begin: {
      subject: 'Vous et {partner}, c’est parti',
      preheader: '{partner} va poser une première question.',
      opening:
        'Bonjour {name},\n\nC’est décidé : {partner} et vous formez un duo. Aujourd’hui, vous n’avez rien à faire.',
      next: '{partner} va maintenant délimiter le sujet. Dès que ce sera fait, vous le lirez et vous pourrez le préciser. Envie de dire bonjour sans attendre ? Écrivez ici : {partnerEmail}.',
    },

    scope: {
      subject: 'Que voulez-vous demander à {partner} ?',
      preheader: 'Plus la question est concrète, plus l’heure vous apporte.',
      opening:
        'Bonjour {name},\n\n{partner} et vous formez un duo. Une question claire fait toute la différence entre une heure utile et un café sympathique. D’abord le terrain, ensuite la question.',
      takes: 'Quatre minutes.',
      more: '{partner} lit vos réponses et peut affûter votre question. {coordinator} ne les lit pas.',
      next: 'Juste après, vous choisirez des moments pour votre première rencontre : nous en proposons qui vous conviennent à tous les deux.',
      thanks: 'Merci. {partner} reçoit maintenant votre question.',
      reminders: [
        {
          subject: 'Votre question peut être un brouillon',
          opening: 'Bonjour {name},\n\nUne phrase suffit pour commencer. {partner} vous aidera à l’affûter.',
        },
      ],
      questions: {
        field: {
          ask: 'De quoi voulez-vous parler avec {partner} ?',
          options: {
            technology: 'Réseaux sociaux ou nouvelles technologies',
            customers: 'Ce que pensent les clients',
            networking: 'Réseauter autrement',
            own: 'Autre chose',
          },
        },
        question: {
          ask: 'Quelle est votre question concrète ?',
          help: 'Pas « quelque chose sur LinkedIn », mais « comment faire réagir des clients avec un message par semaine ? ».',
        },
        sign: {
          ask: 'À quoi verrez-vous que vous avez la réponse ?',
          help: 'Quelque chose qui se voit ou qui se compte.',
        },
        pace: {
          ask: 'À quel rythme aimeriez-vous voir {partner} ?',
          help: 'Nous vous proposerons des moments à ce rythme. Sans choix, ce sera chaque mois.',
          options: {
            'two-weeks': 'Toutes les deux semaines',
            'three-weeks': 'Toutes les trois semaines',
            month: 'Chaque mois',
          },
        },
        standing: {
          ask: 'Où en êtes-vous aujourd’hui avec cette question ?',
          help: 'Nous la reposerons à mi-chemin et à la fin.',
          low: 'Nulle part encore',
          high: 'Là où je veux être',
        },
      },
    },

    sharpen: {
      subject: '{partner} vous pose une question',
      preheader: 'Peut-on l’affûter ? Et vous, qu’aimeriez-vous en retirer ?',
      opening:
        'Bonjour {name},\n\nVoici la question que vous adresse {partner}. C’est une première version : à vous de la rendre plus petite, plus concrète ou plus amusante.',
      button: 'Répondre aux quatre questions',
      takes: 'Trois minutes.',
      more: '{partner} lit vos réponses, {coordinator} non.',
      next: 'Pour chaque rencontre, nous vous proposons des moments qui vous conviennent à tous les deux. Trois jours avant, vous recevez de quoi vous préparer.',
      thanks: 'Merci. {partner} lira ceci avant votre première rencontre.',
      reminders: [
        {
          subject: 'Par où commencer avec {partner} ?',
          opening: 'Bonjour {name},\n\nUne phrase sur cette question, et votre première rencontre a déjà un début.',
        },
      ],
      questions: {
        sharper: {
          ask: 'Comment formuleriez-vous la question ?',
          help: 'Elle est déjà précise ? Dites alors par où vous commenceriez.',
        },
        gains: {
          ask: 'Pour vous, qu’est-ce qui rendrait ces rencontres utiles ?',
          help: 'Dites-le franchement, {partner} pourra en tenir compte.',
        },
        cancel: {
          ask: 'Que faire si une rencontre ne peut pas avoir lieu ?',
          options: {
            'day-before': 'On annule au plus tard la veille',
            call: 'On téléphone, même le jour même',
            swap: 'Qui annule propose aussitôt autre chose',
          },
        },
        'between-us': {
          ask: 'Que voulez-vous convenir d’avance ?',
          help: 'Par exemple : ce qui se dit ici reste ici, et on annule au plus tard la veille.',
        },
      },
      shows: {
        'scope.field': 'Le terrain',
        'scope.question': 'La question',
        'scope.sign': 'Un bon signe serait',
      },
    },

    agreement: {
      subject: 'Vos règles du jeu, {partner} et vous',
      preheader: 'Ce qui est sur papier pour votre première rencontre.',
      opening:
        'Bonjour {name},\n\nVoici ce qui est sur papier pour votre première rencontre avec {partner}. Gardez ce mail : vous pouvez y revenir à chaque rencontre.',
      more: '{coordinator} ne lit pas ceci. Quelque chose manque ou ne va pas ? Commencez par là votre première rencontre.',
      shows: {
        'scope.question': '{role, select, mentor {La question de {partner}} other {Votre question}}',
        'sharpen.sharper': '{role, select, mentor {Comment vous la voyez} other {Comment {partner} la voit}}',
        'scope.sign': 'Un bon signe serait',
        'scope.standing':
          '{role, select, mentor {Où en est {partner} aujourd’hui} other {Où vous en êtes aujourd’hui}}',
        'scope.pace': 'Votre rythme',
        'sharpen.cancel': 'Si une rencontre ne peut pas avoir lieu',
        'sharpen.between-us': 'Convenu d’avance',
        'sharpen.gains':
          '{role, select, mentor {Ce que vous aimeriez en retirer} other {Ce que {partner} aimerait en retirer}}',
      },
    },

    plan: {
      subject: 'Rencontre {session} : quand voir {partner} ?',
      preheader: 'Pour la rencontre {session} : un clic suffit.',
      opening:
        'Bonjour {name},\n\nIl est temps de fixer la rencontre {session} avec {partner}. D’ordinaire, vous êtes libres tous les deux à ces moments-là.',
      takes: 'Une demi-minute.',
      more: '{partner} reçoit la même question. Dès qu’un moment vous convient à tous les deux, vous recevez une invitation pour votre agenda.',
      thanks:
        'C’est noté. Dès que vous choisissez tous les deux le même moment, vous recevez une invitation pour votre agenda.',
      reminders: [
        {
          subject: 'Rencontre {session} avec {partner} : quand ?',
          opening:
            'Bonjour {name},\n\nNous ne savons pas encore quand la rencontre {session} vous convient. Un clic suffit, vous pouvez en choisir plusieurs.',
        },
      ],
      questions: {
        when: {
          ask: 'Quels moments vous conviennent ?',
          help: 'Choisissez-en plusieurs si vous pouvez : la date sera plus vite trouvée.',
        },
        own: {
          ask: 'Plutôt un autre moment ?',
          help: 'À l’heure de chez vous. Nous le proposerons à {partner}. Cochez alors « Aucun de ces moments » ci-dessus.',
        },
        where: {
          ask: 'Où vous voyez-vous ?',
          help: 'Un lieu, ou un lien pour un appel vidéo. Il figurera dans l’invitation.',
        },
      },
    },

    exception: {
      subject: 'Rencontre {session} : une exception pour {partner} ?',
      preheader: 'Vos heures libres ne se croisent jamais. Une seule suffit.',
      opening:
        'Bonjour {name},\n\nPour la rencontre {session}, nous n’avons trouvé aucune heure où vous soyez libres tous les deux, {partner} et vous. Pourriez-vous vous libérer, pour une fois ? Nous posons la même question à {partner}.',
      takes: 'Une minute.',
      more: 'Cela ne vaut que pour cette rencontre. Votre semaine habituelle ne change pas.',
      thanks:
        'Merci. Nous relançons aussitôt la recherche, et nous vous proposerons à tous les deux les moments trouvés.',
      reminders: [
        {
          subject: 'Une seule fois, pour {partner} ?',
          opening:
            'Bonjour {name},\n\nUne autre heure, une seule, peut suffire pour que la rencontre {session} avec {partner} ait lieu.',
        },
      ],
      questions: {
        once: {
          ask: 'Quand pourriez-vous, pour cette fois ?',
          help: 'Cochez ce que vous ne choisiriez pas d’habitude : tôt, tard ou le week-end.',
        },
      },
    },

    'brief-mentor': {
      subject: 'Rencontre {session} avec {partner} : à vous de mener',
      preheader:
        '{agreed, select, yes {De quoi aborder le {date} sans mauvaise surprise.} other {Il n’y a pas encore de moment. Fixez-en un dès aujourd’hui.}}',
      opening:
        'Bonjour {name},\n\n{agreed, select, yes {Vous voyez {partner} le {date} à {time}, pendant {minutes, plural, =60 {une heure} other {# minutes}}.} other {Pour la rencontre {session} avec {partner}, rien n’est encore fixé. Choisissez un moment ensemble dès aujourd’hui : {partnerEmail}. Indiquez-le ensuite sur la page ci-dessous, et vous recevrez tous les deux une invitation.}}',
      more: '{session, plural, =1 {Commencez par ce qui intéresse {partner}, pas par votre plan. Montrez tôt une petite chose qui marche tout de suite : cela détend. À la fin, demandez à {partner} ce qui mérite un essai.} =6 {Commencez par le dernier essai en date. Revenez ensuite ensemble à la toute première question : qu’est-ce qui a changé, qu’est-ce qui continuera sans vous ?} other {Commencez par ce qui occupe {partner} ces jours-ci. Revenez ensuite sur l’essai de la dernière fois : qu’est-ce qui a marché, ou pas ? Montrez une petite chose qui marche tout de suite, et convenez du prochain essai.}}\n\nUne question sans réponse ? Dites que vous allez chercher. Et posez aussi les vôtres : {partner} vous donne quelque chose en retour.{balance, select, giveMore {\n\n{partner} vous a beaucoup donné ces dernières fois. Cette fois, vous pourriez montrer quelque chose, même petit{wish, select, none { : un geste de cinq minutes, que {partner} pourra refaire dès demain.} other {. Voici ce qui intéressait {partner} au départ : {wish}.}}} other {}}',
      next: 'Après la rencontre, nous vous demanderons en deux mots comment c’était.',
      shows: {
        'plan.where': 'Où vous vous parlez',
        'intake-mentor.show-first': 'Ce que vous vouliez montrer d’abord',
        'scope.question': 'La question du début',
        'rescope.question': 'La question après la première rencontre',
        'intake-mentee.fresh-view': 'Là où {partner} cherche un regard neuf',
        'intake-mentee.gives': 'En retour, {partner} donne',
        'reflection-mentee.next': 'Ce que {partner} voulait essayer',
        'commitment.state': 'Où cela en est',
        'admit.hard': 'Ce que {partner} a du mal à admettre',
      },
    },

    'brief-mentee': {
      subject: 'Bientôt la rencontre {session} avec {partner}',
      preheader:
        '{agreed, select, yes {Qu’apporter le {date}, et que donner en retour ?} other {Il n’y a pas encore de moment. Fixez-en un dès aujourd’hui.}}',
      opening:
        'Bonjour {name},\n\n{agreed, select, yes {Vous voyez {partner} le {date} à {time}, pendant {minutes, plural, =60 {une heure} other {# minutes}}.} other {Pour la rencontre {session} avec {partner}, rien n’est encore fixé. Choisissez un moment ensemble dès aujourd’hui : {partnerEmail}. Indiquez-le ensuite sur la page ci-dessous, et vous recevrez tous les deux une invitation.}} {partner} mène la conversation.',
      more: '{session, plural, =1 {{agreed, select, yes {Confirmez dès aujourd’hui l’heure et le lieu. } other {Choisissez aussi le lieu. }}Si vous vous voyez en personne, de préférence pas dans votre bureau.} =6 {C’est la dernière rencontre. Reprenez votre première question, et racontez ce que vous faites autrement.} other {Racontez d’abord comment s’est passé votre essai. Un échec apprend autant qu’une réussite.}}\n\n{balance, select, giveMore {{partner} vous a beaucoup apporté ces dernières fois. Cette fois, vous pourriez offrir quelque chose, même petit{wish, select, none { : comment une décision a vraiment été prise, ou un nom utile à {partner}.} other {. Voici ce que {partner} espérait au départ : {wish}.}}} other {Pensez aussi à ce que vous donnerez cette fois. Par exemple, comment une décision a vraiment été prise, ou un contact utile pour {partner}.}}',
      next: 'Après la rencontre, nous vous demanderons en deux mots ce qu’elle vous a apporté.',
      shows: {
        'plan.where': 'Où vous vous parlez',
        'scope.question': 'Votre question du début',
        'rescope.question': 'Votre question après la première rencontre',
        'sharpen.sharper': 'Comment {partner} voit la chose',
        'intake-mentor.gets': 'Ce que {partner} espérait au départ',
        'reflection-mentee.next': 'Ce que vous vouliez essayer',
        'sharpen.between-us': 'Convenu d’avance',
        'ready.unsure': 'Là où {partner} doute encore',
      },
    },

    'reflection-mentee': {
      subject: 'Comment était la rencontre {session} avec {partner} ?',
      preheader: 'Quelques mots sur la rencontre {session}, tant que c’est frais.',
      opening:
        'Bonjour {name},\n\n{agreed, select, yes {La rencontre {session} avec {partner} était prévue le {date}.} other {La rencontre {session} avec {partner} devait avoir lieu ces jours-ci. A-t-elle pu se faire ?}}',
      takes: 'Deux minutes.',
      more: '{coordinator} voit aussi si la rencontre a eu lieu. {partner} lit ce que vous écrivez, sauf si vous en décidez autrement. Votre note compte sans votre nom, à partir de cinq personnes.',
      thanks: 'Merci. Ce que vous partagez avec {partner} vous sera bientôt envoyé, à vous deux.',
      reminders: [
        {
          subject: 'Qu’avez-vous retenu de la rencontre {session} ?',
          opening: 'Bonjour {name},\n\nQuelques mots sur la rencontre {session} suffisent.',
        },
      ],
      questions: {
        met: {
          ask: 'La rencontre a-t-elle eu lieu ?',

          options: { yes: 'Oui', moved: 'Non, elle est déplacée', no: 'Non, elle n’a pas eu lieu' },
        },
        'moved-to': {
          ask: 'Pour quand, alors ?',
          help: 'Si vous le savez déjà, nous le mettons dans vos agendas. Sinon, nous cherchons un nouveau moment.',
        },
        side: {
          ask: 'D’où est venu l’empêchement ?',
          help: '{partner} ne voit pas ceci. Si cela se répète, {coordinator} pourra appeler la personne qui a besoin d’un coup de main.',
          options: { me: 'De mon côté', partner: 'Du côté de {partner}', neither: 'D’aucun des deux' },
        },
        useful: {
          ask: 'Que vous a-t-elle apporté ?',

          low: 'Peu',
          high: 'Énormément',
        },
        changed: {
          ask: 'Que vous a montré {partner}, et que voyez-vous autrement dans votre travail ?',
          help: 'Une astuce, une façon de voir, une question qui vous reste.',
        },
        next: {
          ask: 'Qu’allez-vous essayer maintenant ?',
          help: 'Une petite chose. Nous vous demanderons plus tard comment c’était.',
        },
        safe: {
          ask: 'Pouviez-vous dire sans crainte ce que vous ne savez pas faire ?',
          help: 'Si ce chiffre est bas ou s’il baisse, {coordinator} apprend seulement qu’une conversation ferait du bien à votre duo, sans voir le chiffre.',
          low: 'Pas vraiment',
          high: 'Tout à fait',
        },
      },
    },

    'reflection-mentor': {
      subject: 'Comment s’est passée la rencontre {session} avec {partner} ?',
      preheader: 'Ce que vous y avez appris compte aussi.',
      opening:
        'Bonjour {name},\n\n{agreed, select, yes {La rencontre {session} avec {partner} était prévue le {date}.} other {La rencontre {session} avec {partner} devait avoir lieu ces jours-ci. A-t-elle pu se faire ?}}',
      takes: 'Deux minutes.',
      more: '{coordinator} voit aussi si la rencontre a eu lieu. {partner} lit ce que vous écrivez, sauf si vous en décidez autrement. Votre note compte sans votre nom, à partir de cinq personnes.',
      thanks: 'Merci. Ce que vous partagez avec {partner} vous sera bientôt envoyé, à vous deux.',
      reminders: [
        {
          subject: 'Que retenez-vous de {partner} (rencontre {session}) ?',
          opening: 'Bonjour {name},\n\nQuelques mots sur la rencontre {session} suffisent.',
        },
      ],
      questions: {
        met: {
          ask: 'La rencontre a-t-elle eu lieu ?',

          options: { yes: 'Oui', moved: 'Non, elle est déplacée', no: 'Non, elle n’a pas eu lieu' },
        },
        'moved-to': {
          ask: 'Pour quand, alors ?',
          help: 'Si vous le savez déjà, nous le mettons dans vos agendas. Sinon, nous cherchons un nouveau moment.',
        },
        side: {
          ask: 'D’où est venu l’empêchement ?',
          help: '{partner} ne voit pas ceci. Si cela se répète, {coordinator} pourra appeler la personne qui a besoin d’un coup de main.',
          options: { me: 'De mon côté', partner: 'Du côté de {partner}', neither: 'D’aucun des deux' },
        },
        useful: {
          ask: 'Cette rencontre a-t-elle été utile ?',

          low: 'Peu utile',
          high: 'Très utile',
        },
        learned: {
          ask: 'Qu’avez-vous découvert sur ce que vous savez, et ne savez pas ?',
        },
        got: {
          ask: 'Que vous a donné {partner} cette fois ?',
          help: 'Comment une décision a vraiment été prise, un nom à appeler, une expérience dite simplement.',
        },
        room: {
          ask: 'Avez-vous pu faire à votre manière ?',
          help: 'Si ce chiffre est bas ou s’il baisse, {coordinator} apprend seulement qu’une conversation ferait du bien à votre duo, sans voir le chiffre.',
          low: 'À peine',
          high: 'Pleinement',
        },
      },
    },

    rescope: {
      subject: 'Est-ce toujours votre question ?',
      preheader: 'Souvent, on ne le sait qu’après une première rencontre.',
      opening:
        'Bonjour {name},\n\nAvant une première rencontre, une question est souvent un pari. Maintenant que vous avez parlé avec {partner}, l’essentiel est peut-être ailleurs.',
      button: 'Écrire ma question d’aujourd’hui',
      takes: 'Deux minutes.',
      more: 'La question reste la même ? Alors vous n’avez rien à faire. {partner} lit ce que vous écrivez, {coordinator} non.',
      thanks: 'Merci. Votre nouvelle question figurera dans la préparation de la prochaine rencontre.',
      questions: {
        question: {
          ask: 'Quelle question poseriez-vous aujourd’hui ?',
          help: 'Une phrase, aussi concrète que possible.',
        },
      },
      shows: { 'scope.question': 'Votre question du début', 'scope.sign': 'Un bon signe serait' },
    },

    'pair-digest': {
      subject: 'Après la rencontre {session} avec {partner}',
      preheader: 'Partagé entre {partner} et vous, et personne d’autre.',
      opening:
        'Bonjour {name},\n\nVoici ce que vous vouliez partager, {partner} et vous, après votre rencontre du {date}.',
      more: 'Ce qui devait rester privé n’y figure pas. Ce message n’est que pour vous deux.',
      next: '{session, plural, =6 {Envie d’y répondre ? Écrivez à {partner} : {partnerEmail}.} other {Quelque chose vous surprend ? Commencez la prochaine rencontre par là, ou écrivez dès maintenant : {partnerEmail}.}}',
      shows: {
        'reflection-mentee.changed': '{role, select, mentor {Ce que {partner} retient} other {Ce que vous retenez}}',
        'reflection-mentee.next': '{role, select, mentor {{partner} va essayer} other {Vous allez essayer}}',
        'reflection-mentor.learned': '{role, select, mentor {Vous avez découvert} other {{partner} a découvert}}',
        'reflection-mentor.got':
          '{role, select, mentor {Ce que {partner} vous a donné} other {Ce que vous avez donné à {partner}}}',
      },
    },

    commitment: {
      subject: 'Après la rencontre {session} : et cet essai ?',
      preheader: 'À propos de ce que vous vouliez essayer après la rencontre {session}.',
      opening:
        'Bonjour {name},\n\nAprès avoir parlé avec {partner}, vous vouliez essayer quelque chose. Toute réponse est bonne, même si vous avez arrêté.',
      takes: 'Une demi-minute.',
      more: '{partner} lit votre réponse, {coordinator} non.',
      thanks: 'Merci. Racontez-le à {partner} la prochaine fois : ce qui n’a pas marché mérite aussi qu’on en parle.',
      questions: {
        state: {
          ask: 'Où en êtes-vous ?',

          options: { done: 'C’est fait', trying: 'J’y travaille encore', dropped: 'J’ai laissé tomber' },
        },
        worthwhile: {
          ask: 'Cela en valait-il la peine ?',

          low: 'Pas vraiment',
          high: 'Certainement',
        },
      },
      shows: { 'reflection-mentee.next': 'Ce que vous vouliez essayer' },
    },

    'commitment-again': {
      subject: 'Après la rencontre {session} : où en êtes-vous ?',
      preheader: 'À propos de ce que vous vouliez essayer après avoir vu {partner}.',
      opening:
        'Bonjour {name},\n\nIl y a quelques semaines, vous y travailliez encore. Réussi, resté en plan ou abandonné : tout est bon à savoir.',
      takes: 'Une demi-minute.',
      more: '{partner} lit votre réponse, {coordinator} non. Nous ne poserons plus la question.',
      thanks: 'Merci. Si vous y travaillez encore, parlez-en à votre prochaine rencontre.',
      questions: {
        state: {
          ask: 'Où en êtes-vous maintenant ?',
          options: { done: 'C’est fait', trying: 'J’y travaille encore', dropped: 'J’ai laissé tomber' },
        },
        worthwhile: { ask: 'Cela en valait-il la peine ?', low: 'Pas vraiment', high: 'Certainement' },
      },
      shows: { 'reflection-mentee.next': 'Ce que vous vouliez essayer' },
    },

    'mid-way': {
      subject: 'À mi-chemin avec {partner}',
      preheader: 'Que garder, et que faire autrement ?',
      opening:
        'Bonjour {name},\n\nD’après le calendrier, {partner} et vous êtes à mi-chemin. Un bon moment pour s’arrêter un instant.',
      takes: 'Trois minutes.',
      more: '{partner} lit vos réponses, {coordinator} non.',
      next: 'Emportez vos réponses à la prochaine rencontre, et commencez par là.',
      thanks: 'Merci. Deux réponses sincères côte à côte : la seconde moitié commence bien.',
      reminders: [
        {
          subject: 'Que changer avec {partner} ?',
          opening: 'Bonjour {name},\n\nQuelques mots sur la première moitié peuvent améliorer la seconde.',
        },
      ],
      questions: {
        standing: {
          ask: '{role, select, mentor {À votre avis, où en est {partner} avec sa question ?} other {Où en êtes-vous avec votre question ?}}',

          low: 'Nulle part encore',
          high: 'Là où il faut',
        },
        keep: {
          ask: 'Qu’est-ce qui va bien et doit rester ?',
          help: 'Une habitude, un lieu, une façon de questionner.',
        },
        change: { ask: 'Que faudrait-il faire autrement ?' },
        balance: {
          ask: 'Qui en a retiré le plus jusqu’ici ?',
          help: 'Cela marche mieux quand cela va dans les deux sens.',
          options: {
            mentor: 'Plutôt côté mentor',
            even: 'À peu près autant des deux côtés',
            mentee: 'Plutôt côté mentee',
          },
        },
      },
      shows: {
        'scope.question': '{role, select, mentor {La question de {partner}} other {Votre question}}',
        'scope.standing': '{role, select, mentor {Le chiffre de {partner} au début} other {Votre chiffre au début}}',
      },
    },

    'mindset-again': {
      subject: 'Les mêmes seize phrases, plus tard',
      preheader: 'Voyez tout de suite si quelque chose a bougé.',
      opening:
        'Bonjour {name},\n\nAu début, vous avez reçu seize phrases sur vous. Les revoici. Si vous les aviez laissées de côté, c’est l’occasion de les découvrir.',
      button: 'Lire les seize phrases',
      takes: 'Trois minutes.',
      more: 'Il n’y a ici ni mieux ni moins bien, seulement une différence. Comme la première fois, le résultat n’est montré à personne d’autre.',
      thanks:
        'Voilà comment vous voyez les choses maintenant. Encore quelques questions sur les rencontres, et la boucle est bouclée.',
      questions: {
        statements: {
          ask: 'Ces seize phrases vous ressemblent-elles aujourd’hui ?',
          help: 'Pensez à la personne que vous êtes aujourd’hui.',
          ...agreement,
          statements,
        },
      },
    },

    'close-mentee': {
      subject: 'Qu’est-ce qui a changé, {name} ?',
      preheader: 'Les dernières questions, sur vous et sur {partner}.',
      opening:
        'Bonjour {name},\n\nVos rencontres avec {partner} sont terminées. Revenez une dernière fois à votre point de départ.',
      takes: 'Quatre minutes.',
      more: '{partner} voit votre chiffre. Chaque autre question indique qui lit la réponse.',
      thanks: 'Merci. Le dernier message du programme mettra le début et la fin côte à côte.',
      reminders: [
        {
          subject: 'Un dernier regard en arrière',
          opening: 'Bonjour {name},\n\nQuatre minutes pour conclure en beauté vos rencontres avec {partner}.',
        },
      ],
      questions: {
        standing: {
          ask: 'Où en êtes-vous maintenant avec votre question ?',

          low: 'Nulle part encore',
          high: 'Là où je veux être',
        },
        different: {
          ask: 'Que faites-vous autrement ?',
          help: 'Quelque chose que vos collègues pourraient remarquer.',
        },
        asking: {
          ask: 'Au-delà des réponses, que vous a apporté le fait de demander ?',

          low: 'Peu',
          high: 'Énormément',
        },
        thanks: {
          ask: 'Que voulez-vous encore dire à {partner} ?',
          help: 'Nous le transmettons à {partner} dans le dernier message.',
        },
        again: {
          ask: 'Le referiez-vous ?',

          low: 'Non',
          high: 'Tout de suite',
        },
      },
      shows: {
        'scope.question': 'Votre question',
        'scope.sign': 'Un bon signe serait',
        'scope.standing': 'Votre chiffre au début',
      },
    },

    'close-mentor': {
      subject: 'Après {partner}, que savez-vous de vous ?',
      preheader: 'Les dernières questions, sur votre rôle de mentor.',
      opening:
        'Bonjour {name},\n\nVos rencontres avec {partner} sont terminées. Vous les avez menées, avec tout ce que vous saviez et ne saviez pas.',
      button: 'Répondre aux quatre questions',
      takes: 'Trois minutes.',
      more: 'Vous choisissez qui lit votre première réponse. Votre mot de la fin ira à {partner}, vos chiffres comptent sans votre nom.',
      thanks:
        'Merci, aussi pour tout ce que vous avez montré à {partner}. Un dernier message suivra, avec ce que vous vouliez encore vous dire.',
      reminders: [
        {
          subject: 'Quatre questions sur {partner} et vous',
          opening: 'Bonjour {name},\n\nTrois minutes pour conclure en beauté vos rencontres avec {partner}.',
        },
      ],
      questions: {
        'know-now': {
          ask: 'Que savez-vous sur vous que vous ignoriez au début ?',
          help: 'Une chose que vous savez faire, une autre que vous voulez encore apprendre.',
        },
        gained: {
          ask: 'Et vous, qu’en avez-vous retiré ?',

          low: 'Peu',
          high: 'Énormément',
        },
        thanks: {
          ask: 'Que voulez-vous encore dire à {partner} ?',
          help: 'Nous le transmettons à {partner} dans le dernier message.',
        },
        again: {
          ask: 'Seriez-vous mentor une nouvelle fois ?',

          low: 'Non',
          high: 'Tout de suite',
        },
      },
    },

    ...betweenFr,
    ...endingsFr,
    ...inConfidenceWords.fr,

    farewell: {
      subject: 'Vous et {partner} : merci et au revoir',
      preheader: 'Un dernier message sur {partner} et vous.',
      opening:
        'Bonjour {name},\n\nLe programme « {programme} » se termine ici pour {partner} et vous. {role, select, mentor {Vous avez mené des conversations avec quelqu’un qui a déjà vu beaucoup de choses. Personne ne vous l’enlèvera.} other {Vous avez posé des questions que peu de gens osent poser tout haut. C’est plus difficile que de donner des réponses.}}',
      next: 'Envie de continuer à vous parler ? Vous n’avez plus besoin de nous : {partnerEmail}.',
      shows: {
        'close-mentee.thanks': '{role, select, mentor {Le mot de {partner}} other {Votre mot pour {partner}}}',
        'close-mentor.thanks': '{role, select, mentor {Votre mot pour {partner}} other {Le mot de {partner}}}',
        'scope.standing': '{role, select, mentor {Le chiffre de {partner} au début} other {Votre chiffre au début}}',
        'close-mentee.standing':
          '{role, select, mentor {Le chiffre de {partner} à la fin} other {Votre chiffre à la fin}}',
      },
    },

    launched: {
      subject: 'C’est parti pour {cohort}',
      preheader: 'Les premières questions sont en route pour tout le monde.',
      opening:
        'Bonjour {name},\n\nLes mentors et les mentees du groupe {cohort} ont reçu leur premier message. Il leur reste un peu moins de deux semaines pour répondre. Sans nouvelles, nous envoyons deux rappels au plus.',
      more: 'Chaque lundi, vous recevrez un bref aperçu. Ce que les gens écrivent, vous ne le lisez que s’ils le veulent bien. Les moyennes apparaissent à partir de cinq réponses.',
      next: 'Dans deux semaines, nous vous soumettrons les duos. D’ici là, vous n’avez rien à faire, même si un petit mot de votre part dans le couloir fait des merveilles.',
    },

    check: {
      subject: '{pairs, plural, =1 {Un duo a besoin de vous} other {# duos ont besoin de vous}}',
      preheader: 'Pourquoi, et ce qui aide le plus souvent.',
      opening:
        'Bonjour {name},\n\n{pairs, plural, =1 {Pour un duo, les choses n’avancent pas comme espéré. Un coup de fil suffit souvent.} other {Pour # duos, les choses n’avancent pas comme espéré. Un coup de fil par duo suffit souvent.}}',
      more: 'Vous l’apprenez une seule fois, puis de nouveau si quelque chose change. Nous nous fions à ce que les gens font et répondent, jamais à qui ouvre un mail.',
    },

    digest: {
      subject: 'Semaine {week} pour {cohort}',
      preheader: 'Qui a besoin de vous, et ce qui s’est passé.',
      opening: 'Bonjour {name},\n\nVoici où en sont les choses cette semaine.',
      more: 'Un duo silencieux est souvent débordé. Un coup de fil fait plus qu’un mail.',
    },

    closing: {
      subject: '{cohort}, c’est terminé',
      preheader: 'Les chiffres du début à la fin, pour vous et vos commanditaires.',
      opening:
        'Bonjour {name},\n\nLes rencontres du groupe {cohort} sont terminées et chacun a reçu un dernier message. Voici le bilan.',
      more: 'Les moyennes portent toujours sur cinq personnes au moins. Pour citer quelqu’un, demandez d’abord : les mots appartiennent à qui les a écrits.',
      next: 'Vous n’avez plus rien à faire. Merci d’avoir rendu tout cela possible.',
    },
  },
};
