import type { ChartLanguage } from '@jawla/charts'
import type { VisitStatus } from '@jawla/domain'

interface Words {
  table: string
  dashboard: string
  visits: (count: string) => string
  none: string
  back: string
  newest: string
  older: string
  newspaper: string
  sample: string
  status: Record<VisitStatus, string>
  noDate: string
  noPlace: string
  comma: string
  frozen: (day: string) => string
  corrected: (count: string) => string
  withdrawn: (count: string) => string
  present: string
  wrong: string
}

/** What embeds say beside the words of a chart and the sentences of reports. Numbers stand behind a colon: no language then counts its nouns. */
export const EMBED_WORDS: Record<ChartLanguage, Words> = {
  ar: {
    table: 'المعطيات في جدول',
    dashboard: 'افتح هذا العرض في جولة',
    visits: (count) => `عدد الزيارات: ${count}`,
    none: 'لا توجد زيارات بهذا الاختيار.',
    ...{ back: 'العودة إلى الرسم', newest: 'الأحدث', older: 'الأقدم' },
    newspaper: 'اقرأه حيث نُشر',
    sample: 'مقالات نموذجية كُتبت للتجربة، ولم تنشرها أي جريدة.',
    status: { held: 'أنجزت', announced: 'معلنة', cancelled: 'ملغاة' },
    ...{ noDate: 'التاريخ غير مذكور', noPlace: 'المكان غير مذكور', comma: '، ' },
    frozen: (day) => `معطيات ${day}، كما كانت في ذلك اليوم.`,
    corrected: (count) => `زيارات من هذا الرسم صُححت بعد ذلك: ${count}.`,
    withdrawn: (count) => `زيارات من هذا الرسم سُحبت بعد ذلك: ${count}.`,
    present: 'انظر الرسم بمعطيات اليوم',
    wrong: 'لا يوجد رسم بهذا العنوان.',
  },
  fr: {
    table: 'Les données en tableau',
    dashboard: 'Ouvrir cette vue dans Jawla',
    visits: (count) => `Visites\u00a0: ${count}`,
    none: 'Aucune visite pour ce choix.',
    ...{ back: 'Retour au graphique', newest: 'Les plus récentes', older: 'Plus anciennes' },
    newspaper: 'Lire dans le journal',
    sample: 'Articles d’exemple, écrits pour la démonstration ; aucun journal ne les a publiés.',
    status: { held: 'effectuée', announced: 'annoncée', cancelled: 'annulée' },
    ...{ noDate: 'date non précisée', noPlace: 'lieu non précisé', comma: ', ' },
    ...{
      coming: 'Chargement…',
      failed: 'Le chargement a échoué ; ouvrez le lien dans une autre page.',
      close: 'Fermer',
    },
    frozen: (day) => `Données du ${day}, telles qu’elles étaient ce jour-là.`,
    corrected: (count) => `Visites de ce graphique corrigées depuis\u00a0: ${count}.`,
    withdrawn: (count) => `Visites de ce graphique retirées depuis\u00a0: ${count}.`,
    present: 'Voir le graphique d’aujourd’hui',
    wrong: 'Aucun graphique à cette adresse.',
  },
  en: {
    table: 'The data as a table',
    dashboard: 'Open this view in Jawla',
    visits: (count) => `Visits: ${count}`,
    none: 'No visits for this choice.',
    ...{ back: 'Back to the chart', newest: 'Newest', older: 'Older' },
    newspaper: 'Read it in the newspaper',
    sample: 'Sample reports, written for demonstration; no newspaper published them.',
    status: { held: 'held', announced: 'announced', cancelled: 'cancelled' },
    ...{ noDate: 'date not stated', noPlace: 'place not stated', comma: ', ' },
    frozen: (day) => `Data of ${day}, as it was on that day.`,
    corrected: (count) => `Visits in this chart corrected since: ${count}.`,
    withdrawn: (count) => `Visits in this chart withdrawn since: ${count}.`,
    present: 'See the present chart',
    wrong: 'No chart at this address.',
  },
}

const LOCALE: Record<ChartLanguage, string> = { ar: 'ar-MA-u-nu-latn', fr: 'fr-MA', en: 'en-GB' }

export function numberIn(language: ChartLanguage, number: number): string {
  return new Intl.NumberFormat(LOCALE[language]).format(number)
}
