import type { EventRow, VerbRow } from './language.ts'

/** Verbs of French reports. Accents are levelled by the matcher; every form that the press uses is listed. */
export const frenchVerbs: readonly VerbRow[] = [
  {
    act: 'visit',
    past: "a visité | s'est déplacé à | a fait un détour | en déplacement | a conduit une mission | a conduit une délégation | a mené une mission | a terminé sa visite | a clôturé sa tournée | a arpenté | a emprunté | a fait le déplacement | s'est déplacée | a vu passer | était présent à | ont effectué une tournée | a effectué une tournée | était ce mercredi | était mercredi | était jeudi | était lundi | était mardi | était samedi | était ce | ont visité | avait visité | visitant | a effectué une visite | ont effectué une visite | a effectué | effectuée | s'est rendu | s'est rendue | se sont rendus | s'est arrêté | s'est arrêtée | s'est enquis | s'est enquise | se sont enquis | a fait halte | ont fait halte | a parcouru | ont parcouru | a fait le tour | en faisant le tour | est allé à la rencontre | est allée à la rencontre | a sillonné | a inspecté | ont inspecté | a découvert | était vendredi | a gagné | a ensuite gagné | a rejoint | a d'abord rejoint | a poursuivi sa visite | a poursuivi sa tournée | a entamé sa visite | a entamé une visite | a entamé sa tournée | a entamé une tournée | a bouclé sa tournée | a achevé sa tournée | a conclu sa visite | s'est déplacé | en visite | en tournée | a fait étape | a fait escale | ont reçu | a reçu la visite | a pris connaissance | a commencé par | a débuté sa visite | a mené une tournée | a mené une visite | était à | était en visite | la visite a conduit | la tournée a conduit | a conduit la délégation | a poussé la porte | ont poussé la porte | ont rallié | a rallié | a mis le cap | ont mis le cap | a fait la tournée | ont fait la tournée | a marqué un arrêt | ont marqué un arrêt | a marqué une halte | ont marqué une halte | s'est attardé | s'est attardée | se sont attardés | a terminé par | s'est terminée par | la visite s'est poursuivie | la visite s'est achevée | la visite a pris fin | la visite s'est terminée | la visite a débuté | la visite a commencé | la tournée s'est achevée | la tournée s'est terminée | la tournée s'est poursuivie | la tournée a débuté | la tournée a commencé | a consacré deux jours | a consacré une journée | a consacré la journée | a passé la journée | a passé la matinée | ont passé la journée | est passé par | est passée par | sont passés par | a fait une halte | ont fait une halte | a rendu visite | ont rendu visite | a suivi une démonstration | a suivi les explications | est descendu | est descendue | se sont arrêtés | a traversé | ont traversé | ont gagné | ont rejoint | a fait un crochet | a fait un saut | a déambulé | ont déambulé | a vu | ont vu | a d'abord vu | ont d'abord vu | a poursuivi vers | ont poursuivi vers | a longé | ont longé | a achevé sa visite | ont achevé leur visite | a terminé sa tournée | ont entamé leur visite | ont entamé leur tournée | a débuté sa tournée | ont poursuivi leur visite | ont poursuivi leur tournée",
    present:
      "visite | visitent | se rend | s'arrête | inspecte | parcourt | effectue une visite | est en visite | avant de visiter | avant de gagner | avant de rejoindre | avant de se rendre | avant de s'arrêter | avant de découvrir | avant d'inspecter | avant de parcourir | avant de s'enquérir | pour y découvrir | pour y visiter | pour visiter | pour s'enquérir | avant de passer par | avant de finir",
    future:
      'visitera | visiteront | se rendra | se rendront | effectuera une visite | doit visiter | doit se rendre | devra visiter | est attendu | est attendue | sont attendus | inspectera',
    regular:
      'visiter | inspecter | sillonner | arpenter | parcourir parcouru parcourt parcourent parcourr | découvrir découvert découvre découvrent découvrir',
    example: 'Le gouverneur a visité jeudi la coopérative des tisseuses à Midelt.',
  },
  {
    act: 'open',
    past: "a pris son départ | a ouvert ses portes | a rouvert ses portes | a inauguré | ont inauguré | a procédé à l'inauguration | a procédé à l'ouverture | ont procédé à l'ouverture | a procédé à la mise en service | a déclaré ouvert | a déclaré ouverte | ont procédé à l'inauguration | a été inauguré | a été inaugurée | a ouvert | ont ouvert | a été ouvert | a été ouverte | s'est ouvert | s'est ouverte | s'ouvre | a coupé le ruban | a mis en service | ont mis en service | a démarré | a débuté | a lancé la | ruban coupé | inauguré par | inaugurée par | inaugurés par | inauguré mercredi par | inauguré lundi par | inauguré mardi par | inauguré jeudi par | inauguré vendredi par | inauguré samedi par | a levé le voile | a levé le rideau | ont coupé le ruban | ont levé le voile | a coupé le cordon | a dévoilé la plaque | ont dévoilé la plaque | est venu inaugurer | est venue inaugurer | sont venus inaugurer | sont venues inaugurer | est venu ouvrir | sont venus ouvrir",
    present: "inaugure | inaugurent | ouvre ses portes | ouvre | donne le coup d'envoi",
    future:
      "inaugurera | inaugureront | sera inauguré | sera inaugurée | ouvrira | s'ouvrira | doit inaugurer | donnera le coup d'envoi",
    regular: 'inaugurer | ouvrir ouvert ouvre ouvrent ouvrir | rouvrir rouvert rouvre rouvrent rouvrir',
    example: 'Le wali a inauguré mardi la foire régionale à Oujda.',
  },
  {
    act: 'found',
    past: "a posé la première pierre | ont posé la première pierre | a lancé les travaux | ont lancé les travaux | a donné le coup d'envoi des travaux | a procédé à la pose de la première pierre | a procédé au lancement des travaux | pose de la première pierre | lancement des travaux | a donné le premier coup de pioche | ont donné le premier coup de pioche | premier coup de pioche | a scellé la première pierre | ont scellé la première pierre | a lancé le chantier | ont lancé le chantier | a donné le coup d'envoi du chantier | ont donné le coup d'envoi des travaux | ont procédé au lancement des travaux | ont procédé à la pose de la première pierre",
    present: 'pose la première pierre | lance les travaux',
    future: 'posera la première pierre | lancera les travaux',
    example: "Le ministre a posé la première pierre d'un complexe d'artisanat.",
  },
  {
    act: 'launch',
    past: "a donné le coup d'envoi | ont donné le coup d'envoi | a lancé | ont lancé | a été lancé | a été lancée | a procédé au lancement | a vu naître | a vu le jour",
    present: 'lance | lancent',
    future: 'lancera | lanceront | sera lancé | sera lancée',
    regular: 'lancer | initier',
    example: 'La ministre a lancé mercredi à Salé un programme de formation.',
  },
  {
    act: 'award',
    past: 'a remis | ont remis | a distribué | ont distribué | a décerné | ont décerné | ont été remis | ont été remises | ont été distribués | ont décroché | ont reçu leur | ont reçu leurs | a fêté | ont été révélés | a dévoilé | ont été dévoilés | remis leurs diplômes | remise de leurs | se sont vu remettre',
    present: 'remet | remettent | reçoit ses diplômes | reçoivent leurs',
    future: 'remettra | remettront | seront remis | seront remises | seront distribués',
    regular: 'distribuer | décerner | remettre remis remet remettent remettr',
    example: 'La directrice a remis leurs diplômes à vingt lauréates.',
  },
  {
    act: 'honour',
    past: 'a honoré | ont honoré | ont été honorés | a primé | ont été primés | ont été récompensés | a décoré | ont été décorés | a récompensé | ont été distingués | a rendu hommage | ont été sacrés',
    present: 'honore | récompense | rend hommage',
    future: 'honorera | récompensera | seront honorés | seront récompensés',
    regular: 'honorer | récompenser | décorer | distinguer | sacrer',
    example: 'Le président de la chambre a honoré dix maâlems à Safi.',
  },
  {
    act: 'sign',
    past: 'a été ratifié | ont été ratifiés | a été ratifiée | ont été ratifiées | a signé | ont été paraphés | ont été paraphées | a été paraphée | ont signé | a été signé | a été signée | se sont liés par | se sont liées par | se sont engagés | se sont engagées | ont été signées | ont été signés | a paraphé | ont paraphé | ont conclu | a conclu | ont été conclues | ont été conclus | ont scellé',
    present: 'signe | signent',
    future: 'signera | signeront | sera signée | seront signées | doit signer',
    regular: 'signer | parapher | conclure conclu conclut concluent conclur | sceller',
    example: 'Les deux parties ont signé une convention à Dakhla.',
  },
  {
    act: 'meet',
    past: "a rencontré | a reçu | les a reçus | les a reçues | ont tenu | a tenu | s'est concerté | ont rencontré | s'est réuni | s'est réunie | se sont réunis | a réuni | a rassemblé | ont rassemblé | s'est entretenu | s'est entretenue | a tenu une réunion | ont tenu une réunion | a échangé",
    present: 'rencontre | se réunit | se réunissent',
    future: 'rencontrera | se réunira | se réuniront | réunira',
    regular: 'rencontrer | rassembler | recevoir reçu reçoit reçoivent recevr | réunir réuni réunit réunissent réunir',
    example: 'Le directeur a tenu une réunion avec les artisans.',
  },
  {
    act: 'lead',
    past: 'a présidé | ont présidé | présidé | présidée | présidés | a supervisé | a conduit | conduit par | conduite par | sous la présidence | sous la houlette | a animé | la présidence de la cérémonie | a pris part',
    present: 'préside | président la',
    future: 'présidera | présideront | doit présider | sera présidé | sera présidée | conduira',
    regular:
      'présider présidé préside préside présider | superviser | conduire conduit conduit conduisent conduir | animer | diriger',
    example: 'Le gouverneur a présidé la remise des diplômes.',
  },
  {
    act: 'host',
    past: 'a abrité | ont abrité | a accueilli | ont accueilli | a vécu',
    present: 'abrite | accueille',
    future: 'abritera | accueillera',
    regular: 'abriter | accueillir accueilli accueille accueillent accueiller',
    example: "La commune d'Imouzzer a abrité un forum des coopératives.",
  },
  {
    act: 'hold',
    past: "a organisé | ont organisé | s'est tenu | s'est tenue | se sont tenus | se sont tenues | a eu lieu | ont eu lieu | s'est déroulé | s'est déroulée | a vécu | a été organisé | a été organisée | avait lieu | s'est achevé | s'est achevée | s'est clôturé | s'est clôturée",
    present: 'abrite | accueille | organise | se tient | se tiennent | se déroule | tient',
    future:
      "abritera | accueillera | organisera | se tiendra | se tiendront | aura lieu | auront lieu | se déroulera | s'apprête à accueillir | sera organisé | sera organisée",
    regular: 'organiser | clôturer | tenir tenu tient tiennent tiendr',
    example: "La commune d'Imouzzer a abrité un forum des coopératives.",
  },
  {
    act: 'attend',
    past: "a assisté | ont assisté | a participé | ont participé | a pris part | ont pris part | assistait | assistaient | y assistait | étaient présents | était présent | était présente | étaient également présents | étaient aussi | était aussi de la fête | étaient à ses côtés | était à ses côtés | étaient à leurs côtés | était à leurs côtés | étaient de la partie | étaient autour de la table | était également présent | ont suivi le programme | a suivi le programme | étaient du voyage | était du voyage | étaient dans la délégation | figuraient parmi | figurait parmi | avaient fait le déplacement | ont fait le déplacement | a honoré de sa présence | ont honoré de leur présence | l'attendait | l'attendaient | les attendait | les attendaient | l'a reçue | l'ont reçue | l'ont reçu | l'a accueilli | l'a accueillie | l'ont accueilli | l'ont accueillie | les a accueillis | l'a guidé | l'a guidée | participaient | participait | se trouvaient | siégeaient | se tenait à ses côtés | se tenait à leurs côtés | se tenaient à ses côtés | se tenaient à leurs côtés",
    present: 'assiste | assistent | participe | prend part',
    future:
      'sera du voyage | seront du voyage | sera présent | sera présente | seront présents | assistera | assisteront | participera | prendra part | prendront part',
    regular: 'assister | participer',
    example: "Le président de la commune a assisté à l'ouverture.",
  },
  {
    act: 'accompany',
    past: "l'entouraient | l'entourait | l'entourent | entouraient | l'accompagnait | l'accompagnaient | l'ont accompagné | l'ont accompagnée | a accompagné | ont accompagné | l'a accompagné | était accompagné | était accompagnée | accompagnait | accompagnaient",
    present: "l'accompagne | accompagne",
    future: "l'accompagnera | accompagnera",
    regular: 'accompagner | escorter',
    example: "Le gouverneur de la province l'accompagnait.",
  },
  {
    act: 'speak',
    past: "a vanté | a souhaité | a espéré | a plaidé pour | a promis | a remercié | a félicité | a exhorté | a invité | a émis | a dit | ont dit | a déclaré | a indiqué | ont indiqué | a souligné | ont souligné | a affirmé | a précisé | a ajouté | a expliqué | a estimé | a rappelé | a relevé | a noté | a annoncé | ont annoncé | a fait savoir | a confié | a assuré | a salué | ont salué | a insisté | a appelé | a plaidé | a évoqué | a exprimé | a mis en avant | a cité | a raconté | a commenté | a répondu | a démenti | a regretté | a fait valoir | a relié | s'est félicité | s'est félicitée | se félicite | parlait à la presse | a fait observer | a tenu à",
    present:
      'parle | évoque | promet | espère | souhaite | plaide | regrette | insiste | observe | dit | déclare | indique | souligne | affirme | précise | ajoute | explique | estime | rappelle | annonce | assure | raconte | y voit | y voient | se réjouit | confie | témoigne',
    regular:
      'déclarer | indiquer | souligner | affirmer | préciser | ajouter | expliquer | estimer | rappeler | relever | annoncer | saluer | insister | évoquer | exprimer | raconter | confier | assurer | vanter | remercier | féliciter | exhorter | inviter | espérer | souhaiter | plaider | observer | signaler | révéler | détailler | considérer | marteler | témoigner | dénoncer | regretter | répondre répondu répond répondent répondr | promettre promis promet promettent promettr | dire dit dit disent dir',
    example: 'La directrice a indiqué que le centre ouvrira ses portes.',
  },
]

export const frenchEvents: readonly EventRow[] = [
  {
    event: 'visit',
    words:
      "cap sur | étape suivante | première étape | deuxième étape | troisième étape | dernière étape | étapes de la visite | arrêts | haltes | mission | mission de terrain | virée | périple | visite | visites | visite de terrain | visite terrain | visite de travail | visite officielle | visite d'inspection | visite d'information | tournée | tournée de terrain | déplacement | dernier arrêt | premier arrêt | deuxième arrêt | première halte | dernière halte | deuxième halte | ultime étape | ultime arrêt | ultime halte | seconde étape | cap ensuite sur | cap enfin sur | journée marathon | visite guidée | tournée régionale | étape finale | tournée de travail",
    example: 'lors de sa visite de terrain',
  },
  {
    event: 'ceremony',
    words:
      "cérémonie | cérémonies | cérémonie de remise | remise des diplômes | remise de diplômes | remise des certificats | remise de certificats | remise des attestations | remise d'attestations | remise des prix | remise de prix | la remise | une remise | distribution des diplômes | gala | soirée | clôture d'un cycle | fête de fin de formation",
    example: 'une cérémonie de remise de diplômes',
  },
  {
    event: 'fair',
    words:
      "marché itinérant | marchés itinérants | salon | salons | foire | foires | exposition | expositions | festival | moussem | forum des coopératives | marché solidaire | Semaine nationale de l'artisanat | biennale | manifestation | caravane de vente | bazar",
    example: "le Salon provincial de l'artisanat",
  },
  {
    event: 'meeting',
    words:
      "réunion | réunion de travail | rencontre | rencontre de communication | séance de travail | séminaire | atelier de travail | conférence | colloque | journée d'étude | journée d'information | journée de sensibilisation | table ronde | forum | assises | workshop | symposium | congrès | conseil d'administration | réunion de coordination | rencontres | réunions | journée de communication | journée portes ouvertes | assemblée générale | session de formation | sessions de formation | cycle de formation | cycles de formation | caravane de formation",
    example: 'une rencontre avec les artisans',
  },
  {
    event: 'opening',
    words:
      "inauguration | l'inauguration | ouverture | l'ouverture | cérémonie d'ouverture | cérémonie d'inauguration | mise en service | vernissage",
    example: "l'inauguration du complexe",
  },
  { event: 'launch', words: "lancement | coup d'envoi | démarrage", example: 'le lancement du programme' },
  { event: 'foundation', words: 'première pierre | lancement des travaux', example: 'la première pierre du centre' },
  {
    event: 'signing',
    words:
      "signataires | les signataires | signature | convention | conventions | convention de partenariat | conventions de partenariat | accord | accords | mémorandum | contrat-programme | contrats-programmes | contrat | contrats | charte | mémorandum d'entente | convention-cadre | accord-cadre | protocole d'accord | cérémonie de signature",
    example: 'la signature de trois conventions',
  },
  {
    event: 'certificate',
    words:
      'diplôme | diplômes | certificat | certificats | attestation | attestations | promotion | les lauréats | prix | trophée | trophées | wissam | wissams | distinctions | médailles',
    example: 'des attestations de formation',
  },
]
