import type { Catalogue } from './catalogue.ts'
import type { graduateWordsAr } from './graduate-words-ar.ts'

export const graduateWordsFr = {
  'charts.none.programs': 'Programme non précisé',
  'charts.none.regions': 'Région non précisée',
  'charts.groups': 'Groupes de lauréats',
  'charts.legend.certain': 'nombre précisé, ou le minimum',
  'charts.legend.spread': 'jusqu’au maximum, si le nombre est vague ou si les médias divergent',
  'charts.legend.open': '« au moins » : aucun maximum cité',
  'charts.legend.unstated': 'groupes dont le nombre n’est pas précisé : jamais comptés comme zéro',
  'charts.empty': 'Aucune visite ne cite de lauréats avec ces filtres.',
  'charts.empty.officials': 'Aucune visite ne nomme de responsable avec ces filtres.',
  'charts.empty.programs': 'Aucune visite ne cite de programme avec ces filtres.',
  'charts.source': 'Source : {{reports}}, {{outlets}} ; état du registre au {{day}}.',
  'charts.outlets_one': '{{n}} média',
  'charts.outlets_many': '{{n}} de médias',
  'charts.outlets_other': '{{n}} médias',
  'charts.unstated_one': 'nombre non précisé pour {{n}} groupe',
  'charts.unstated_many': 'nombre non précisé pour {{n}} de groupes',
  'charts.unstated_other': 'nombre non précisé pour {{n}} groupes',
} as const satisfies Catalogue<'one' | 'many' | 'other', typeof graduateWordsAr>
