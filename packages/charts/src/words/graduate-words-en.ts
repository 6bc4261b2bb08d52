import type { Catalogue } from './catalogue.ts'
import type { graduateWordsAr } from './graduate-words-ar.ts'

export const graduateWordsEn = {
  'charts.none.programs': 'Programme not told',
  'charts.none.regions': 'Region not told',
  'charts.groups': 'Groups of graduates',
  'charts.legend.certain': 'number stated, or the least of it',
  'charts.legend.spread': 'up to the most, where it is vague or outlets disagree',
  'charts.legend.open': '“at least”: no upper bound told',
  'charts.legend.unstated': 'groups whose number is not stated: never counted as zero',
  'charts.empty': 'No visit with these filters tells of graduates.',
  'charts.empty.officials': 'No visit with these filters names an official.',
  'charts.empty.programs': 'No visit with these filters tells of a programme.',
  'charts.source': 'Source: {{reports}}, {{outlets}}; state of the record on {{day}}.',
  'charts.outlets_one': '{{n}} outlet',
  'charts.outlets_other': '{{n}} outlets',
  'charts.unstated_one': 'in {{n}} group the number is not stated',
  'charts.unstated_other': 'in {{n}} groups the number is not stated',
} as const satisfies Catalogue<'one' | 'other', typeof graduateWordsAr>
