import { graduateWordsAr } from '@jawla/charts'
/** What only the page of charts says. */
export const chartsAr = {
  ...graduateWordsAr,
  'charts.title': 'المبيانات',
  'charts.graduates.programs.year': 'الخريجون المذكورون حسب البرنامج والسنة، {{period}}',
  'charts.graduates.programs.month': 'الخريجون المذكورون حسب البرنامج والشهر، {{period}}',
  'charts.graduates.regions.year': 'الخريجون المذكورون حسب الجهة والسنة، {{period}}',
  'charts.graduates.regions.month': 'الخريجون المذكورون حسب الجهة والشهر، {{period}}',
  'charts.across.officials': 'الزيارات حسب المسؤول والجهة، {{period}}',
  'charts.across.programs': 'الزيارات حسب البرنامج ونوع الزيارة، {{period}}',
  'charts.twice.officials': 'المسؤولون الأكثر زيارات. الزيارة التي يشارك فيها مسؤولان تُحسب لكل منهما.',
  'charts.twice.programs': 'البرامج الأكثر زيارات. الزيارة التي تذكر برنامجين تُحسب لكل منهما.',
  'charts.more': 'لا يُرسم إلا ما تذكره أكثر الزيارات، والجدول يضم الكل.',
  'charts.undated': 'خريجو الزيارات التي لا يُعرف تاريخها بهذه الدقة في الجدول وحده.',
  'charts.counted': 'كيف يُحسب هذا',
} as const
