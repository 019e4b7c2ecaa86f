/** What French-speaking people of the demo write, by step and question; after "@", for one story. */
export const fr: Readonly<Record<string, readonly string[]>> = {
  'ask.question@visible': [
    'Comment commencer un message pour qu’on lise plus loin que la première ligne\u00a0?',
    'Que changeriez-vous d’abord à mon profil\u00a0?',
  ],
  'ask.question@tools': [
    'Depuis hier, mon tableau compte tout en double. Où regarder d’abord\u00a0?',
    'Quels sont les trois raccourcis que je dois vraiment connaître\u00a0?',
  ],
  'ask.question@people': [
    'Qu’écrire à quelqu’un qui vient d’arriver et qui se tait depuis une semaine\u00a0?',
    'Comment ouvrir une réunion sans parler dix minutes moi-même\u00a0?',
  ],
  'ask.link': ['https://kompas.test/actualites', 'https://kompas.test/profil'],
  'asked.answer@visible': [
    'Commencez par une question dont vous n’avez pas la réponse, et supprimez les deux premières phrases.',
    'La photo va bien. Le titre dit ce qui est sur votre carte de visite, pas ce qu’on gagne à vous connaître\u00a0: je commencerais là.',
  ],
  'asked.answer@tools': [
    'Regardez d’abord la ligne la plus ancienne\u00a0: souvent, elle y est deux fois. Si ça coince, appelons-nous cinq minutes.',
    'Annuler, rechercher, et coller sans mise en forme. Pour le reste, je cherche aussi à chaque fois.',
  ],
  'asked.answer@people': [
    'Une seule phrase, sans question\u00a0: dites ce que vous avez vu de bien cette semaine. Le reste viendra.',
    'Laissez quelqu’un d’autre poser la première question, et comptez jusqu’à dix avant de répondre.',
  ],
  'plan.where': ['Au café en face de la gare', 'https://meet.kompas.test/duo', 'La petite salle du deuxième'],
  'vague.question': ['Comment mieux utiliser l’IA\u00a0?', 'Comment progresser dans le numérique\u00a0?'],
  'vague.sign': ['Je comprends mieux.'],
  'sit-in.what': ['Notre réunion d’équipe du mardi', 'Un entretien client en vidéo', 'Ma présentation du budget'],
  'sit-in.where': ['Salle Meuse, au rez-de-chaussée', 'https://meet.kompas.test/reunion'],
  'sit-in.watch': ['Si j’écoute, ou si j’attends seulement mon tour de parler.', 'À quel moment les gens décrochent.'],
  'sit-in.watch-too': ['Les mots que je suis seul à comprendre.', 'Qui n’a rien dit.'],
  'sit-in-notes.well': [
    'Vous avez commencé par une question et attendu la réponse. Il y a eu un silence, puis la vraie conversation.',
    'Vous avez dit tout haut que vous ne saviez pas. Tout le monde s’est détendu.',
  ],
  'sit-in-notes.wrong': [
    'Au bout de vingt minutes, vous étiez la seule voix. Les deux personnes à l’écran n’ont plus pu intervenir.',
    'Vos trois dernières pages montraient les mêmes chiffres. C’est là que tout le monde a ouvert ses mails.',
  ],
  'classic.own': ['Refuser une promotion', 'Déménager pour le travail, avec une famille'],
  'in-confidence.word': [
    'Dans notre duo, on plaisante sur ma façon de parler. Je ne veux pas en faire une affaire, mais j’y pense depuis une semaine.',
    'Notre dernière conversation est venue sur un licenciement, et cela ne me lâche pas. Pouvons-nous nous appeler\u00a0?',
  ],
  'faded.words': [
    'Nous avons reporté d’une semaine, puis d’une autre, et plus personne n’a osé appeler.',
    'Ma question était plus petite que je ne croyais. En deux rencontres, elle avait sa réponse.',
  ],
  'freed.words': ['Je ne m’y attendais pas, mais je comprends.'],
  'intake-mentee.routine@visible': [
    'La lettre d’information du lundi. Même modèle, mêmes quatre mille adresses, et plus personne ne se demande qui la lit.',
    'Le salon de septembre : même stand, même discours, mêmes cartes de visite dans le même bocal.',
  ],
  'intake-mentee.routine@tools': [
    'Le rapport mensuel. Deux jours de copier-coller, puis une réunion où nous le lisons à voix haute.',
    'Les bons de commande. Je recopie trois fois les mêmes chiffres dans trois écrans.',
  ],
  'intake-mentee.routine@people': [
    'La réunion du mardi. Ceux qui sont à la maison coupent la caméra, et nous parlons à cinq dans la salle.',
    'Les entretiens d’embauche. Mes douze questions n’ont pas bougé depuis longtemps, les réponses non plus.',
  ],
  'intake-mentee.fresh-view@visible': [
    'L’image que nous donnons à quelqu’un qui ne nous connaît pas. Moi, je ne la vois plus.',
  ],
  'intake-mentee.fresh-view@tools': [
    'Là où je perds du temps sans m’en rendre compte, et ce qu’une machine pourrait faire à ma place.',
  ],
  'intake-mentee.fresh-view@people': [
    'Pourquoi de bonnes recrues se taisent au bout de quelques mois, et quelle est ma part là-dedans.',
  ],
  'intake-mentee.wants': ['IA générative', 'réseaux sociaux', 'Cybersécurité', 'La gestion du temps'],
  'intake-mentor.offers': ['ChatGPT', 'montage vidéo', 'gestion du temps', 'Photographie'],
  'intake-mentee.gives': [
    'Assister à un comité de direction',
    'Une visite de l’usine',
    'Défendre un budget',
    'Deux projets qui ont échoué',
  ],
  'intake-mentor.gets': ['Prise de parole', 'un réseau', 'Défendre un budget', 'Une journée sur le terrain'],
  'intake-mentor.learned': [
    'En le faisant : d’abord pour mon club de hockey, puis pour la boutique d’une amie. La moitié a raté.',
    'Pendant un stage où l’on m’a laissé tout automatiser. Une collègue répondait à chaque question sans soupirer.',
    'Une formation du soir, puis un essai par semaine, noté dans un carnet.',
  ],
  'intake-mentor.show-first@visible': [
    'Filmer trente secondes avec son propre téléphone, en dix minutes.',
    'Votre profil, vu par quelqu’un qui ne vous connaît pas.',
  ],
  'intake-mentor.show-first@tools': [
    'Un tableau qui se met à jour tout seul.',
    'Faire résumer deux pages par une IA, et repérer ce qu’elle invente.',
  ],
  'intake-mentor.show-first@people': [
    'Le premier jour chez nous, dessiné sur une feuille, tel qu’un nouveau venu le vit.',
  ],
  'proposal.ask': [
    'Avez-vous déjà expliqué cela à quelqu’un qui n’y connaissait rien ? Comment cela s’est-il passé ?',
    'Où nous verrions-nous, et le soir vous conviendrait-il ?',
  ],
  'proposal.why': ['Je cherche quelqu’un de plus éloigné de mon travail.', 'Nous nous connaissons déjà trop bien.'],
  'asked-again.why': ['Ma semaine ne le permet pas pour l’instant.'],
  'tell.told': [
    'Oui, à mon père. Deux cafés et un nouveau départ plus tard, il le fait tout seul.',
    'Là où cela vous arrange, même après vingt heures. Le café de la gare me va très bien.',
  ],
  'admit.hard': [
    'Je hoche la tête quand on parle de données, et je n’en comprends que la moitié.',
    'Je n’ose rien publier, de peur que personne ne réponde.',
    'Poser une question à mon équipe. J’ai l’impression de devoir connaître la réponse.',
  ],
  'ready.unsure': [
    'Expliquer quelque chose que la personne sait déjà.',
    'Quoi faire quand le silence s’installe.',
    'Interrompre quelqu’un de la direction.',
  ],
  'scope.question@visible': [
    'Comment amener des clients à réagir avec un seul message par semaine, sans que ce soit de la publicité ?',
    'Comment raconter en une minute de vidéo ce que nous faisons, pour que ma voisine comprenne ?',
  ],
  'scope.question@tools': [
    'Quelles parties de mon rapport mensuel peuvent se faire toutes seules, et comment vérifier qu’elles sont justes ?',
    'Comment faire écrire un premier jet de courrier par une IA sans laisser passer une bêtise ?',
  ],
  'scope.question@people': [
    'Comment mener une réunion où ceux qui sont à distance parlent autant que ceux qui sont dans la salle ?',
    'Que doit vivre quelqu’un chez nous pendant ses trois premières semaines pour avoir envie de rester ?',
  ],
  'scope.sign@visible': ['Trois réactions en un mois, de clients que je n’ai pas sollicités.'],
  'scope.sign@tools': ['Le rapport est prêt en une matinée au lieu de deux jours.'],
  'scope.sign@people': ['En réunion, chacun prend la parole au moins une fois, écran compris.'],
  'sharpen.sharper@visible': [
    'Plus petit : un message, sur un client, avec vos mots à vous. Nous l’écrivons ensemble dès la première heure.',
  ],
  'sharpen.sharper@tools': [
    'Je commencerais par la partie qui vous fait soupirer. Apportez le fichier, nous verrons quelle étape confier à la machine.',
  ],
  'sharpen.sharper@people': [
    'La question est nette. Je commencerais par une réunion où vous parlez en dernier, et nous comptons.',
  ],
  'sharpen.gains': [
    'Vous voir trancher une question difficile, une fois.',
    'Que vous me disiez ce que je peux améliorer, même si c’est désagréable.',
    'Vous accompagner chez un client.',
  ],
  'sharpen.between-us': [
    'Ce que nous disons reste ici. On peut annuler, si possible la veille.',
    'Les téléphones restent dans le sac, sauf pour s’en servir.',
  ],
  'reflection-mentee.changed@visible': [
    'J’écrivais pour mes collègues. Pas une phrase ne s’adressait à un client.',
    'Un message n’a pas besoin d’être parfait. C’est la question finale qui travaille.',
    'Répondre chez les autres, c’est la moitié du chemin. Je ne faisais qu’émettre.',
    'Quarante secondes filmées dans l’entrepôt disent plus que notre brochure.',
    'Je reconnais maintenant quand je recommence à rédiger un communiqué.',
    'Être visible, c’est simplement répondre là où d’autres peuvent lire.',
  ],
  'reflection-mentee.next@visible': [
    'Écrire un message sur le client de Namur, sans citer notre produit.',
    'Dix minutes chaque matin pour réagir chez trois clients.',
    'Filmer l’entrepôt avec Nadia, qui en parle mieux que moi.',
    'Réécrire deux anciens messages comme si je les racontais.',
    'Suspendre la lettre un mois et voir à qui elle manque.',
    'Tenir le rendez-vous du vendredi sans aide.',
  ],
  'reflection-mentee.changed@tools': [
    'Ce n’est pas le calcul qui me prend du temps, c’est la chasse au bon fichier.',
    'Je faisais plus confiance à mon copier-coller qu’à une formule. Sans raison.',
    'L’IA écrit une bonne première phrase et invente la deuxième. Je dois continuer à lire.',
    'Avec un seul graphique, la réunion a enfin porté sur la cause.',
    'Je pose de meilleures questions à nos analystes, parce que je vois ce qu’ils font.',
    'Je n’ai pas besoin de tout savoir faire. Savoir ce qui est possible suffit.',
  ],
  'reflection-mentee.next@tools': [
    'Ranger les quatre fichiers au même endroit, avec les mêmes noms.',
    'Laisser le premier onglet se mettre à jour seul.',
    'Faire rédiger un courrier et souligner toutes les erreurs.',
    'Ne montrer que le graphique, laisser le tableau au bureau.',
    'L’expliquer à Wim, pour vérifier que je comprends.',
    'Une demi-heure chaque vendredi pour essayer quelque chose qui ne presse pas.',
  ],
  'reflection-mentee.changed@people': [
    'Je comble chaque silence au bout de deux secondes. Voilà pourquoi personne ne parle.',
    'À distance, on n’entend pas les plaisanteries de la salle, et on croit en être l’objet.',
    'Chez nous, une première journée consiste à attendre un ordinateur.',
    'J’ai dit que je ne savais pas, et quatre idées sont arrivées d’un coup.',
    'On ne part pas pour le salaire, on part faute de savoir si l’on fait bien.',
    'Écouter, c’est aussi diriger. J’y voyais une formule.',
  ],
  'reflection-mentee.next@people': [
    'Mardi, parler en dernier et compter qui prend la parole.',
    'Chacun devant son écran, même ceux qui sont dans l’immeuble.',
    'Demander à une nouvelle collègue, après une semaine, ce qui l’a étonnée.',
    'Dire en réunion une chose que je ne sais pas.',
    'Chaque vendredi, dire à une personne ce qui était bien, et pourquoi.',
    'Commencer l’entretien par ses questions à elle.',
  ],
  'rescope.question@visible': ['Comment écrire comme je parle ? Mes messages sentent encore le communiqué.'],
  'rescope.question@tools': ['Comment travailler à cinq dans un seul fichier au lieu de nous en envoyer cinq ?'],
  'rescope.question@people': ['Comment laisser un silence sans que cela devienne gênant ?'],
  'reflection-mentor.learned': [
    'Je montre bien, mais je saute des étapes qui me semblent évidentes.',
    'Je n’ai pas besoin de tout savoir. J’ai dit « je cherche », et c’était très bien.',
    'Je connais les outils et peu les clients. C’est ici que je l’apprends.',
    'Renvoyer la question marche mieux que dix minutes d’explication.',
    'Je comprends enfin pourquoi certaines décisions prennent du temps.',
    'J’avais préparé cinq choses. Une seule a suffi.',
    'Montrer ce que j’ai raté aide plus que montrer ce que je réussis.',
  ],
  'reflection-mentor.got': [
    'Comment la fusion s’est vraiment décidée : pas en réunion, mais en voiture.',
    'Le nom de quelqu’un aux achats qui peut m’aider.',
    'Le récit franc d’un projet raté.',
    'Une demi-heure au comité de direction, juste pour écouter.',
    'Pourquoi un budget se fixe en octobre et pas en janvier.',
    'Sans détour, ce que je peux enlever d’une présentation.',
  ],
  'mid-way.keep': [
    'Le café loin du bureau, et commencer par ce qui a raté.',
    'Une petite chose à montrer dans le premier quart d’heure.',
    'Que nous ayons tous les deux des devoirs.',
  ],
  'mid-way.change': [
    'Parler un peu moins du week-end.',
    'Nous voir la prochaine fois dans l’atelier.',
    'Un coup de fil entre deux séances.',
  ],
  'close-mentee.different': [
    'Je demande d’abord « qu’est-ce que tu vois ? », et je donne mon avis ensuite.',
    'J’essaie une petite chose par semaine au lieu d’attendre le grand plan.',
    'Je dis tout haut que je ne sais pas faire. L’air de la pièce change.',
  ],
  'close-mentee.thanks': [
    'Merci de n’avoir jamais ri quand je cherchais le même bouton pour la troisième fois. J’ai repris goût à essayer.',
    'Vous m’avez montré qu’une question n’est pas une faiblesse. Je vous appellerai encore.',
  ],
  'close-mentor.know-now': [
    'Je peux expliquer quelque chose à quelqu’un de bien plus expérimenté, et on m’écoute.',
    'J’aime travailler avec les gens plus que je ne le pensais. Et je dois apprendre à laisser des silences.',
    'Je veux apprendre à défendre des chiffres. J’ai vu ici comment on fait.',
  ],
  'close-mentor.thanks': [
    'Merci de votre invitation à cette réunion. Je comprends bien mieux la maison.',
    'Merci pour votre franchise, surtout au sujet de ce projet-là.',
  ],
  other: ['J’aimerais que nous en parlions ensemble.', 'J’apporterai un exemple concret de la semaine passée.'],
};
