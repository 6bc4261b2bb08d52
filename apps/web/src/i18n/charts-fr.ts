import type { Catalogue } from './catalogue.ts'
import type { chartsAr } from './charts-ar.ts'

export const chartsFr = {
  'charts.title': 'Graphiques',
  'charts.graduates.programs.year': 'Lauréats cités, par programme et année, {{period}}',
  'charts.graduates.programs.month': 'Lauréats cités, par programme et mois, {{period}}',
  'charts.graduates.regions.year': 'Lauréats cités, par région et année, {{period}}',
  'charts.graduates.regions.month': 'Lauréats cités, par région et mois, {{period}}',
  'charts.across.officials': 'Visites par responsable et région, {{period}}',
  'charts.across.programs': 'Visites par programme et type de visite, {{period}}',
  'charts.twice.officials':
    'Les responsables aux visites les plus nombreuses. Une visite de deux responsables compte pour chacun.',
  'charts.twice.programs':
    'Les programmes aux visites les plus nombreuses. Une visite qui cite deux programmes compte pour chacun.',
  'charts.none.programs': 'Programme non précisé',
  'charts.none.regions': 'Région non précisée',
  'charts.groups': 'Groupes de lauréats',
  'charts.legend.certain': 'nombre précisé, ou le minimum',
  'charts.legend.spread': 'jusqu’au maximum, si le nombre est vague ou si les médias divergent',
  'charts.legend.open': '« au moins » : aucun maximum cité',
  'charts.legend.unstated': 'groupes dont le nombre n’est pas précisé : jamais comptés comme zéro',
  'charts.more': 'Seules les parts citées par le plus de visites sont dessinées ; le tableau les a toutes.',
  'charts.undated': 'Les lauréats de visites dont la date est connue moins finement ne sont que dans le tableau.',
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
} as const satisfies Catalogue<'one' | 'many' | 'other', typeof chartsAr>
