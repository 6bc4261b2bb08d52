import type { ChartName } from '@jawla/charts'
import { useFilter } from '../filters/use-filter.ts'
import { EmbedButton } from './embed-button.tsx'

/** A chart for other sites, of the filter chosen. */
export function EmbedChosen({ chart }: { chart: ChartName }) {
  const [filter] = useFilter()
  return <EmbedButton chart={chart} filter={filter} />
}
