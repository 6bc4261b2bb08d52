import type { ChartFacts, GraduateRow } from '../chart-data.ts'
import { choiceName, textOf } from '../words/choice-name.ts'
import { peopleWords } from '../words/people-words.ts'
import type { Speaker } from '../words/say.ts'

export type GraduateFacts = Extract<ChartFacts, { graduates: GraduateRow[] }>

/** A row as it is drawn and told. */
export interface RankedGraduates extends GraduateRow {
  name: string
  /** `120 to 150`; null where no report states a number. */
  number: string | null
  /** In how many groups the number is not stated; null where it is in all. */
  unstated: string | null
}

/** Programmes or regions by the graduates that reports tell of, most first; those without a number last. */
export function rankedGraduates({ chart, graduates }: GraduateFacts, speaker: Speaker): RankedGraduates[] {
  const { t, language, counted } = speaker
  const nameOf = ({ value, names }: GraduateRow) => {
    if (value === null) return t(chart === 'graduates-by-program' ? 'charts.none.programs' : 'charts.none.regions')
    return textOf(choiceName(chart === 'graduates-by-program' ? 'programs' : 'regions', { value, names }, speaker))
  }
  return graduates
    .filter(({ people }) => people.groupsStated + people.groupsUnstated > 0)
    .map((row) => ({
      ...row,
      name: nameOf(row),
      number: peopleWords(row.people, t, language),
      unstated: row.people.groupsUnstated === 0 ? null : counted('charts.unstated', row.people.groupsUnstated),
    }))
    .sort((a, b) => (b.people.min ?? -1) - (a.people.min ?? -1))
}
