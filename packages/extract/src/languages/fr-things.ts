import type { FacilityRow, OrganisationRow, PeopleRow } from './language.ts'

export const frenchFacilities: readonly FacilityRow[] = [
  {
    type: 'chamber',
    words:
      "siège de la chambre | chambre d'artisanat | chambre de l'artisanat | chambre régionale d'artisanat | chambre régionale de l'artisanat | annexe de la chambre",
    example: "Il a visité le siège de la chambre d'artisanat.",
  },
  {
    type: 'training_centre',
    words:
      "centre de formation | centre de qualification | centre d'apprentissage | centre d'appui technique | centre d'appui | centre pilote | école | annexe de formation | centre multidisciplinaire | centre polyvalent | atelier-école | centre technique | CFQMA | CFA | centre | espace de formation | unité de formation | centre de formation professionnelle | centre de formation par apprentissage | centre de formation et de qualification | centre de formation et d'insertion | centre de qualification professionnelle | centre de formation artisanale | centre d'apprentissage des métiers | CFPA",
    example: 'Il a visité le centre de formation aux métiers du cuir.',
  },
  {
    type: 'institute',
    words: 'institut | institut spécialisé |  ISAT | académie',
    example: "L'institut spécialisé des arts traditionnels de Kénitra.",
  },
  {
    type: 'craft_complex',
    words:
      "complexe | complexe d'artisanat | complexe artisanal | complexe intégré | ensemble artisanal | complexe de poterie | maison de l'artisan | village intégré | complexe intégré d'artisanat | complexe intégré de l'artisanat | complexe de l'artisanat | complexe des arts | pôle artisanal | ensemble d'artisanat | complexe multifonctionnel | pôle intégré | pôle intégré de l'artisanat | pôle d'artisanat | pôle de l'artisanat | pôle des métiers | maison de l'artisanat | complexe de tissage | complexe intégré des métiers",
    example: "Le complexe d'artisanat de Tiznit.",
  },
  {
    type: 'sse_complex',
    words:
      "complexe de l'économie sociale | complexe d'économie sociale | pôle de l'économie sociale | plateforme de l'économie sociale | maison des coopératives | maison de l'économie solidaire | pôle ESS | complexe de l'ESS | espace des coopératives | maison de l'économie sociale | complexe des coopératives | espace de l'économie sociale",
    example: "Le complexe de l'économie sociale et solidaire.",
  },
  {
    type: 'craft_village',
    words:
      "village des artisans | colline des potiers | souk des potiers | quartier des tanneurs | village d'artisans | village artisanal | village de l'artisanat | zone d'activités artisanales | zone d'activité artisanale | quartier des potiers | village des potiers | quartier artisanal | cité de l'artisanat | cité des artisans",
    example: 'Le village des potiers.',
  },
  {
    type: 'women_centre',
    words:
      "Dar Saniaa | Dar Sanaa | Dar Assania | Dar Sania | Dar Lamaâlma | maison de l'artisane | espace de la femme | espace de la femme artisane | foyer féminin | centre féminin | centre de la femme | maison de la femme | centre des femmes | Dar Al Maraa | Dar Almaraa | Dar Assanaa | Dar Essanaa | Dar Saniya | Dar Es-Saniaa | Dar Essania | Dar Essaniaa | centre artisanal féminin | centre de qualification et d'insertion de la femme | centre de qualification de la femme | centre d'insertion de la femme | centre d'éducation féminine | maison des artisanes | foyer de la femme | espace des femmes | espace des artisanes | centre de promotion de la femme | centre pour femmes | centre des artisanes",
    example: "La maison de l'artisane de Tafraout.",
  },
  {
    type: 'cooperative',
    words: 'coopérative | union de coopératives | union des coopératives | GIE',
    example: 'La coopérative « Tifawin » de tissage.',
  },
  {
    type: 'fair',
    words:
      "salon | foire | exposition | festival | salon régional | salon national | salon provincial | foire régionale | foire nationale | expo | marché itinérant | marchés itinérants | caravane commerciale | souk solidaire | souks solidaires | marchés mobiles | marché mobile | marchés solidaires | foire provinciale | foire internationale | salon de l'artisanat | village solidaire | foire solidaire | exposition régionale | marché solidaire | moussem | salon international | biennale",
    example: "Le salon régional de l'artisanat.",
  },
  {
    type: 'market',
    words:
      "espace de vente | espaces de vente | points de vente | espaces d'exposition | espaces d'exposition et de vente | espace d'exposition-vente | galerie d'exposition | salle d'exposition | espace d'exposition | espace de commercialisation | souk | kissaria | marché modèle | marché | boutique solidaire | boutique | showroom | galerie | plateforme de commercialisation | fondouk | foundouk | marché d'artisanat | espace d'exposition et de vente | point de vente | centre commercial | halle des artisans | marché des artisans | marché artisanal | galerie artisanale | comptoir solidaire | maison de vente | magasin solidaire | kissariat | kissariate | centre de commercialisation",
    example: "L'espace de vente des produits artisanaux.",
  },
  { type: 'museum', words: 'musée', example: 'Le musée du tapis.' },
  {
    type: 'company',
    words:
      'tannerie | tanneries | atelier de production | unité de valorisation | unité de transformation | unité de tissage | unité de broderie | fabrique | entreprise | société | unité de production | unités de production | unité industrielle | manufacture | usine',
    example: 'Une unité de production de tapis.',
  },
  {
    type: 'administration',
    words: "direction régionale de l'artisanat | direction provinciale de l'artisanat | délégation de l'artisanat",
    example: "La direction régionale de l'artisanat.",
  },
  { type: 'association', words: "association | siège de l'association", example: "Le siège de l'association." },
  {
    type: 'project_site',
    words:
      "chantier | travaux de construction | travaux d'aménagement | travaux de réhabilitation | travaux de rénovation | chantier de construction | projet de construction | site du futur",
    example: 'Le chantier du futur complexe.',
  },
  {
    type: 'other',
    words:
      'kasbah | casbah | cité portugaise | bibliothèque | zaouïa | médersa | studios de cinéma | centre de santé | hôpital | collège | lycée | route | espace | maison | centre culturel | résidence',
    example: "L'espace de teinture.",
  },
]

export const frenchOrganisations: readonly OrganisationRow[] = [
  {
    words:
      "Département de la Formation professionnelle | Chambres d'artisanat des régions | Chambres de l'artisanat des régions | Chambre de métiers | Chambre des métiers | Fondation | association | délégation régionale | délégation provinciale | direction régionale | direction provinciale | Agence | Office | Organisation | secrétariat d'Etat | secrétariat d’État | Conseil régional | Conseil provincial | Conseil communal | conseil de la région | commune | province | préfecture | Chambre d'artisanat | Chambre de l'artisanat | Chambre régionale d'artisanat | Chambre régionale de l'artisanat | Chambre de commerce | Fédération | Union | Banque | Fonds | Ministère | ministère | ambassade | coopération | Entraide nationale | Maison de l'artisan | Maison de l'Artisan | arrondissement | Région | wilaya | groupe | délégation générale | Centre régional d'investissement | Université | réseau | GIE | Direction générale | Confédération | Crédit Agricole | Haut-Commissariat",
    example: "Avec l'appui de la Fondation Horizon.",
  },
]

export const frenchPeople: readonly PeopleRow[] = [
  {
    measure: 'graduates',
    words:
      'lauréat | lauréate | lauréats | lauréates | diplômé | diplômée | diplômés | diplômées | certifiés | certifiées',
    example: 'Quarante lauréates ont reçu leur diplôme.',
  },
  {
    measure: 'trainees',
    words:
      'stagiaire | stagiaires | apprenti | apprentie | apprentis | apprenties | apprenant | apprenants | apprenantes | élève | élèves | étudiants | étudiantes | inscrit | inscrits | inscrites | place | places | places pédagogiques',
    example: 'Le centre forme 60 stagiaires.',
  },
  {
    measure: 'beneficiaries',
    words: 'bénéficiaire | bénéficiaires',
    example: 'Au profit de 30 bénéficiaires.',
  },
  {
    measure: null,
    words:
      'tisseuse | tisseuses | potière | potières | bijoutiers | tanneurs | dinandiers | menuisiers | tisserandes | vannières | brodeuse | jeune | jeunes | jeunes femmes | jeunes filles | femme | femmes | fille | filles | artisan | artisans | artisane | artisanes | personne | personnes | participant | participants | participantes | adhérent | adhérente | adhérents | adhérentes | membres | coopérateurs | coopératrices | mamans | ouvriers | ouvrières | professionnels | professionnelles | brodeuses | potiers | couturières | salariés | salariées | pensionnaires | villageoises | habitantes | tisserands | détenus | détenues | candidats | candidates | maâlems',
    example: 'Cinquante jeunes sont en formation.',
  },
]
