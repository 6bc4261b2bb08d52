import type {
  Basis,
  DatePrecision,
  FacilityType,
  FactField,
  LogAct,
  Measure,
  PlacePrecision,
  Qualifier,
  ReportLanguage,
  ReviewState,
  Role,
  SettledBy,
  VisitKind,
  VisitStatus,
} from '@jawla/domain'
import type { Told } from './export-table.ts'

/** What people decide about visits, of all acts that the list of decisions knows. */
export const VISIT_ACTS = [
  'accepted',
  'changed',
  'rejected',
  'added',
  'undone',
  'together',
  'apart',
] as const satisfies LogAct[]
type VisitAct = (typeof VISIT_ACTS)[number]

interface Named<Code extends string> {
  told: Told
  names: Readonly<Record<Code, Told>>
}

/** What each code in an export is called, by list. Where the dashboard shows it too, in the same words: a test holds them together. */
export const CODE_NAMES = {
  kinds: {
    told: { ar: 'طبيعة الزيارة', fr: 'Nature de la visite', en: 'Kind of visit' },
    names: {
      field_visit: { ar: 'زيارة ميدانية', fr: 'Visite de terrain', en: 'Field visit' },
      inauguration: { ar: 'تدشين', fr: 'Inauguration', en: 'Inauguration' },
      ceremony: { ar: 'حفل', fr: 'Cérémonie', en: 'Ceremony' },
      fair: { ar: 'معرض', fr: 'Salon ou foire', en: 'Fair' },
      meeting: { ar: 'لقاء عمل', fr: 'Réunion de travail', en: 'Working meeting' },
    },
  },
  statuses: {
    told: { ar: 'حالة الزيارة', fr: 'Statut de la visite', en: 'Status of the visit' },
    names: {
      held: { ar: 'أُنجزت', fr: 'effectuée', en: 'held' },
      announced: { ar: 'مُعلنة', fr: 'annoncée', en: 'announced' },
      cancelled: { ar: 'ملغاة', fr: 'annulée', en: 'cancelled' },
    },
  },
  date_precisions: {
    told: { ar: 'دقة التاريخ', fr: 'Précision de la date', en: 'Precision of the date' },
    names: {
      day: { ar: 'معروف باليوم', fr: 'connue au jour', en: 'known to the day' },
      month: { ar: 'معروف بالشهر', fr: 'connue au mois', en: 'known to the month' },
      year: { ar: 'معروف بالسنة', fr: 'connue à l’année', en: 'known to the year' },
      unknown: { ar: 'غير معروف', fr: 'inconnue', en: 'unknown' },
    },
  },
  date_bases: {
    told: { ar: 'أساس التاريخ', fr: 'Fondement de la date', en: 'Basis of the date' },
    names: {
      stated: { ar: 'مصرح به', fr: 'explicite', en: 'stated' },
      implied: { ar: 'مستنتج', fr: 'déduit', en: 'implied' },
      unknown: { ar: 'غير معروف', fr: 'inconnu', en: 'unknown' },
    },
  },
  place_precisions: {
    told: { ar: 'ما تشير إليه الإحداثيات', fr: 'Ce que désignent les coordonnées', en: 'What the coordinates are of' },
    names: {
      point: { ar: 'الموقع نفسه', fr: 'le lieu même', en: 'the place itself' },
      town: { ar: 'المدينة أو الجماعة', fr: 'la ville ou la commune', en: 'the town or commune' },
      province: { ar: 'الإقليم أو العمالة', fr: 'la province ou la préfecture', en: 'the province or prefecture' },
      region: { ar: 'الجهة', fr: 'la région', en: 'the region' },
    },
  },
  roles: {
    told: { ar: 'صفة المسؤول', fr: 'Rôle du responsable', en: 'Role of the official' },
    names: {
      king_or_royal: { ar: 'الملك أو الأسرة الملكية', fr: 'Roi ou famille royale', en: 'King or royal family' },
      head_of_government: { ar: 'رئيس(ة) الحكومة', fr: 'Chef(fe) du gouvernement', en: 'Head of government' },
      minister: { ar: 'وزير(ة)', fr: 'Ministre', en: 'Minister' },
      secretary_of_state: { ar: 'كاتب(ة) الدولة', fr: 'Secrétaire d’État', en: 'Secretary of state' },
      wali: { ar: 'والي(ة)', fr: 'Wali', en: 'Wali' },
      governor: { ar: 'عامل(ة)', fr: 'Gouverneur(e)', en: 'Governor' },
      director: { ar: 'مدير(ة)', fr: 'Directeur ou directrice', en: 'Director' },
      chamber_president: { ar: 'رئيس(ة) غرفة', fr: 'Président(e) de chambre', en: 'Chamber president' },
      elected: { ar: 'منتخب(ة)', fr: 'Élu(e)', en: 'Elected official' },
      ambassador: { ar: 'سفير(ة)', fr: 'Ambassadeur ou ambassadrice', en: 'Ambassador' },
      other: { ar: 'صفة أخرى', fr: 'Autre fonction', en: 'Other office' },
    },
  },
  facility_types: {
    told: { ar: 'نوع المنشأة', fr: 'Type d’établissement', en: 'Type of facility' },
    names: {
      training_centre: { ar: 'مركز تكوين', fr: 'Centre de formation', en: 'Training centre' },
      institute: { ar: 'معهد', fr: 'Institut', en: 'Institute' },
      craft_complex: { ar: 'مركب للصناعة التقليدية', fr: 'Complexe artisanal', en: 'Craft complex' },
      craft_village: { ar: 'قرية الصناع', fr: 'Village d’artisans', en: 'Craft village' },
      chamber: { ar: 'غرفة الصناعة التقليدية', fr: 'Chambre d’artisanat', en: 'Chamber of crafts' },
      women_centre: { ar: 'مركز نسوي', fr: 'Centre féminin', en: 'Women’s centre' },
      cooperative: { ar: 'تعاونية', fr: 'Coopérative', en: 'Cooperative' },
      sse_complex: { ar: 'مركب للاقتصاد الاجتماعي', fr: 'Complexe d’économie sociale', en: 'Social economy complex' },
      fair: { ar: 'معرض', fr: 'Salon ou foire', en: 'Fair' },
      company: { ar: 'مقاولة', fr: 'Entreprise', en: 'Company' },
      market: { ar: 'فضاء للبيع أو العرض', fr: 'Espace de vente ou d’exposition', en: 'Sales or exhibition space' },
      museum: { ar: 'متحف', fr: 'Musée', en: 'Museum' },
      administration: { ar: 'إدارة', fr: 'Administration', en: 'Administration' },
      association: { ar: 'جمعية', fr: 'Association', en: 'Association' },
      project_site: { ar: 'ورش مشروع', fr: 'Chantier de projet', en: 'Project site' },
      other: { ar: 'منشأة أخرى', fr: 'Autre établissement', en: 'Other facility' },
    },
  },
  measures: {
    told: { ar: 'من عُدوا', fr: 'Qui est compté', en: 'Who is counted' },
    names: {
      graduates: { ar: 'خريجون', fr: 'Lauréats', en: 'Graduates' },
      trainees: { ar: 'متدربون', fr: 'Stagiaires', en: 'Trainees' },
      beneficiaries: { ar: 'مستفيدون', fr: 'Bénéficiaires', en: 'Beneficiaries' },
    },
  },
  qualifiers: {
    told: { ar: 'كيف ذُكر العدد', fr: 'Comment le nombre est dit', en: 'How the number is stated' },
    names: {
      exact: { ar: 'مضبوط', fr: 'exact', en: 'exact' },
      about: { ar: 'حوالي', fr: 'environ', en: 'about' },
      at_least: { ar: 'على الأقل', fr: 'au moins', en: 'at least' },
      at_most: { ar: 'على الأكثر', fr: 'au plus', en: 'at most' },
      range: { ar: 'مجال', fr: 'intervalle', en: 'range' },
      unspecified: { ar: 'العدد غير مذكور', fr: 'nombre non précisé', en: 'number not stated' },
    },
  },
  settled_by: {
    told: { ar: 'لماذا تُعرض هذه القيمة', fr: 'Pourquoi cette valeur est montrée', en: 'Why this value is shown' },
    names: {
      agreed: { ar: 'لا اختلاف بين المقالات', fr: 'les articles concordent', en: 'the reports agree' },
      more_sources: { ar: 'مصادر أكثر', fr: 'plus de sources', en: 'more sources' },
      more_precise: { ar: 'أدق', fr: 'plus précis', en: 'more precise' },
      first_told: { ar: 'ذُكر أولا', fr: 'dit en premier', en: 'first told' },
      range: {
        ar: 'مجال، لأن الأعداد لا تصح معا',
        fr: 'intervalle : les nombres ne peuvent être tous vrais',
        en: 'a range: the numbers cannot all be true',
      },
      decided: { ar: 'قرره إنسان', fr: 'décidé par une personne', en: 'decided by a person' },
    },
  },
  reviews: {
    told: { ar: 'المراجعة', fr: 'Relecture', en: 'Review' },
    names: {
      open: { ar: 'لم يراجعها أحد بعد', fr: 'non relue', en: 'nobody looked at it yet' },
      checked: { ar: 'روجعت كاملة', fr: 'relue en entier', en: 'checked as a whole' },
      disputed: { ar: 'روجعت ثم تغيرت القراءة', fr: 'relue, puis lue autrement', en: 'checked, then read otherwise' },
    },
  },
  languages: {
    told: { ar: 'لغة المقال', fr: 'Langue de l’article', en: 'Language of the report' },
    names: {
      ar: { ar: 'العربية', fr: 'arabe', en: 'Arabic' },
      fr: { ar: 'الفرنسية', fr: 'français', en: 'French' },
      other: { ar: 'أخرى', fr: 'autre', en: 'other' },
    },
  },
  fields: {
    told: { ar: 'حقل المعلومة', fr: 'Champ du fait', en: 'Field of the fact' },
    names: {
      visit: { ar: 'هل هي زيارة', fr: 'Est-ce une visite', en: 'Is it a visit' },
      kind: { ar: 'النوع والحالة', fr: 'Type et statut', en: 'Kind and status' },
      date: { ar: 'التاريخ', fr: 'Date', en: 'Date' },
      area: { ar: 'الجهة والإقليم', fr: 'Région et province', en: 'Region and province' },
      place: { ar: 'المكان', fr: 'Lieu', en: 'Place' },
      officials: { ar: 'المسؤولون', fr: 'Responsables', en: 'Officials' },
      stops: { ar: 'المحطات', fr: 'Étapes', en: 'Stops' },
      programs: { ar: 'البرامج', fr: 'Programmes', en: 'Programmes' },
      crafts: { ar: 'الحرف', fr: 'Métiers', en: 'Crafts' },
      partners: { ar: 'الشركاء', fr: 'Partenaires', en: 'Partners' },
      figures: { ar: 'الأعداد', fr: 'Effectifs', en: 'Counts of people' },
    },
  },
  acts: {
    told: { ar: 'ما قُرر', fr: 'Ce qui fut décidé', en: 'What was decided' },
    names: {
      accepted: { ar: 'صحيح', fr: 'confirmé', en: 'found correct' },
      changed: { ar: 'تصحيح', fr: 'corrigé', en: 'corrected' },
      rejected: { ar: 'حذف', fr: 'retiré', en: 'rejected' },
      added: { ar: 'إضافة', fr: 'ajouté', en: 'added' },
      undone: { ar: 'تراجع عن قرار', fr: 'décision annulée', en: 'decision taken back' },
      together: { ar: 'جمعت في زيارة واحدة', fr: 'réunis en une seule visite', en: 'put together as one visit' },
      apart: {
        ar: 'فصلت في زيارات مستقلة',
        fr: 'séparés en visites distinctes',
        en: 'kept apart as visits of their own',
      },
    },
  },
} as const satisfies {
  kinds: Named<VisitKind>
  statuses: Named<VisitStatus>
  date_precisions: Named<DatePrecision>
  date_bases: Named<Basis>
  place_precisions: Named<PlacePrecision>
  roles: Named<Role>
  facility_types: Named<FacilityType>
  measures: Named<Measure>
  qualifiers: Named<Qualifier>
  settled_by: Named<SettledBy>
  reviews: Named<ReviewState>
  languages: Named<ReportLanguage>
  fields: Named<FactField>
  acts: Named<VisitAct>
}
export type NamedCodes = keyof typeof CODE_NAMES
