import { graduateWordsFr } from '@jawla/charts'
import type { Catalogue } from './catalogue.ts'
import type { chartsAr } from './charts-ar.ts'

export const chartsFr = {
  ...graduateWordsFr,
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
  'charts.more': 'Seules les parts citées par le plus de visites sont dessinées ; le tableau les a toutes.',
  'charts.undated': 'Les lauréats de visites dont la date est connue moins finement ne sont que dans le tableau.',
  'charts.counted': 'Comment c’est compté',
} as const satisfies Catalogue<'one' | 'many' | 'other', typeof chartsAr>
