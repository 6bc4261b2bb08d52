import { graduateWordsEn } from '@jawla/charts'
import type { Catalogue } from './catalogue.ts'
import type { chartsAr } from './charts-ar.ts'

export const chartsEn = {
  ...graduateWordsEn,
  'charts.title': 'Charts',
  'charts.graduates.programs.year': 'Graduates reported, by programme and year, {{period}}',
  'charts.graduates.programs.month': 'Graduates reported, by programme and month, {{period}}',
  'charts.graduates.regions.year': 'Graduates reported, by region and year, {{period}}',
  'charts.graduates.regions.month': 'Graduates reported, by region and month, {{period}}',
  'charts.across.officials': 'Visits by official and region, {{period}}',
  'charts.across.programs': 'Visits by programme and kind of visit, {{period}}',
  'charts.twice.officials': 'The officials with the most visits. A visit of two officials is counted for each.',
  'charts.twice.programs':
    'The programmes with the most visits. A visit that tells of two programmes is counted for each.',
  'charts.more': 'Only the parts that most visits tell of are drawn; the table has all.',
  'charts.undated': 'Graduates of visits whose date is known less finely than this are in the table alone.',
  'charts.counted': 'How this is counted',
} as const satisfies Catalogue<'one' | 'other', typeof chartsAr>
