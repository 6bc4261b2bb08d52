import type { ChartFacts } from '../chart-data.ts'
import { choiceName, textOf } from '../words/choice-name.ts'
import type { Speaker } from '../words/say.ts'
import { setApart } from '../words/set-apart.ts'
import type { Told } from '../words/told.ts'

type Facts = Extract<ChartFacts, { chart: 'visits-by-official' }>

export function tellOfficials({ officials }: Facts, speaker: Speaker): Told {
  const { t, n, counted } = speaker
  const [first] = officials.choices
  const rest = officials.total - officials.choices.length
  return {
    title: t('chart.title.visits-by-official'),
    summary:
      first === undefined
        ? t('charts.empty.officials')
        : t('chart.summary.officials', {
            official: setApart(textOf(choiceName('officials', first, speaker))),
            n: counted('visits.count', first.visits),
          }),
    notes: first === undefined ? [] : [t('timeline.twice')],
    table: {
      head: [t('filters.officials'), t('figures.visits')],
      rows: [
        ...officials.choices.map((official) => ({
          cells: [textOf(choiceName('officials', official, speaker)), n(official.visits)],
          narrowed: { official: official.value },
        })),
        ...(rest > 0 ? [{ cells: [counted('chart.others', rest), ''], narrowed: null }] : []),
      ],
    },
  }
}
