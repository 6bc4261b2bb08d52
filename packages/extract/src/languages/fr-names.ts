import type { TitleRow } from './language.ts'

export const frenchTitles: readonly TitleRow[] = [
  {
    role: 'king_or_royal',
    words:
      'Sa Majesté le Roi | SM le Roi | S.M. le Roi | le Roi | le Souverain | Souverain | Sa Majesté | SAR le Prince | Prince héritier | SAR la Princesse | Princesse Lalla | Prince Moulay',
    bare: true,
    example: "Sa Majesté le Roi Mohammed VI a inauguré l'institut.",
  },
  {
    role: 'head_of_government',
    words: 'chef du gouvernement | Chef de gouvernement',
    bare: true,
    example: 'Le chef du gouvernement a ouvert le salon.',
  },
  {
    role: 'secretary_of_state',
    words: "secrétaire d'État | secrétaire d'Etat | SE à l'artisanat",
    bare: true,
    example: "Le secrétaire d'État chargé de l'Artisanat a visité la foire.",
  },
  {
    role: 'minister',
    words: 'ministre | ministre déléguée | ministre délégué',
    bare: true,
    example: 'La ministre du Tourisme a présidé la cérémonie.',
  },
  {
    role: 'wali',
    words: 'wali | wali de la région',
    bare: true,
    example: 'Le wali de la région a donné le coup d’envoi.',
  },
  {
    role: 'governor',
    words: 'gouverneur | gouverneure | gouverneur de la province | gouverneur de la préfecture',
    bare: true,
    example: 'Le gouverneur de la province a visité la coopérative.',
  },
  {
    role: 'chamber_president',
    words:
      "président de la chambre | présidente de la chambre | président de la Chambre d'artisanat | présidente de la Chambre d'artisanat | président de la Chambre régionale | présidente de la Chambre régionale | président de la fédération des chambres | présidente de la fédération des chambres | patron de la chambre | à la tête de la chambre | président de chambre",
    bare: true,
    example: "Le président de la Chambre d'artisanat a signé l'accord.",
  },
  {
    role: 'elected',
    words:
      "président du conseil | présidente du conseil | président du conseil régional | présidente du conseil régional | président du conseil provincial | présidente du conseil provincial | président de la commune | présidente de la commune | président de la région | présidente de la région | président du conseil communal | maire | vice-président du conseil | vice-présidente du conseil | vice-président de la commune | vice-présidente de la commune | vice-président de la région | vice-présidente de la région | président de l'arrondissement | présidente de l'arrondissement | président du conseil préfectoral | président de commune | maire de la ville | premier vice-président du conseil",
    bare: true,
    example: 'Le président du conseil provincial était présent.',
  },
  {
    role: 'elected',
    words: 'député | députée | parlementaire | conseiller parlementaire | conseillère parlementaire | élu | élue',
    bare: false,
    example: 'La députée Samira Lkhayat a pris part à la rencontre.',
  },
  {
    role: 'director',
    words:
      "directeur du développement | directrice du développement | directeur des études | directrice des études | directeur de la préservation | directrice de la préservation | directeur de la formation professionnelle | directrice de la formation professionnelle | directeur régional | directrice régionale | directeur provincial | directrice provinciale | directeur général | directrice générale | directeur de l'Office | directrice de l'Office | directeur de l'Agence | directrice de l'Agence | délégué provincial | déléguée provinciale | délégué régional | déléguée régionale | délégué de l'artisanat | déléguée de l'artisanat | directeur de la Maison de l'artisan | directrice de la Maison de l'artisan | directeur de l'artisanat | directrice de l'artisanat | directeur de la chambre | directrice de la chambre | directeur du Centre régional d'investissement | directrice du Centre régional d'investissement | directrice de la Stratégie | directeur de la Stratégie | directeur de la Formation | directrice de la Formation | directeur à la Promotion | directrice à la Promotion | directeur de la Promotion | directrice de la Promotion | directeur de l'Entraide nationale | directrice de l'Entraide nationale | directeur central | directrice centrale | coordinateur régional de l'Entraide | DG | directeur de l'ODCO | directrice de l'ODCO | patron de l'ODCO | directeur du bureau de l'Unesco | directrice du bureau de l'Unesco | délégué général | déléguée générale | délégué préfectoral | déléguée préfectorale | directeur préfectoral | directrice préfectorale",
    bare: true,
    example: "Le directeur régional de l'artisanat a remis les diplômes.",
  },
  {
    role: 'ambassador',
    words:
      'ambassadeur | ambassadrice | ambassadeur extraordinaire et plénipotentiaire | ambassadrice extraordinaire et plénipotentiaire',
    bare: true,
    example: "L'ambassadrice du Japon au Maroc a assisté à la signature.",
  },
  {
    role: 'other',
    words:
      "président du conseil provincial du tourisme | présidente du conseil provincial du tourisme | président du conseil régional du tourisme | présidente du conseil régional du tourisme | président du CRT | président du CPT | secrétaire général | secrétaire générale | conseiller de SM le Roi | conseiller de S.M. le Roi | conseiller de Sa Majesté le Roi | conseiller de Sa Majesté | conseiller du Roi | pacha | pacha de la ville | pacha de la municipalité | caïd | chef de cabinet | vice-président de la Chambre | vice-présidente de la Chambre | premier vice-président de la Chambre | 1er vice-président de la Chambre | chef de la division | chef de division | chef de service | chef du cabinet | directeur de cabinet | directeur adjoint | directrice adjointe | inspecteur général | inspectrice générale | consul | consul général | consule générale | chef de cercle | secrétaire général de la province | représentant de la préfecture | représentante de la préfecture | représentant de la province | représentante de la province | représentant de la wilaya | représentante de la wilaya | représentant de la chambre | représentante de la chambre | représentant de l'Entraide nationale | représentant du ministère | représentante du ministère | représentant du secrétariat d'Etat | représentante du secrétariat d'Etat | représentant de l'Unesco | représentante de l'Unesco",
    bare: true,
    example: 'Le secrétaire général de la province a représenté le gouverneur.',
  },
]

/** Offices in the plural, whose holders' names follow. */
export const frenchSharedTitles: readonly TitleRow[] = [
  {
    role: 'minister',
    words: 'ministres | ministres délégués | ministres déléguées',
    bare: false,
    example: 'Les ministres du Tourisme et de la Culture, Samira Alami et Omar Tahiri, ont ouvert la foire.',
  },
  {
    role: 'secretary_of_state',
    words: "secrétaires d'État | secrétaires d'Etat",
    bare: false,
    example: "Les secrétaires d'État Samira Alami et Omar Tahiri ont visité le complexe.",
  },
  {
    role: 'wali',
    words: 'walis',
    bare: false,
    example: "Les walis de l'Oriental et de Fès-Meknès, Samira Alami et Omar Tahiri, ont signé l'accord.",
  },
  {
    role: 'governor',
    words: 'gouverneurs | gouverneurs des provinces | gouverneurs des préfectures',
    bare: false,
    example: 'Les gouverneurs des provinces de Tiznit et de Tata, Samira Alami et Omar Tahiri, étaient là.',
  },
  {
    role: 'chamber_president',
    words:
      "présidents des chambres | présidentes des chambres | présidents des Chambres d'artisanat | présidents de la Chambre | présidents de la chambre",
    bare: false,
    example: "Les présidents des Chambres d'artisanat de Fès et de Rabat, Samira Alami et Omar Tahiri.",
  },
  {
    role: 'elected',
    words:
      'présidents du conseil | présidents du Conseil | vice-présidents | vice-présidents du conseil | adjoints au maire | présidents des conseils | présidentes des conseils | présidents des communes | présidentes des communes | présidents des régions | députés | parlementaires | conseillers parlementaires | élus | maires',
    bare: false,
    example: 'Les présidents des communes de Tiznit et de Tata, Samira Alami et Omar Tahiri.',
  },
  {
    role: 'director',
    words:
      'directeurs régionaux | directrices régionales | directeurs provinciaux | directeurs généraux | directrices générales | délégués régionaux | délégués provinciaux',
    bare: false,
    example: "Les directeurs généraux de l'Agence et de l'Office, Samira Alami et Omar Tahiri.",
  },
]

/** Heads that look like an office and are none here: a host, an association's president, an outlet's editor. */
export const frenchHosts =
  "directeur du centre | directrice du centre | directeur de l'institut | directrice de l'institut | président de l'association | présidente de l'association | président de la coopérative | présidente de la coopérative | directeur de l'école | directrice de l'école | directeur du salon | commissaire du salon | directeur de publication | directeur du complexe | directrice du complexe | vice-consul"

/** First names as French papers in Morocco print them; compound spellings come apart at the hyphen. */
export const frenchGivenNames =
  'Mohamed | Mohammed | Mohammad | Ahmed | Hassan | Lahcen | Lahsen | Houcine | Hussein | Ali | Omar | Othmane | Youssef | Younes | Younès | Brahim | Ibrahim | Driss | Idriss | Abdellah | Abdallah | Abderrahim | Abderrahmane | Abdelkrim | Abdelaziz | Abdelkader | Abdellatif | Abdelhak | Abdelilah | Abdelouahed | Abdelmajid | Abdelhamid | Abdeslam | Abdesslam | Abdelghani | Abdelfettah | Abdelouahab | Abdelmalek | Abdessamad | Abdelhadi | Abdelmoula | Abdelali | Abderrazak | Abdelmounaim | Abdelhafid | Abdou | Said | Saïd | Rachid | Khalid | Tarik | Tariq | Kamal | Jamal | Jalal | Nabil | Hicham | Adil | Imad | Aziz | Azzedine | Anas | Anass | Amine | Ayoub | Oussama | Badr | Bilal | Bouchaib | Fouad | Farid | Faïçal | Fayçal | Hamid | Hamza | Hatim | Karim | Mehdi | Mourad | Marouane | Mustapha | Mostafa | Moulay | Nourddine | Noureddine | Rida | Redouane | Saad | Saadeddine | Salah | Samir | Simohamed | Taoufik | Yassine | Yassir | Zakaria | Salek | Najem | Fatima | Fatim | Khadija | Aicha | Aïcha | Meryem | Mariam | Zineb | Asmae | Asma | Amal | Amina | Imane | Ilham | Bouchra | Jamila | Jalila | Hanane | Hakima | Halima | Houda | Latifa | Laila | Leila | Loubna | Malika | Mounia | Nadia | Naima | Naïma | Najat | Nezha | Nouzha | Nawal | Rachida | Rajae | Saida | Salma | Samira | Sanae | Siham | Souad | Soumaya | Wafae | Yasmina | Zoubida | André | Jean | Pierre | Philippe | Haruka | Abdelkébir | Azeddine | Charaf | Eric | Éric | Abdelhakim | Abdeljalil | Abdeljabbar | Abdelkhalek | Abdelmounim | Abdelmoumen | Abdennabi | Abdennaceur | Abdenbi | Abderrafie | Abderraouf | Abdessalam | Abdelouafi | Abdelwahed | Abdelwahab | Abdelfattah | Abdelghafour | Abdelghafar | Abdelaali | Abdelâali | Abdelhay | Abdelbasset | Abdelati | Achraf | Adel | Adnane | Aïssa | Aissa | Akram | Alaa | Allal | Amale | Amar | Ammar | Amin | Anouar | Asmaa | Assia | Aouatif | Awatif | Ayman | Aziza | Azzeddine | Azzouz | Bachir | Badiaa | Badreddine | Bahija | Bassma | Benaissa | Bennaceur | Bouazza | Boubker | Bouchta | Boujemaa | Boumediene | Cherif | Chafik | Chafika | Chakib | Charki | Chakir | Cheikh | Chaimae | Dalal | Daoud | Dounia | El-Hassan | Elhoussaine | Elhassan | Elhabib | Elmostafa | Elmehdi | Fadel | Fadila | Fadma | Faiza | Faouzi | Faouzia | Farida | Farouk | Fatiha | Fatna | Fatimazahra | Fedoua | Fouzia | Ghizlane | Ghita | Ghali | Ghassan | Habib | Habiba | Hafid | Hafida | Hajar | Hajiba | Hakim | Hala | Hamou | Hamidou | Hanaa | Hanan | Hasna | Hasnaa | Hassana | Hayat | Hind | Houria | Houssam | Houssine | Ibtissam | Ihab | Ihssane | Ikram | Ilyas | Iman | Ismaïl | Ismail | Issam | Itto | Jaafar | Jabrane | Jaouad | Jawad | Jawhara | Jihane | Jilali | Joudia | Kaltoum | Karima | Kawtar | Kenza | Khadouj | Khaled | Khalil | Khalihenna | Khattri | Kaoutar | Laarbi | Larbi | Lahbib | Lalla | Lamia | Lamiae | Lamine | Layla | Leïla | Loubaba | Lotfi | Maâti | Maati | Mahjoub | Mahjouba | Mahmoud | Majda | Majid | Majida | Manal | Maria | Mariem | Marwan | Mbarek | M’barek | Mbarka | Meriem | Merieme | Miloud | Milouda | Mina | Mimoun | Mimouna | Moha | Mohamadi | Mohand | Mohcine | Mohssine | Moncef | Mouna | Mounir | Mounira | Mouloud | Mustafa | Nabila | Nadir | Naoual | Naoufal | Nassim | Nasser | Nassiri | Nawfal | Nizar | Noura | Nouha | Noureddin | Omaima | Ouafae | Ouafaa | Oumaima | Rabia | Rabiaa | Rachad | Radia | Rahal | Rahma | Rajaa | Ramdane | Ranya | Réda | Reda | Ridouane | Rita | Rkia | Rokia | Rqia | Saadia | Saâdia | Saloua | Sabir | Sabrina | Saber | Safae | Safaa | Safia | Safiya | Salim | Salima | Samia | Sanaa | Sara | Sarah | Seddik | Selma | Sliman | Slimane | Smail | Soufiane | Soukaina | Soumia | Taha | Tahar | Taïeb | Taieb | Tayeb | Thami | Touria | Touriya | Wafaa | Wahiba | Walid | Widad | Yahya | Yamina | Yamna | Yassmina | Yazid | Yousra | Youssra | Zahia | Zaid | Zaina | Zakia | Zakariae | Zhor | Zhour | Zohra | Zoubir | Zouhair | Zouheir | Zine | Zineddine | Maâlouma | Brika | Yehdih | Hormatallah | Ghalaoui | Ynja | Marie | Anne | Claire | Isabelle | Christophe | Thomas | David | José | Juan | Carlos | Patricia | Sylvie | Laurent | Antonio | Golda | Kurt | Cyril | Laurence | Robert | Michel | Nicolas | François | Françoise'
