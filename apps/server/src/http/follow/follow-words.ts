import type { VisitStatus } from '@jawla/domain'

export type FollowLanguage = 'ar' | 'fr' | 'en'

interface Words {
  title: string
  subtitle: string
  status: Record<VisitStatus, string>
  noPlace: string
  comma: string
}

/** What feeds and calendars say beside the names and sentences of the record. */
export const FOLLOW_WORDS: Record<FollowLanguage, Words> = {
  ar: {
    title: 'جولة: الزيارات الميدانية',
    subtitle: 'زيارات المسؤولين في الصناعة التقليدية والاقتصاد الاجتماعي، كل معلومة بمصدرها',
    status: { held: 'زيارة', announced: 'زيارة معلنة', cancelled: 'زيارة ملغاة' },
    noPlace: 'المكان غير مذكور',
    comma: '، ',
  },
  fr: {
    title: 'Jawla : visites de terrain',
    subtitle: 'Visites de responsables dans l’artisanat et l’économie sociale, chaque fait avec sa source',
    status: { held: 'Visite', announced: 'Visite annoncée', cancelled: 'Visite annulée' },
    noPlace: 'lieu non précisé',
    comma: ', ',
  },
  en: {
    title: 'Jawla: field visits',
    subtitle: 'Visits of officials in handicrafts and the social economy, each fact with its source',
    status: { held: 'Visit', announced: 'Visit announced', cancelled: 'Visit cancelled' },
    noPlace: 'place not stated',
    comma: ', ',
  },
}

/** Of an address's `lang`; Arabic where it names none. */
export function followLanguage(lang: unknown): FollowLanguage {
  return lang === 'fr' || lang === 'en' ? lang : 'ar'
}
