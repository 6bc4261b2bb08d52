import { conjugateArabic, inflectArabicNoun } from './ar-conjugation.ts'
import { arabicDuals } from './ar-duals.ts'
import { arabicMarkerExamples } from './ar-marker-examples.ts'
import { arabicMarkers } from './ar-markers.ts'
import { arabicGivenNames, arabicHosts, arabicSharedTitles, arabicTitles } from './ar-names.ts'
import { arabicPatterns } from './ar-patterns.ts'
import { arabicFacilities, arabicOrganisations, arabicPeople } from './ar-things.ts'
import { arabicEvents, arabicVerbs } from './ar-verbs.ts'
import type { Language } from './language.ts'

const OBJECTS = ['', 'ه', 'ها', 'هم', 'هما']

/** `دشن` and `دشنه`, `دشنها`. Forms in ة or ى change before an object and are left alone. */
function withObjects(form: string): string[] {
  return form.includes(' ') || /[ةىا]$/.test(form) ? [form] : OBJECTS.map((object) => form + object)
}

export const arabic = {
  code: 'ar',
  frequent: 'في | من | على | إلى | عن | مع | هذا | هذه | التي | الذي | أن | كما | بين | خلال | بعد',
  glued:
    'إقليم | اقليم | عمالة | جهة | مدينة | بإقليم | باقليم | بمدينة | بجهة | لإقليم | لجهة | الدار | بالدار | تطوان | طنجة | العيون | غرفة | مركز | جماعة | دار | بدار | المجلس | الصناعة | للصناعة | بالصناعة | المقاطعة | مجلس | كاتب | وزير | والي | عامل | رئيس | مدير | السيد | السيدة | والسيد | والسيدة | بالسيد | للسيد',
  markers: arabicMarkers,
  markerExamples: arabicMarkerExamples,
  patterns: arabicPatterns,
  verbs: arabicVerbs,
  verbForms: withObjects,
  conjugate: conjugateArabic,
  nounForms: inflectArabicNoun,
  duals: arabicDuals,
  events: arabicEvents,
  titles: arabicTitles,
  sharedTitles: arabicSharedTitles,
  hosts: arabicHosts,
  givenNames: arabicGivenNames,
  facilities: arabicFacilities,
  organisations: arabicOrganisations,
  people: arabicPeople,
} satisfies Language
