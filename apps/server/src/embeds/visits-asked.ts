import type { ChartLanguage, ChartTheme } from '@jawla/charts'
import type { Filter } from '@jawla/domain'
import { filterAsked } from '../exports/filter-asked.ts'
import { chartAsked } from './chart-asked.ts'

/** A page of the list of visits behind a part of a chart. */
export interface VisitsAsked {
  filter: Filter
  language: ChartLanguage
  theme: ChartTheme
  /** `nextCursor` of the page before; null for the first. */
  cursor: string | null
  /** Path of the embed that it belongs to; null where none sent for it. */
  back: string | null
}

const OWN = new Set(['lang', 'theme', 'cursor', 'back'])

/** Reads the address of such a list, or says what in it nobody knows. */
export function visitsAsked(
  params: readonly (readonly [string, string])[],
): { asked: VisitsAsked } | { refused: string } {
  const filtering = params.filter(([name]) => !OWN.has(name))
  const look = chartAsked(
    'visits-by-region',
    params.filter(([name]) => name === 'lang' || name === 'theme'),
  )
  if ('refused' in look) return look
  const filter = filterAsked(filtering)
  if ('unknown' in filter) return { refused: `${filter.unknown.name} does not know "${filter.unknown.value}"` }
  const { back = null, cursor = null } = Object.fromEntries(params.filter(([name]) => OWN.has(name)))
  if (back !== null && !isEmbed(back)) return { refused: 'back is no chart of this site' }
  const { language, theme } = look.asked
  return { asked: { filter: filter.filter, language, theme, cursor, back } }
}

/** A path of ours alone: a link to it leads nowhere else. */
function isEmbed(path: string): boolean {
  const [, name, query = ''] = /^\/embed\/([a-z-]+)(?:\?([^#]*))?$/.exec(path) ?? []
  return name !== undefined && 'asked' in chartAsked(name, new URLSearchParams(query))
}
