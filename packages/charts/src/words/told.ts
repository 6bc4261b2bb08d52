import type { ChartWords } from '../picture.ts'

/** What one kind of chart says by itself; the rest is told of all alike. */
export interface Told extends Pick<ChartWords, 'title' | 'summary' | 'notes' | 'table'> {
  /** Whether boundaries are drawn, whose makers have to be named. */
  isMap?: boolean
  /** What the drawing tells in its order, for who does not see it, where the rows of the table would not say it. */
  lines?: string[]
}
