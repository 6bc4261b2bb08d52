import type { Catalogue } from './catalogue.ts'
import type { chartWordsAr } from './chart-words-ar.ts'

export const chartWordsFr = {
  'chart.title.visits-by-official': 'Visites par responsable',
  'chart.title.graduates-by-program': 'Lauréats cités par programme',
  'chart.sample': 'Articles d’exemple écrits pour la démonstration ; aucun média ne les a publiés.',
  'chart.empty': 'Aucune visite ne répond à ces filtres',
  'chart.never': 'aucune visite au registre',
  'chart.summary.regions':
    '{{visits}} au registre, dans {{reached}} des 12 régions ; le plus grand nombre pour {{region}} : {{n}}.',
  'chart.note.noRegion_one': '{{n}} visite dont la région n’est pas précisée n’apparaît pas ici.',
  'chart.note.noRegion_many': '{{n}} de visites dont la région n’est pas précisée n’apparaissent pas ici.',
  'chart.note.noRegion_other': '{{n}} visites dont la région n’est pas précisée n’apparaissent pas ici.',
  'chart.summary.months': '{{visits}} {{period}} ; le plus grand nombre en {{month}} : {{counts}}.',
  'chart.summary.months.undated': '{{visits}} au registre, sans mois précisé.',
  'chart.summary.officials': 'Le plus grand nombre de visites : {{official}}, {{n}}.',
  'chart.others_one': 'et {{n}} autre responsable',
  'chart.others_many': 'et {{n}} d’autres responsables',
  'chart.others_other': 'et {{n}} autres responsables',
  'chart.summary.graduates': 'Le plus grand nombre de lauréats cités : {{name}}, {{people}}.',
  'chart.summary.graduates.unstated': 'Les articles citent des lauréats sans en préciser le nombre.',
  'chart.rest.programs': 'autres programmes',
  'chart.summary.coverage': 'La plus longue attente depuis une visite effectuée : {{province}}, {{days}}.',
  'chart.never.provinces_one': '{{n}} des {{total}} provinces et préfectures n’a aucune visite effectuée au registre.',
  'chart.never.provinces_many':
    '{{n}} des {{total}} provinces et préfectures n’ont aucune visite effectuée au registre.',
  'chart.never.provinces_other':
    '{{n}} des {{total}} provinces et préfectures n’ont aucune visite effectuée au registre.',
  'chart.days_one': '{{n}} jour',
  'chart.days_many': '{{n}} de jours',
  'chart.days_other': '{{n}} jours',
  'chart.days.undated': 'visite effectuée non datée',
  'chart.longest': 'Les plus longues attentes',
  'chart.column.month': 'Mois',
  'chart.column.days': 'Jours depuis la dernière visite effectuée',
  'chart.column.last': 'Dernière visite effectuée',
  'chart.column.unstated': 'Groupes au nombre non précisé',
  'chart.column.fact': 'Fait',
  'chart.column.value': 'Selon les articles',
  'chart.column.sentence': 'Phrase',
  'chart.noReport': 'Pas d’article ne veut pas dire pas de visite.',
  'chart.told': '« {{sentence}} »',
} as const satisfies Catalogue<'one' | 'many' | 'other', typeof chartWordsAr>
