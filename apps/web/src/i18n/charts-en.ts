import type { Catalogue } from './catalogue.ts'
import type { chartsAr } from './charts-ar.ts'

export const chartsEn = {
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
  'charts.none.programs': 'Programme not told',
  'charts.none.regions': 'Region not told',
  'charts.groups': 'Groups of graduates',
  'charts.legend.certain': 'number stated, or the least of it',
  'charts.legend.spread': 'up to the most, where it is vague or outlets disagree',
  'charts.legend.open': '“at least”: no upper bound told',
  'charts.legend.unstated': 'groups whose number is not stated: never counted as zero',
  'charts.more': 'Only the parts that most visits tell of are drawn; the table has all.',
  'charts.undated': 'Graduates of visits whose date is known less finely than this are in the table alone.',
  'charts.empty': 'No visit with these filters tells of graduates.',
  'charts.empty.officials': 'No visit with these filters names an official.',
  'charts.empty.programs': 'No visit with these filters tells of a programme.',
  'charts.source': 'Source: {{reports}}, {{outlets}}; state of the record on {{day}}.',
  'charts.outlets_one': '{{n}} outlet',
  'charts.outlets_other': '{{n}} outlets',
  'charts.unstated_one': 'in {{n}} group the number is not stated',
  'charts.unstated_other': 'in {{n}} groups the number is not stated',
} as const satisfies Catalogue<'one' | 'other', typeof chartsAr>
