import { useView } from '../../view-search.ts'
import { useShownFilter } from '../filters/shown-filter.tsx'
import { EmbedButton } from './embed-button.tsx'

/** The map or the timeline of the overview for other sites, as they are shown. */
export function EmbedShown({ chart }: { chart: 'visits-by-region' | 'visits-by-month' }) {
  const [filter] = useShownFilter()
  const [split] = useView('split')
  return <EmbedButton chart={chart} filter={filter} split={chart === 'visits-by-month' ? split : 'none'} />
}
