import {
  FACILITY_TYPES,
  FACT_FIELDS,
  MEASURES,
  QUALIFIERS,
  REGION_CODES,
  REPORT_LANGUAGES,
  SETTLED_BY,
  VISIT_KINDS,
  VISIT_STATUSES,
} from '@jawla/domain'
import { VISIT_ACTS } from './code-names.ts'
import type { Column, ExportTable } from './export-table.ts'

const DAY_PRECISIONS = ['day', 'month', 'year', 'unknown']
const PLACE_PRECISIONS = ['point', 'town', 'province', 'region']

const region: Column = {
  ...{ name: 'region', type: 'text', values: REGION_CODES, codes: 'regions' },
  told: {
    ar: 'الجهة، رمز ISO 3166-2 لتقسيم 2015؛ فارغ إن لم تُعرف',
    fr: 'Région, code ISO 3166-2 du découpage de 2015 ; vide si inconnue',
    en: 'Region, ISO 3166-2 code of the 2015 division; empty where unknown',
  },
}
const province: Column = {
  ...{ name: 'province', type: 'text', codes: 'provinces' },
  told: {
    ar: 'العمالة أو الإقليم، رمز ISO 3166-2؛ فارغ إن لم يُعرف',
    fr: 'Préfecture ou province, code ISO 3166-2 ; vide si inconnue',
    en: 'Prefecture or province, ISO 3166-2 code; empty where unknown',
  },
}
const areaName = (name: string, ar: string, fr: string, en: string): Column => ({
  ...{ name, type: 'text' },
  told: { ar, fr, en },
})
const area: readonly Column[] = [
  region,
  areaName('region_ar', 'اسم الجهة بالعربية', 'Nom de la région en arabe', 'Name of the region in Arabic'),
  areaName('region_fr', 'اسم الجهة بالفرنسية', 'Nom de la région en français', 'Name of the region in French'),
  province,
  areaName('province_ar', 'اسم الإقليم بالعربية', 'Nom de la province en arabe', 'Name of the province in Arabic'),
  areaName('province_fr', 'اسم الإقليم بالفرنسية', 'Nom de la province en français', 'Name of the province in French'),
]
const date: readonly Column[] = [
  {
    ...{ name: 'start', type: 'day' },
    told: {
      ar: 'أول يوم للزيارة؛ أول الشهر أو السنة إن كانت الدقة أقل؛ فارغ إن جُهل',
      fr: 'Premier jour de la visite ; premier du mois ou de l’année si la précision est moindre ; vide si inconnu',
      en: 'First day of the visit; first of the month or year where known no better; empty where unknown',
    },
  },
  {
    ...{ name: 'end', type: 'day' },
    told: {
      ar: 'آخر يوم للزيارة، بالقاعدة نفسها',
      fr: 'Dernier jour de la visite, selon la même règle',
      en: 'Last day of the visit, by the same rule',
    },
  },
  {
    ...{ name: 'date_precision', type: 'text', values: DAY_PRECISIONS, codes: 'date_precisions', required: true },
    told: {
      ar: 'دقة التاريخ: يوم أو شهر أو سنة أو غير معروف',
      fr: 'Précision de la date : jour, mois, année ou inconnue',
      en: 'How precisely the date is known: day, month, year or unknown',
    },
  },
]
const point: readonly Column[] = [
  {
    ...{ name: 'lat', type: 'number' },
    told: {
      ar: 'خط العرض بالدرجات، WGS 84؛ فارغ إن جُهل',
      fr: 'Latitude en degrés, WGS 84 ; vide si inconnue',
      en: 'Latitude in degrees, WGS 84; empty where unknown',
    },
  },
  {
    ...{ name: 'lon', type: 'number' },
    told: {
      ar: 'خط الطول بالدرجات، WGS 84؛ فارغ إن جُهل',
      fr: 'Longitude en degrés, WGS 84 ; vide si inconnue',
      en: 'Longitude in degrees, WGS 84; empty where unknown',
    },
  },
  {
    ...{ name: 'place_precision', type: 'text', values: PLACE_PRECISIONS, codes: 'place_precisions' },
    told: {
      ar: 'ما تشير إليه الإحداثيات: الموقع نفسه أو المدينة أو الإقليم أو الجهة',
      fr: 'Ce que désignent les coordonnées : le lieu même, sa ville, sa province ou sa région',
      en: 'What the coordinates are of: the place itself, its town, its province or its region',
    },
  },
]
const reports: Column = {
  ...{ name: 'reports', type: 'list', required: true, of: 'reports' },
  told: {
    ar: 'المقالات التي تذكر ذلك',
    fr: 'Les articles qui le rapportent',
    en: 'The reports that tell it',
  },
}
const quote: Column = {
  ...{ name: 'quote', type: 'text' },
  told: {
    ar: 'كلمات أول مقال يذكر ذلك، كما وردت',
    fr: 'Les mots du premier article qui le rapporte, tels quels',
    en: 'The words of the first report that tells it, as written',
  },
}
const checked: Column = {
  ...{ name: 'checked', type: 'yes-no', required: true },
  told: {
    ar: 'هل تحقق منه إنسان؛ وإلا فهو قراءة آلية',
    fr: 'Vérifié par une personne ; sinon lu par le programme',
    en: 'Whether a person checked it; else it is as the program read it',
  },
}
const ofVisit: readonly Column[] = [
  {
    ...{ name: 'visit', type: 'text', required: true, of: 'visits' },
    told: { ar: 'الزيارة', fr: 'La visite', en: 'The visit' },
  },
  {
    ...{ name: 'position', type: 'integer', required: true },
    told: {
      ar: 'رتبته بين أمثاله في الزيارة، من 1',
      fr: 'Son rang parmi ses semblables dans la visite, à partir de 1',
      en: 'Its place among its like in the visit, from 1',
    },
  },
]
const names: readonly Column[] = [
  {
    ...{ name: 'name_ar', type: 'text' },
    told: { ar: 'الاسم بالعربية', fr: 'Nom en arabe', en: 'Name in Arabic' },
  },
  {
    ...{ name: 'name_fr', type: 'text' },
    told: { ar: 'الاسم بالفرنسية', fr: 'Nom en français', en: 'Name in French' },
  },
  {
    ...{ name: 'aliases', type: 'list', required: true },
    told: {
      ar: 'تسميات أخرى في المقالات',
      fr: 'Autres noms dans les articles',
      en: 'Other ways in which reports write it',
    },
  },
]
const visitCount: Column = {
  ...{ name: 'visits', type: 'integer', required: true },
  told: { ar: 'عدد الزيارات التي تذكره', fr: 'Visites qui le mentionnent', en: 'Visits that mention it' },
}
const mentions = (name: string, told: Column['told']): Column => ({ name, type: 'list', required: true, told })

const visits: ExportTable = {
  name: 'visits',
  told: {
    ar: 'الزيارات: وفد رسمي واحد في إقليم واحد، يوما أو أياما متتالية، كما جُمعت من كل المقالات.',
    fr: 'Les visites : une délégation officielle dans une province, un ou plusieurs jours de suite, réunies de tous les articles.',
    en: 'Visits: one official delegation in one province over consecutive days, joined from all reports.',
  },
  columns: [
    {
      ...{ name: 'id', type: 'text', required: true },
      told: { ar: 'معرف الزيارة', fr: 'Identifiant de la visite', en: 'Id of the visit' },
    },
    {
      ...{ name: 'kind', type: 'text', values: VISIT_KINDS, codes: 'kinds', required: true },
      told: {
        ar: 'طبيعتها: زيارة ميدانية أو تدشين أو حفل أو معرض أو لقاء',
        fr: 'Sa nature : visite de terrain, inauguration, cérémonie, salon ou réunion',
        en: 'What it was: field visit, inauguration, ceremony, fair or meeting',
      },
    },
    {
      ...{ name: 'status', type: 'text', values: VISIT_STATUSES, codes: 'statuses', required: true },
      told: { ar: 'منجزة أو معلنة أو ملغاة', fr: 'Tenue, annoncée ou annulée', en: 'Held, announced or cancelled' },
    },
    ...date,
    {
      ...{
        name: 'date_basis',
        type: 'text',
        values: ['stated', 'implied', 'unknown'],
        codes: 'date_bases',
        required: true,
      },
      told: {
        ar: 'هل يصرح المقال بالتاريخ أم استُنتج من كلماته وتاريخ نشره',
        fr: 'Date dite par l’article, ou déduite de ses mots et de sa parution',
        en: 'Whether the report states the date or it follows from its words and day of publication',
      },
    },
    ...area,
    {
      ...{ name: 'place', type: 'text' },
      told: {
        ar: 'المدينة أو الجماعة كما كُتبت',
        fr: 'Ville ou commune, telle qu’écrite',
        en: 'Town or commune, as written',
      },
    },
    ...point,
    { ...mentions('officials', { ar: 'المسؤولون', fr: 'Les responsables', en: 'The officials' }), of: 'officials' },
    {
      ...mentions('roles', {
        ar: 'صفات المسؤولين بالترتيب نفسه',
        fr: 'Les rôles des responsables, dans le même ordre',
        en: 'The roles of the officials, in the same order',
      }),
      codes: 'roles',
    },
    {
      ...mentions('facilities', {
        ar: 'المنشآت حسب ترتيب المحطات',
        fr: 'Les établissements, dans l’ordre des étapes',
        en: 'The facilities, in order of the stops',
      }),
      of: 'facilities',
    },
    {
      ...mentions('programs', { ar: 'البرامج', fr: 'Les programmes', en: 'The programmes' }),
      of: 'programs',
      codes: 'programs',
    },
    { ...mentions('crafts', { ar: 'الحرف', fr: 'Les métiers', en: 'The crafts' }), codes: 'crafts' },
    { ...mentions('partners', { ar: 'الشركاء', fr: 'Les partenaires', en: 'The partners' }), codes: 'partners' },
    {
      ...{ name: 'graduates_min', type: 'integer' },
      told: {
        ar: 'أقل مجموع مصرح به للخريجين؛ فارغ إن لم يُصرح بأي عدد',
        fr: 'Total déclaré le plus faible des diplômés ; vide si aucun nombre n’est dit',
        en: 'Least total of graduates stated; empty where no number is stated',
      },
    },
    {
      ...{ name: 'graduates_max', type: 'integer' },
      told: {
        ar: 'أكبر مجموع؛ فارغ إن لم يُصرح بعدد أو كان بلا حد أعلى',
        fr: 'Total le plus élevé ; vide si aucun nombre n’est dit ou s’il n’a pas de borne',
        en: 'Greatest total; empty where no number is stated or one has no upper bound',
      },
    },
    {
      ...{ name: 'graduate_groups_stated', type: 'integer', required: true },
      told: {
        ar: 'أفواج خريجين صُرح بعددها',
        fr: 'Groupes de diplômés dont le nombre est dit',
        en: 'Groups of graduates with a number',
      },
    },
    {
      ...{ name: 'graduate_groups_unstated', type: 'integer', required: true },
      told: {
        ar: 'أفواج خريجين لم يُذكر عددها',
        fr: 'Groupes de diplômés sans nombre',
        en: 'Groups of graduates without a number',
      },
    },
    reports,
    {
      ...{ name: 'sources', type: 'integer', required: true },
      told: {
        ar: 'عدد المصادر المستقلة',
        fr: 'Nombre de sources indépendantes',
        en: 'Number of independent sources',
      },
    },
    quote,
    {
      ...{ name: 'review', type: 'text', values: ['open', 'checked', 'disputed'], codes: 'reviews', required: true },
      told: {
        ar: 'هل راجعها إنسان: لا، أو نعم كاملة، أو تغيرت القراءة بعد ذلك',
        fr: 'Relue par une personne : non, oui en entier, ou relue puis lue autrement',
        en: 'Whether a person looked at it: no, yes as a whole, or read otherwise since',
      },
    },
    {
      ...{ name: 'sample', type: 'yes-no', required: true },
      told: {
        ar: 'من مقالات نموذجية كُتبت للتجربة',
        fr: 'D’articles d’exemple écrits pour la démonstration',
        en: 'From sample reports written for the demonstration',
      },
    },
    mentions('official_names', {
      ar: 'أسماء المسؤولين كما كُتبت، بترتيب officials',
      fr: 'Les noms des responsables, tels qu’écrits, dans l’ordre de officials',
      en: 'The names of the officials as written, in the order of officials',
    }),
    mentions('facility_names', {
      ar: 'أسماء المنشآت كما كُتبت، بترتيب facilities',
      fr: 'Les noms des établissements, tels qu’écrits, dans l’ordre de facilities',
      en: 'The names of the facilities as written, in the order of facilities',
    }),
    mentions('program_names', {
      ar: 'أسماء البرامج كما كُتبت، بترتيب programs',
      fr: 'Les noms des programmes, tels qu’écrits, dans l’ordre de programs',
      en: 'The names of the programmes as written, in the order of programs',
    }),
    mentions('craft_names', {
      ar: 'أسماء الحرف كما كُتبت، بترتيب crafts',
      fr: 'Les noms des métiers, tels qu’écrits, dans l’ordre de crafts',
      en: 'The names of the crafts as written, in the order of crafts',
    }),
    mentions('partner_names', {
      ar: 'أسماء الشركاء كما كُتبت، بترتيب partners',
      fr: 'Les noms des partenaires, tels qu’écrits, dans l’ordre de partners',
      en: 'The names of the partners as written, in the order of partners',
    }),
  ],
}

const stops: ExportTable = {
  name: 'stops',
  told: {
    ar: 'محطات الزيارات: منشأة زيرت أو دُشنت، حسب ترتيب الزيارة.',
    fr: 'Les étapes des visites : un établissement visité ou inauguré, dans l’ordre de la visite.',
    en: 'Stops: a facility visited or opened, in the order of the visit.',
  },
  key: ['visit', 'position'],
  columns: [
    ...ofVisit,
    ...date,
    {
      ...{ name: 'facility', type: 'text', required: true, of: 'facilities' },
      told: { ar: 'المنشأة', fr: 'L’établissement', en: 'The facility' },
    },
    {
      ...{ name: 'name', type: 'text', required: true },
      told: { ar: 'اسمها في هذه الزيارة', fr: 'Son nom dans cette visite', en: 'Its name in this visit' },
    },
    {
      ...{ name: 'type', type: 'text', values: FACILITY_TYPES, codes: 'facility_types', required: true },
      told: { ar: 'نوعها', fr: 'Son type', en: 'Its type' },
    },
    ...area,
    {
      ...{ name: 'place', type: 'text' },
      told: { ar: 'مكانها كما كُتب', fr: 'Son lieu, tel qu’écrit', en: 'Where it lies, as written' },
    },
    ...point,
    reports,
    quote,
    checked,
  ],
}

const figureColumns: readonly Column[] = [
  ...ofVisit,
  ...date,
  ...area,
  {
    ...{ name: 'measure', type: 'text', values: MEASURES, codes: 'measures', required: true },
    told: {
      ar: 'من عُدوا: خريجون أو متدربون أو مستفيدون',
      fr: 'Qui est compté : diplômés, stagiaires ou bénéficiaires',
      en: 'Who is counted: graduates, trainees or beneficiaries',
    },
  },
  {
    ...{ name: 'min', type: 'integer' },
    told: {
      ar: 'أقل عدد؛ فارغ إن لم يُذكر عدد',
      fr: 'Nombre le plus faible ; vide si aucun n’est dit',
      en: 'Least number; empty where none is stated',
    },
  },
  {
    ...{ name: 'max', type: 'integer' },
    told: {
      ar: 'أكبر عدد؛ فارغ إن لم يُذكر أو كان بلا حد',
      fr: 'Nombre le plus élevé ; vide si non dit ou sans borne',
      en: 'Greatest number; empty where none is stated or it has no bound',
    },
  },
  {
    ...{ name: 'qualifier', type: 'text', values: QUALIFIERS, codes: 'qualifiers', required: true },
    told: {
      ar: 'كيف ذُكر العدد: مضبوط أو حوالي أو على الأقل أو على الأكثر أو مجال أو دون تحديد',
      fr: 'Comment il est dit : exact, environ, au moins, au plus, intervalle, non précisé',
      en: 'How it is stated: exact, about, at least, at most, a range, not specified',
    },
  },
  {
    ...{ name: 'planned', type: 'yes-no', required: true },
    told: {
      ar: 'هدف أو طاقة لا نتيجة',
      fr: 'Objectif ou capacité, non un résultat',
      en: 'A target or capacity, not a result',
    },
  },
  {
    ...{ name: 'program', type: 'text' },
    told: {
      ar: 'البرنامج الذي تسميه الجملة، كما كُتب',
      fr: 'Le programme que la phrase nomme, tel qu’écrit',
      en: 'The programme that the sentence names, as written',
    },
  },
  {
    ...{ name: 'settled_by', type: 'text', values: SETTLED_BY, codes: 'settled_by', required: true },
    told: {
      ar: 'لماذا يُعرض هذا العدد إن اختلفت المقالات',
      fr: 'Pourquoi ce nombre est montré si les articles diffèrent',
      en: 'Why this number is shown where reports differ',
    },
  },
  reports,
  quote,
  checked,
]

const figures: ExportTable = {
  name: 'figures',
  told: {
    ar: 'المعطيات الرقمية: أشخاص عُدوا كما تذكرهم المقالات. ما لم يُذكر عدده مجهول لا صفر.',
    fr: 'Les chiffres : des personnes comptées, telles que les articles le disent. Ce qui n’est pas dit est inconnu, non zéro.',
    en: 'Figures: people counted as reports tell it. What is not stated is unknown, not zero.',
  },
  key: ['visit', 'position'],
  columns: figureColumns,
}

const graduates: ExportTable = {
  name: 'graduates',
  told: {
    ar: 'المعطيات الرقمية عن الخريجين وحدهم، دون المبرمج منها.',
    fr: 'Les chiffres de diplômés seuls, sans ce qui n’est que prévu.',
    en: 'The figures on graduates alone, without what is only planned.',
  },
  key: ['visit', 'position'],
  columns: figureColumns,
}

const facilities: ExportTable = {
  name: 'facilities',
  told: {
    ar: 'المنشآت التي وصلتها الزيارات المختارة.',
    fr: 'Les établissements que les visites choisies ont atteints.',
    en: 'The facilities that the chosen visits reached.',
  },
  columns: [
    {
      ...{ name: 'id', type: 'text', required: true },
      told: { ar: 'معرف المنشأة', fr: 'Identifiant de l’établissement', en: 'Id of the facility' },
    },
    ...names,
    {
      ...{ name: 'type', type: 'text', values: FACILITY_TYPES, codes: 'facility_types', required: true },
      told: { ar: 'نوعها', fr: 'Son type', en: 'Its type' },
    },
    ...area,
    ...point,
    visitCount,
  ],
}

const named = (name: 'programs' | 'officials', told: ExportTable['told'], id: Column['told']): ExportTable => ({
  ...{ name, told },
  columns: [{ name: 'id', type: 'text', required: true, told: id }, ...names, visitCount],
})

const reportsTable: ExportTable = {
  name: 'reports',
  told: {
    ar: 'المقالات التي تذكر الزيارات المختارة: بياناتها وجمل الشواهد. النص الكامل لدى الجريدة.',
    fr: 'Les articles qui rapportent les visites choisies : métadonnées et phrases citées. Le texte entier est au journal.',
    en: 'The reports that tell of the chosen visits: their metadata and the sentences quoted. The whole text is the newspaper’s.',
  },
  columns: [
    {
      ...{ name: 'id', type: 'text', required: true },
      told: { ar: 'معرف المقال', fr: 'Identifiant de l’article', en: 'Id of the report' },
    },
    { ...{ name: 'url', type: 'text' }, told: { ar: 'عنوانه', fr: 'Son adresse', en: 'Its address' } },
    { ...{ name: 'outlet', type: 'text' }, told: { ar: 'المنبر', fr: 'Le média', en: 'The outlet' } },
    {
      ...{ name: 'language', type: 'text', values: REPORT_LANGUAGES, codes: 'languages', required: true },
      told: { ar: 'لغته', fr: 'Sa langue', en: 'Its language' },
    },
    { ...{ name: 'title', type: 'text' }, told: { ar: 'عنوان المقال', fr: 'Son titre', en: 'Its title' } },
    {
      ...{ name: 'published', type: 'day' },
      told: { ar: 'يوم النشر في المغرب', fr: 'Jour de parution, au Maroc', en: 'Day of publication, in Morocco' },
    },
    {
      ...{ name: 'visits', type: 'list', required: true, of: 'visits' },
      told: { ar: 'الزيارات التي يذكرها', fr: 'Les visites qu’il rapporte', en: 'The visits that it tells of' },
    },
    {
      ...{ name: 'quotes', type: 'list', required: true },
      told: {
        ar: 'جمل الشواهد كما وردت',
        fr: 'Les phrases citées, telles quelles',
        en: 'The sentences quoted, as written',
      },
    },
    {
      ...{ name: 'sample', type: 'yes-no', required: true },
      told: {
        ar: 'مقال نموذجي كُتب للتجربة',
        fr: 'Article d’exemple écrit pour la démonstration',
        en: 'A sample report written for the demonstration',
      },
    },
  ],
}

const claims: ExportTable = {
  name: 'claims',
  told: {
    ar: 'الشواهد: سطر لكل معلومة في كل مقال، بكلماته وموضعها.',
    fr: 'Les preuves : une ligne par fait et par article, avec ses mots et leur place.',
    en: 'Claims: a line for each fact in each report, with its words and where they stand.',
  },
  key: ['visit', 'field', 'position', 'report', 'start', 'end'],
  columns: [
    {
      ...{ name: 'visit', type: 'text', required: true, of: 'visits' },
      told: { ar: 'الزيارة', fr: 'La visite', en: 'The visit' },
    },
    {
      ...{ name: 'field', type: 'text', values: FACT_FIELDS, codes: 'fields', required: true },
      told: { ar: 'الحقل', fr: 'Le champ', en: 'The field' },
    },
    {
      ...{ name: 'position', type: 'integer', required: true },
      told: {
        ar: 'رتبة المعلومة في حقلها، من 1',
        fr: 'Rang du fait dans son champ, à partir de 1',
        en: 'Place of the fact in its field, from 1',
      },
    },
    {
      ...{ name: 'value', type: 'text' },
      told: { ar: 'القيمة المعروضة', fr: 'La valeur montrée', en: 'The value shown' },
    },
    {
      ...{ name: 'report', type: 'text', required: true, of: 'reports' },
      told: { ar: 'المقال', fr: 'L’article', en: 'The report' },
    },
    {
      ...{ name: 'start', type: 'integer', required: true },
      told: {
        ar: 'أول الكلمات في نص المقال، بوحدات UTF-16',
        fr: 'Début des mots dans le texte, en unités UTF-16',
        en: 'Where the words start in the text, in UTF-16 units',
      },
    },
    {
      ...{ name: 'end', type: 'integer', required: true },
      told: { ar: 'نهايتها', fr: 'Leur fin', en: 'Where they end' },
    },
    {
      ...{ name: 'quote', type: 'text', required: true },
      told: { ar: 'الكلمات كما وردت', fr: 'Les mots, tels quels', en: 'The words as written' },
    },
    checked,
  ],
}

const decisions: ExportTable = {
  name: 'decisions',
  told: {
    ar: 'ما قرره المراجعون بشأن الزيارات المختارة، دون ذكر من قرر.',
    fr: 'Ce que des personnes ont décidé sur les visites choisies, sans dire qui.',
    en: 'What people decided about the chosen visits, without who did.',
  },
  columns: [
    {
      ...{ name: 'id', type: 'integer', required: true },
      told: { ar: 'رقم القرار', fr: 'Numéro de la décision', en: 'Number of the decision' },
    },
    {
      ...{ name: 'visit', type: 'text', required: true, of: 'visits' },
      told: { ar: 'الزيارة', fr: 'La visite', en: 'The visit' },
    },
    {
      ...{ name: 'at', type: 'time', required: true },
      told: { ar: 'متى اتُّخذ، بتوقيت UTC', fr: 'Quand, en UTC', en: 'When, in UTC' },
    },
    {
      ...{ name: 'field', type: 'text', values: FACT_FIELDS, codes: 'fields' },
      told: {
        ar: 'الحقل؛ فارغ إن كان القرار في جمع المقالات أو فصلها',
        fr: 'Le champ ; vide si la décision réunit ou sépare des articles',
        en: 'The field; empty where it joins or parts reports',
      },
    },
    {
      ...{ name: 'act', type: 'text', values: VISIT_ACTS, codes: 'acts', required: true },
      told: { ar: 'ما قُرر', fr: 'Ce qui fut décidé', en: 'What was decided' },
    },
    {
      ...{ name: 'before', type: 'text' },
      told: { ar: 'القيمة قبله، JSON', fr: 'La valeur d’avant, en JSON', en: 'The value before, as JSON' },
    },
    {
      ...{ name: 'after', type: 'text' },
      told: { ar: 'القيمة بعده، JSON', fr: 'La valeur d’après, en JSON', en: 'The value after, as JSON' },
    },
    { ...{ name: 'why', type: 'text' }, told: { ar: 'السبب', fr: 'Le motif', en: 'The reason' } },
    {
      ...{ name: 'reports', type: 'list', required: true },
      told: { ar: 'المقالات المعنية', fr: 'Les articles concernés', en: 'The reports concerned' },
    },
    {
      ...{ name: 'stands', type: 'yes-no', required: true },
      told: { ar: 'هل ما زال قائما', fr: 'Toujours valable', en: 'Whether it still stands' },
    },
  ],
}

/** What is exported, by name. */
export const EXPORT_TABLES = {
  visits,
  stops,
  facilities,
  programs: named(
    'programs',
    {
      ar: 'البرامج التي تذكرها الزيارات المختارة.',
      fr: 'Les programmes que les visites choisies mentionnent.',
      en: 'The programmes that the chosen visits mention.',
    },
    { ar: 'معرف البرنامج', fr: 'Identifiant du programme', en: 'Id of the programme' },
  ),
  officials: named(
    'officials',
    {
      ar: 'المسؤولون الذين تذكرهم الزيارات المختارة.',
      fr: 'Les responsables que les visites choisies mentionnent.',
      en: 'The officials whom the chosen visits mention.',
    },
    { ar: 'معرف المسؤول', fr: 'Identifiant du responsable', en: 'Id of the official' },
  ),
  figures,
  graduates,
  claims,
  reports: reportsTable,
  decisions,
} as const satisfies Record<string, ExportTable>
export type ExportName = keyof typeof EXPORT_TABLES
export const EXPORT_NAMES = Object.keys(EXPORT_TABLES) as ExportName[]
