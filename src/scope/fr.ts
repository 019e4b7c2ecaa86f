import { type Cues, listed, phrases } from './cues.ts';

/** French. */
export const fr: Cues = {
  general: [
    // Small words: what holds a sentence together
    ...listed(`
      ne pas non oui si mais donc ni alors ensuite enfin bref lorsque tandis puisque parce afin sans sous contre envers
      autour vis hors selon malgre pendant depuis jusque avant apres ici ca cela ceci celui celle ceux celles lui eux
      moi toi soi tous toute toutes rien quelque quelques chose choses quelconque chaque certain certains certaine
      certaines plusieurs aucun aucune meme memes tres trop peu assez beaucoup davantage moins autant tant tellement
      presque environ seulement juste toujours jamais souvent parfois encore deja bientot maintenant aujourd hui demain
      hier etre probablement ouvertement notamment bon ben voila finalement lorsqu jusqu puisqu plutot tel telle
      ailleurs ainsi tu son ton aussi grace cependant neanmoins toutefois desormais quasi lors voici durant parmi sauf
      dehors dedans dessus dessous loin pres auquel auxquels duquel desquels svp desole`),
    // What everybody does, wants and can
    ...listed(`
      suis es sommes etes etait etaient sera serait soit ete as avons avez ont avoir avait eu aurait vais va vas allons
      allez vont aller aille fais fait faites font faire faisant ferait devez doivent devoir pouvez peuvent pouvoir
      pourrait veux veut voulons voulez veulent vouloir voudrais voudrait souhait* aimer* aime aimons sais sait savons
      savez savent vois voit voyons voient voir faudrait mets mettre mettent prends prend prendre viens vient venir
      devenir deviens rend rendre rester reste tenir trouver trouve donner donne passe passer sens sent sentir ressent*
      croire crois pense penser pensent compren* compris apprend* appris connai* maitris* utilis* employer servir sert
      exploiter profit* travail travaille* aide aider aident aides soutien souten* appuy* accompagn* amelior* augment*
      renforc* developp* approfond* elarg* decouvr* explor* evolu* progress* chang* adapt* suivre debut* commenc*
      demarr* lancer creer cree creat* co construire stimul* optimis* realis* implement* integr* inspir* motiv* engage*
      gerer gere gestion geren* repond* reussi* partag* echang* parle parler parlent parlons parlez disc* ecout*
      questionn* attend attends attendre attendent attente* esper* envie besoin* bouge* remettre depass* mobilis*
      federer impliqu* attir* toucher fidelis* valoris* dynamis* communiqu* communic* collabor* connect* dialog*
      interess* initier familiaris* perfectionn* former forme marche marcher fonction* remplac* sortir acquerir existe
      exister surpren* laisser`),
    // Better, more, new: how, not what
    ...listed(`
      meilleur* mauvais* nouvel nouvelle* neuf ancien* jeune* moderne* actuel* recent* dernier* futur* autre*
      different* divers* necessaire* important* utile* facile* difficile* simple simples simplement rapide* vite
      efficac* performan* productiv* intelligent* fort forte faible* grand* petit petite petits petites large* haut*
      profond* clair* flou* ouvert ouverte ouverts ouverture flexible* souple agile* agilite competen* capable* sure
      confian* confort* aise serein* serenite calme stress* pression energie satisf* content contente contents heureu*
      fier positif* positive* negatif* agreable* sympa* innov* durab* pertinen* strateg* operationn* professionn*
      personnel* general* total* optimal* digital* numeri* technolog* technique techniques tech ligne virtuel* hybrid*
      jour coup vrai* concret* global* quotidien* courant reactif proactif perdu* largue* peur enrichiss* riche*
      constructif* ensemble seul`),
    // What everybody has and talks about
    ...listed(`
      maniere* facon* domaine* theme* sujet* aspect* cote point points etape* niveau monde vie temps epoque ans annee
      annees jours avenir moment* metier* poste job boulot role tache* carriere* emploi secteur* entreprise*
      organisation* societe* service equipe* collegue* employe employes employee employees salarie* personnes
      generation* gen z senior* chef chefs patron* dirigeant* responsab* leader* manager* management cliente*
      consommat* public publics cible* reseau* contact contacts relation* lien* rencontr* visib* image marque* branding
      personal presence reputation notoriete feedback ambiance culture equilibre charge mentale prive privee impact*
      valeur* qualite* resultat* succes objectif* but buts vision idee* apercu regard perspective* vue avis experience*
      aptitude* talent* potentiel* possibilite* opportunite* chance* defi defis enjeu* probleme* solution* tendance*
      mode outil* appli* logiciel* plateforme* systeme* moyen* canal canaux media medias sociaux social sociale
      internet donnees data marketing vente* chiffre affaires revenu* mindset etat esprit conscience prise ownership
      empower* transform* processus zone preoccupation* centre coeur question questions gain gagner zen abonne*
      environnement* attention respect depart* conflit* malentendu* tete visage interet* passion* base* detail* train
      ere codes plan approche* parcours coach* mentor* session sessions seance seances demarche* attitude* posture*
      comportement* soif curieux curios* hausse baisse tas truc* machin croissance`),
    // What people put round it
    ...listed(`
      delegu* autonom* priorit* organiser structur* ordre concentr* reconnaiss* plaisir cohesion epanoui* bienveill*
      detendu* horizon* ouvrir moderni* automatis* informatiqu* ordinateur* influenc* contenu* rendement rentab*
      bonjour merci cordialement euh lacher eventuellement evidemment naturellement completement pleinement continu
      constant avantage* inconvenient* effort* contribu* position* humain* francais main vent sorte sortes genre type
      types ideal* parfait* essentiel* principal* necessite* demarquer differenci* rassur* apaise* bonne bonnes bons
      ressource* personnalis* seule seuls seules`),
  ],
  asksFirst: listed(`
    que qui quoi quand ou faut dois doit puis peut peux vaut devons pouvons`),
  asksAnywhere: listed('comment pourquoi combien quel quelle quels quelles lequel laquelle lesquels lesquelles'),
  numbers: listed(`
    deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente quarante cinquante soixante cent mille
    moitie tiers quart demi double dizaine douzaine centaine deuxieme troisieme quatrieme cinquieme`),
  measures: listed(`
    minute minutes min heure heures h jour jours pourcent euro euros fois`),
  people: listed(`
    quelqu quelquun personne chacun chacune il elle ils elles client clients cliente clientes collegue collegues equipe
    equipes patron direction gens jeunes autres collaborateur collaborateurs`),
  moments: listed(`
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre printemps automne hiver noel
    paques toussaint rentree vacances conges lundi mardi mercredi jeudi vendredi samedi dimanche echeance trimestre
    semestre prochain prochaine prochains prochaines t1 t2 t3 t4`),
  momentPhrases: phrases(`
    d ici, l ete, cet ete, nouvel an, le jour meme, cette semaine, ce mois, cette annee, ce trimestre, ce printemps,
    fin de l annee, fin du, au plus tard, avant le, avant la, avant les, avant l, avant mon, avant ma, avant mes,
    avant notre, avant nos, a la fin, mi parcours, notre derniere, dans l annee, dans le mois`),
  within: listed('dans en sous apres'),
  units: listed('semaine semaines mois an ans annee trimestres seances rencontres'),
};
