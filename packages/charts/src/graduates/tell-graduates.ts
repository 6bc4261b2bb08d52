import type { Speaker } from '../words/say.ts'
import { setApart } from '../words/set-apart.ts'
import type { Told } from '../words/told.ts'
import { type GraduateFacts, rankedGraduates } from './ranked-graduates.ts'

export function tellGraduates(facts: GraduateFacts, speaker: Speaker): Told {
  const { t, n } = speaker
  const isByProgram = facts.chart === 'graduates-by-program'
  const ranked = rankedGraduates(facts, speaker)
  return {
    title: t(isByProgram ? 'chart.title.graduates-by-program' : 'map.title.regions.graduates'),
    summary: summaryOf(facts, speaker),
    notes: [],
    table: {
      head: [
        t(isByProgram ? 'filters.programs' : 'filters.regions'),
        t('measure.graduates'),
        t('charts.groups'),
        t('chart.column.unstated'),
      ],
      rows: ranked.map(({ value, name, number, people }) => ({
        cells: [
          name,
          number ?? t('people.notStated'),
          n(people.groupsStated + people.groupsUnstated),
          n(people.groupsUnstated),
        ],
        narrowed: value === null ? null : { [isByProgram ? 'program' : 'region']: value },
      })),
    },
    lines: ranked.map(({ name, number, unstated }) => {
      return `${name}${t('sign.colon')}${[number, unstated].filter((words) => words !== null).join(t('sign.comma'))}`
    }),
  }
}

function summaryOf(facts: GraduateFacts, speaker: Speaker): string {
  const { t, counted } = speaker
  const ranked = rankedGraduates(facts, speaker)
  const [most] = ranked.filter(({ value }) => value !== null)
  if (ranked.length === 0) return t('charts.empty')
  if (most === undefined || most.number === null) return t('chart.summary.graduates.unstated')
  const groups = ranked.reduce((sum, { people }) => sum + people.groupsUnstated, 0)
  const told = t('chart.summary.graduates', { name: setApart(most.name), people: most.number })
  return `${[told, ...(groups > 0 ? [counted('charts.unstated', groups)] : [])].join(t('sign.semicolon'))}.`
}
