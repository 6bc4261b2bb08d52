import { deedsOf } from './fr-conjugation.ts'
import type { Marker } from './language.ts'

/** What bodies do for what is visited. */
const BACKING =
  'financer | cofinancer | payer | régler | subventionner | construire construit construit construisent construir | bâtir bâti bâtit bâtissent bâtir | édifier | réaliser | aménager | rénover | réhabiliter | équiper | gérer | piloter | organiser | coorganiser | co-organiser | monter | concevoir conçu conçoit conçoivent concevr | encadrer | dispenser | parrainer | appuyer | soutenir soutenu soutient soutiennent soutiendr | agrandir agrandi agrandit agrandissent agrandir | offrir offert offre offrent offrir | fournir fourni fournit fournissent fournir | abonder | allouer | débloquer | coordonner | initier | chapeauter | orchestrer | sponsoriser | restaurer'.split(
    ' | ',
  )

export const frenchMarkers: Readonly<Record<Marker, string>> = {
  presence:
    "parmi eux | parmi elles | parmi lesquels | parmi lesquelles | au premier rang | dans l'assistance | parmi les présents | parmi les invités | parmi les personnalités | au rang des présents | ont répondu présent | ont également pris part | auprès du | auprès de la | en présence de | en présence du | en présence des | en présence d' | en présence | en compagnie de | en compagnie du | en compagnie | accompagné de | accompagnée de | accompagné par | accompagnée par | accompagné | accompagnée | accompagnés | accompagnées | entouré de | entourée de | entouré du | entourée du | entouré | entourée | aux côtés de | aux côtés du | à ses côtés | sous la présidence de | sous la présidence du | sous la présidence d' | présidé par | présidée par | en présence notamment | escorté | flanqué | devant | autour du | autour de la | avec le | avec la | lors d'une séance de travail avec | ainsi que | était aussi de la fête | étaient également présents | y assistait | avec ses | avec les | avec son | avec à ses côtés | avec notamment | avec à leurs côtés | étaient là | était là | guidé par | guidée par | guidés par | reçu par | reçue par | reçus par | accueilli par | accueillie par | accueillis par | sous les yeux de | sous les yeux du | sous le regard de | sous le regard du | en compagnie d' | conduits par | à leurs côtés | aux côtés notamment | qui était là",
  absence:
    "n'était pas | n'étaient pas | n'est finalement pas venu | n'est pas venu | n'est pas venue | n'a pu | n'avait pu | à distance | par visioconférence | en visioconférence | par écran | retenu à | retenue à | sous le haut patronage | sous le patronage | haut patronage | sous l'égide de | représentant le | au nom de | au nom du | excusé | excusée | excuser | absent | vœux de | orientations royales | hautes orientations | instructions royales | vision royale | l'ancien | l'ancienne | ancien | ancienne | ex | feu | prédécesseur",
  proxy: 'représentant de | représentante de | représentant du | représentante du | représentant | représentante',
  denial:
    "dément | démenti | démentie | a démenti | démentent | rumeur | rumeurs | fausse information | infox | aucune visite | n'a pas eu lieu | n'a effectué aucune",
  cancelled:
    "reporté | reportée | reportés | reportées | report | ajourné | ajournée | ajournement | annulé | annulée | annulés | annulation | a été reporté | remise à plus tard | différé | différée | n'aura pas lieu | n'auront pas lieu | ne s'ouvrira pas | ne se tiendra pas | ne se déroulera pas | sine die",
  expected:
    "s'apprête à | s'apprêtent à | est attendu | est attendue | sont attendus | doit | doivent | devrait | devraient | prévu | prévue | prévus | prévoit | sera | seront | prochainement | programmé | programmée | à venir",
  sideline:
    "après une tournée | en marge de | en marge du | en marge d' | en marge des | à l'occasion de | à l'occasion du | à l'occasion d' | dans le cadre de | dans le cadre du | dans le cadre d' | parallèlement | dans la perspective | à l'heure du | à l'heure de",
  earlier:
    "l'an dernier | l'année dernière | l'an passé | l'année précédente | lors de la précédente édition | avait été | avaient été | avait inauguré | avait visité | avait signé | avait lancé | jadis | naguère | en son temps | créé en | créée en | née en | né en",
  recall:
    "cette visite s'inscrit | ces visites s'inscrivent | cette initiative s'inscrit | pour rappel | rappelons que | à rappeler | pour mémoire | à noter que | il convient de rappeler | il est à rappeler | à signaler",
  purpose: 'pour présider | afin de présider | pour assister à | pour prendre part à',
  onArrival: 'où',
  contains:
    "à l'emplacement de | à l'emplacement du | portent sur | porte sur | concernent | la création | constitue | constituent | représente | offre | offrent | abrite | abritent | comprend | comprennent | compte | comptent | dispose de | se compose de | regroupe | abritant | comprenant | réunit | réunissent | réunissant | rassemble | rassemblent | regroupent | regroupant | comporte | comportent | comportant | renferme | renferment | intègre | intègrent | se composent de",
  country: 'République | Royaume | États-Unis | Union européenne | au Maroc | à Rabat | Fédération',
  namesake:
    'maison des jeunes | maison de jeunes | centre | institut | école | école primaire | école publique | lycée technique | lycée qualifiant | collège | espace | hôpital | club | foyer | Dar | prix | trophée | avenue | boulevard | place | rue | fondation | université | complexe | stade | mosquée | aéroport | lycée | barrage | salle | esplanade',
  prize:
    'prix | trophée | trophées | concours | primé | primée | primés | sacré | sacrée | sacrés | palmarès | best | finalistes | jury',
  graduation:
    "réussite | diplôme | diplômes | certificat | certificats | attestation | attestations | ont achevé | ayant achevé | ont terminé | fin de formation | ont reçu leur | ont reçu leurs | sortis | sont sortis | au terme d'un cursus | ont validé | arrivés au bout | arrivées au bout | ont bouclé | bouclé leur | achevé leur | au terme de leur | sortants | sortantes | ont réussi | diplômées | brevet | brevets | leur diplôme | leurs diplômes | ont été certifiés | certifiés | certifiées | promotion sortante | sortie de la | sortie de sa | clôturé leur | terminé leur",
  receipt: 'ont obtenu | ont décroché | se sont vu remettre | se sont vus remettre | ont touché | ont récupéré',
  equipment:
    'machine | machines | matériel | matériels | équipement | équipements | outils | outillage | métiers à tisser | caisses à outils | kits | kit | trousses | clés | locaux | fours | cartes professionnelles | carte professionnelle | matières premières | tricycles | triporteurs | subventions | chèques',
  courtesy:
    "attestations de participation | attestation de participation | certificats de participation | certificat de participation | attestations de reconnaissance | certificats de reconnaissance | diplômes d'honneur | certificats de mérite | attestations de mérite | certificats d'appréciation | lettres de félicitations",
  crowd:
    'rassemblement | rassemblements | attroupement | attroupements | visiteurs | spectateurs | foule | affluence | public | jauge | habitants | âmes',
  training:
    "formation | formations | former | formés | formées | forme | forment | formera | formeront | y suivent | suivent | suit | apprend | apprennent | apprentissage | accueille | accueillera | accueillir | accueillent | encadre | encadrer | stage | cycle | capacité | initiés | initiées | inscrits | encadrées | encadrés | scolarise | s'y initient | s'initient | s'y forment | se forment | s'exercent | se perfectionnent | suivront | suivra | suivre | initier | initie | en formation | seront formés | seront formées | seront initiés | apprenaient | suivaient | y apprenaient | des cours | les cours | ces cours | leurs cours | ateliers de formation | formant | perfectionner | perfectionnement | ont été formés | ont été formées | ont suivi | enseigne | enseignent | enseignera | enseignée | enseignés | enseignées | apprendront | y apprendront",
  course: "atelier d'apprentissage | cycle d'apprentissage",
  benefit:
    "accompagner | accompagnement de | bénéficier | bénéficié de | ont bénéficié | a bénéficié | a été attribué | ont été attribuées | ont été attribués | attribués à | attribuées à | distribués à | distribuées à | au profit de | au profit d' | au profit des | au bénéfice de | au bénéfice d' | bénéficient | bénéficie | bénéficieront | bénéficiera | bénéficié | a profité | ont profité | qui vise | qui visent | qui cible | qui ciblent | ciblant | profitent | profite | remis à | remise à | remises à | équipements | doté | destiné à | destinée à | pour le compte de | emploie | fait vivre | fédère | ont reçu | a reçu | reçoivent | recevront | recevoir | se sont vu remettre | se sont vu attribuer | clés | remis aux | remises aux | attribués aux | distribués aux | équipés | outillage | kits | à disposition | sont accueillis | exercent | y travaillent | travaillent | se sont vu confier | en faveur de | en faveur des | en faveur d' | logés | installés | ont pris possession | prennent possession | profitera | profiteront | auront bénéficié | aura bénéficié | retenus | retenues",
  partOf: 'dont | parmi lesquels | parmi lesquelles | sur | parmi eux | parmi elles | hors',
  numbering:
    'au nombre de | étaient | ils étaient | elles étaient | comptait | en comptait | ne comptait que | en comptait que | soit',
  national:
    "au niveau national | à l'échelle nationale | dans le Royaume | à travers le Royaume | le Maroc compte | le pays | au Maroc | le secteur emploie | du PIB",
  relative: "qui | que | qu' | dont | lequel | laquelle",
  statement:
    "selon | d'après | dans une déclaration | interrogé | interrogée | pour sa part | de son côté | à en croire | pour lui | dans une allocution | dans son allocution | s'exprimant | s'exprimait | s'exprimaient | intervenait | intervenant | parlait à la presse",
  partnership: [
    ...deedsOf(BACKING),
    "l'ont montée | l'ont monté | l'ont organisé | l'ont organisée | l'ont financé | l'ont financée | ont uni leurs | lie le | lie la | qui en assure | en assure la gestion | assure la gestion | y a investi | a investi | ont investi | organisatrice | organisateur | organisateurs | à la manœuvre | aux manettes | gérée par la | remercie | avec la participation de | avec la participation du | coorganisateur | coorganisatrice | s'est entendue avec | s'est entendu avec | à l'invitation de | pour partenaire | pour partenaires | a pu compter sur | se sont liés | se sont liées | avec le concours de | avec le concours du | avec la contribution de | avec la contribution du | en concertation avec | de concert avec | conjointement avec | sous l'impulsion de | mis en œuvre par | mise en œuvre par | promène | contribution de | contribution du | participation financière | apporte | apportent | a apporté | prend en charge | a pris en charge | à l'initiative d' | avec l'aide de | avec l'aide du | aidé par | aidée par | aidées par | maître d'ouvrage | partenariat avec | confié à | confiée à | confié au | conclu entre | conclue entre | conclus entre | signé entre | signée entre | signés entre | signé avec | signée avec | en partenariat avec | en collaboration avec | en coordination avec | en coopération avec | avec le soutien de | avec le soutien du | avec l'appui de | avec l'appui du | grâce à l'appui de | grâce à l'appui | grâce au soutien | appui de | appui du | soutien de | soutien du | financement | cofinancée | financement à | œuvre de | oeuvre de | l'organise | à l'initiative de | à l'initiative du | à l'initiative | monté avec | montée avec | l'a monté | conçu avec | conçue avec | doit son financement | prévoit d'y consacrer | a coûté | partenaires | partenaire | convention | conventions | réunit | accord | coordonnée avec | coordonné avec | y rassemblent | apportés par | apporté par | doté par | en lien avec | associée à | associé à | lie | lient | ont signé | a signé | au profit de la Fondation | avec l'argent de | avec l'argent du | avec des fonds de | avec les fonds de | sur financement de | sur financement du | aux frais de | aux frais du | partagée entre | partagé entre | répartie entre | réparti entre | à la charge de | à la charge du | sous la conduite de | à l'appel de | à l'appel du | avec le renfort de | avec le renfort du | main dans la main avec | de pair avec | en association avec | en synergie avec | en lien étroit avec | aux côtés de l' | avec le partenariat de | avec le partenariat du | don de la | don de l' | don du | un don de | mis à disposition par | mise à disposition par | prêté par | prêtée par | cédé par | cédée par | dû à | due à | que l'on doit à | mène | mènent | mis sur pied par | mise sur pied par | met en œuvre | mettent en œuvre | mis en place par | mise en place par | pris en charge par | prise en charge par | bénéficie du soutien | bénéficie de l'appui | bailleurs | bailleur de fonds | maîtrise d'ouvrage | ont contribué | a contribué | contribuent | contribue | ont participé au financement | a mobilisé | ont mobilisé | porté par | portée par | portés par | portées par | que porte | que portent | partenariat entre | accord entre | convention entre | fruit d'un accord | fruit d'une convention | fruit d'un partenariat | l'organisation est assurée par | organisation assurée par | coorganisateurs | parties à la convention | partie à la convention | parties à l'accord | partie à l'accord | signataires de la convention | en est organisateur | en est l'organisatrice",
  ].join(' | '),
  giving:
    'a fourni | ont fourni | a versé | ont versé | a débloqué | ont débloqué | a alloué | ont alloué | a offert | ont offert',
  opens: 'ouvre | a ouvert | ouvrira | ouvrait',
  doors: 'ses portes',
  sector:
    'artisanat | artisan | artisans | artisane | artisanes | artisanal | artisanale | artisanaux | artisanales | économie sociale | économie sociale et solidaire | ESS | coopérative | coopératives | maâlem | maâlems | tisseuses | potiers | produits du terroir | métiers traditionnels | arts traditionnels',
  delegation: 'délégation de ministres | délégation ministérielle | délégation officielle | délégation',
  speech:
    "dans son allocution | dans une allocution à cette occasion | dans une allocution prononcée | dans son discours | dans son mot d'ouverture | dans une allocution d'ouverture | a prononcé une allocution",
  audience:
    'devant les acteurs | devant les professionnels | devant les artisans | devant un parterre | devant les membres | face aux professionnels | face aux artisans',
  elsewhere:
    'tribune | chronique | éditorial | carte blanche | chambre des représentants | chambre des conseillers | questions orales | question orale | au parlement | conseil de gouvernement | commission des secteurs | commission des finances | interview | propos recueillis | note interne | rapport annuel | répondant au parlement',
  opinion:
    "n'engagent que leur auteur | n'engage que son auteur | n'engagent que leurs auteurs | les opinions exprimées | tribune libre",
  home: "Maroc | marocain | marocaine | marocains | marocaines | Royaume | dirham | dirhams | MDH | DH | préfecture | SM le Roi | Sa Majesté le Roi | MAP | INDH | secrétaire d'Etat chargé de l'artisanat | secrétaire d'Etat chargée de l'artisanat",
  foreign:
    'dinars | dinar | gouvernorat | gouvernorats | FCFA | francs CFA | tunisien | tunisienne | algérien | algérienne | mauritanien | mauritanienne | sénégalais | sénégalaise | ivoirien | ivoirienne | malien | malienne | égyptien | égyptienne | béninois | béninoise | burkinabè | camerounais | ouguiya',
  commune: "commune de | commune rurale de | commune d' | commune rurale d' | commune urbaine de",
  townNoun:
    "ville de | commune de | commune rurale de | commune urbaine de | communes de | village de | localité de | municipalité de | médina de | quartier de | douar | centre de la commune | cité de | ville ocre | commune d' | ville d' | commune rurale d'",
  provinceNoun:
    "province de | province d' | province du | préfecture de | préfecture d' | provinces de | préfectures de | préfecture d'arrondissements de | province",
  regionNoun: "région de | région d' | région du | région | régions de | wilaya de | wilaya d'",
  locative: "à | au | aux | en | dans | de | vers | depuis | près de | d'",
  craftHead:
    'tissage | broderie | teinture | sculpture | gravure | taille | filage | travail | poterie | menuiserie | couture | confection | marqueterie | vannerie | sellerie | tapis | ferronnerie | tournage | peinture | reliure | fabrication',
  figurative:
    "tissu économique | tissu associatif | tissu social | tissu coopératif | tissu industriel | tissu entrepreneurial | travail d'intérêt général | travail de terrain | travail de fond | travail accompli | travail décent",
  renown: 'connue pour | connu pour | réputée pour | réputé pour | célèbre pour | ne manque pas | atouts | capitale',
  with: "avec | par | par le | par la | par l' | par les | avec l'",
  at: "au | à la | à l' | aux | dans le | dans la | au sein du | au sein de la | au siège du | au sein de l' | dans l' | reçu par la | reçu par le | reçu par l' | reçue par la | reçue par le | reçue par l' | reçus par la | reçus par le | reçus par l' | reçues par la | reçues par le | reçues par l'",
  programNoun: 'programme | programmes | initiative | dispositif | projet | plan | le programme national',
  campaign:
    'opération | campagne | session | cycle | caravane | formation | édition | inscriptions | concertations | tranche',
  craftNoun:
    "métier de | métiers de | métier du | métiers du | métiers | atelier de | ateliers de | filière | filières | formation en | formation à la | formation au | formés à la | formées à la | formés au | formées au | art de | arts de | tissage de | stands | spécialisée dans le | spécialisée dans la | spécialisé dans le | en | ont porté sur | a porté sur | portant sur | filières du | filières de | spécialités | au catalogue | cursus | ateliers d' | artisans du | artisans de la | artisanes du | artisanes de la | maîtres artisans du | secteur du | métiers à",
  planned:
    "devaient recevoir | devaient y recevoir | devait recevoir | devaient bénéficier | pour accompagner | visant à accompagner | peut accueillir | peuvent accueillir | doivent être | doit être | doivent bénéficier | doivent suivre | est destiné à accueillir | pour accueillir | pourra accueillir | pourront | pourra | capacité | d'une capacité | capacité d'accueil | accueillera | accueilleront | devrait | devraient | bénéficieront | bénéficiera | profiteront | objectif | objectifs | cible | vise | visent | prévoit | ambitionne | places | seront formés | seront formées | sera formé | permettra | permettront | prendront le relais | d'ici | à terme | pourraient | pourrait | visant à | doit profiter | doit bénéficier | formera | formeront | destiné à | destinée à | prévu | prévue | va former | vont bénéficier | attendus | attendues | recevra | recevront | suivront | suivra | bientôt | à l'avenir | d'ici à | devraient y | seront accueillis | sera remis | sera par ailleurs remis | seront remis | objectif affiché | tablent sur | table sur | à l'horizon | appelés à | appelées à | pouvant accueillir | peut en accueillir | promis | encadrera | encadreront | initiera | initieront | doivent la suivre | doivent le suivre | doivent y suivre | profitera | enseignera | pourront y",
  honorific:
    'M. | M | MM | Mme | Mmes | Mlle | Madame | Monsieur | Dr | Docteur | Pr | Maître | Hajj | El Haj | Son Excellence | S.E. | SM | S.M.',
  stop: 'même | plusieurs | autres | divers | diverses | nombreux | nombreuses | quelques | certains | certaines | avait | avaient | le | la | les | un | une | des | de | du | d | l | a | à | au | aux | et | ou | où | en | dans | sur | sous | par | pour | avec | sans | chez | vers | entre | depuis | dès | lors | qui | que | dont | est | était | ont | sont | étaient | s | se | ce | cette | ces | son | sa | ses | leur | leurs | y | il | elle | ils | elles | ne | pas | plus | moins | ainsi | aussi | également | notamment | jeudi | vendredi | samedi | dimanche | lundi | mardi | mercredi | janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | hier | aujourd | demain | qu | n | c | on | dernier | dernière | prochain | prochaine',
  portfolio:
    'département | coordinateur | coordinatrice | chargé | chargée | délégué | déléguée | auprès | tourisme | artisanat | économie | sociale | solidaire | transport | aérien | inclusion | économique | petite | entreprise | emploi | compétences | intérieur | culture | jeunesse | communication | agriculture | industrie | commerce | investissement | convergence | évaluation | politiques | publiques | affaires | générales | gouvernance | formation | professionnelle | solidarité | insertion | famille | femme | général | générale | régional | régionale | provincial | provinciale | préfectoral | communal | municipal | national | nationale | par intérim | intérim',
  related:
    'lire aussi | à lire aussi | lire également | à lire également | lisez aussi | lire la suite | voir aussi | vous aimerez aussi | articles recommandés | articles connexes | dans la même rubrique | dans la même catégorie | related articles | articles similaires | articles liés | sur le même sujet | suivez-nous | laisser un commentaire | partager cet article | à voir aussi | mots clés | tags | les plus lus',
}
