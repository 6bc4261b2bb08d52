import {
  CHART_NAMES,
  CHART_SIZES,
  CHART_WIDTH,
  type ChartAsked,
  type ChartLanguage,
  type ChartName,
  type ChartSize,
  type ChartTheme,
  LONGEST_TITLE,
} from '@jawla/charts'
import { EMPTY_FILTER, type Filter, isId, oneLine, TIMELINE_SPLITS, type TimelineSplit } from '@jawla/domain'
import { filterAsked } from '../exports/filter-asked.ts'

/** What an address asks for, or in a few words what in it nobody knows: whoever misspells a filter must not take all for a part. */
export type ChartAnswer = { asked: ChartAsked } | { refused: string }

/** How a chart is drawn; the rest of an address says what it shows. */
const LOOK = ['lang', 'theme', 'width', 'size', 'title', 'view'] as const
/** What newsrooms' frame scripts (Pym.js) put into the address of a frame, for the frame's own script. */
const OF_FRAMES = new Set(['initialWidth', 'childId', 'parentTitle', 'parentUrl'])

const [LANGUAGES, THEMES]: [ChartLanguage[], ChartTheme[]] = [
  ['ar', 'fr', 'en'],
  ['auto', 'light', 'dark'],
]
const SIZES = Object.keys(CHART_SIZES) as ChartSize[]

/** The id of a frozen chart, as `freezeChart` makes them. */
const FROZEN = /^[0-9a-f]{16}$/

/** Charts that show one thing by its id instead of the visits that a filter selects. */
function isOfOne(chart: ChartName): chart is 'visit' | 'quote' {
  return chart === 'visit' || chart === 'quote'
}

/** Reads the address of a chart, whose name stands in its path. */
export function chartAsked(name: string, params: Iterable<readonly [string, string]>): ChartAnswer {
  const chart = CHART_NAMES.find((one) => one === name)
  if (chart === undefined) return { refused: `no chart is called "${name}"` }
  const given = [...params].filter(([param]) => !OF_FRAMES.has(param))
  const look = lookAsked(given)
  if ('refused' in look) return look
  const rest = given.filter(([param]) => !isLook(param))
  const shown = shownAsked(chart, rest)
  return 'refused' in shown ? shown : { asked: { chart, ...shown, ...look } }
}

type Look = Pick<ChartAsked, 'language' | 'theme' | 'width' | 'size' | 'title' | 'view'>
type Shown = Pick<ChartAsked, 'filter' | 'split' | 'id' | 'frozen'>
type Refused = { refused: string }

function isLook(param: string): boolean {
  return LOOK.some((one) => one === param)
}

function lookAsked(given: readonly (readonly [string, string])[]): Look | Refused {
  const looks = given.filter(([param]) => isLook(param))
  const { lang = 'ar', theme = 'light', width, size, title = '', view = 'chart' } = Object.fromEntries(looks)
  if (new Set(looks.map(([param]) => param)).size < looks.length) return { refused: 'a parameter stands there twice' }
  const found = {
    language: LANGUAGES.find((one) => one === lang),
    theme: THEMES.find((one) => one === theme),
    size: SIZES.find((one) => one === size),
  }
  if (found.language === undefined) return unknown('lang', lang)
  if (found.theme === undefined) return unknown('theme', theme)
  if (view !== 'chart' && view !== 'table') return unknown('view', view)
  if (size !== undefined && found.size === undefined) return unknown('size', size)
  const pixels = width === undefined ? null : Number(width)
  const { least, most } = CHART_WIDTH
  if (pixels !== null && !(Number.isInteger(pixels) && pixels >= least && pixels <= most)) {
    return { refused: `width is ${least} to ${most}` }
  }
  const line = oneLine(LONGEST_TITLE).safeParse(title)
  if (title !== '' && !line.success) return { refused: `title is one line of at most ${LONGEST_TITLE} characters` }
  return {
    ...{ language: found.language, theme: found.theme, width: pixels, size: found.size ?? null },
    title: title === '' ? null : (line.data ?? null),
    view,
  }
}

function shownAsked(chart: ChartName, given: readonly (readonly [string, string])[]): Shown | Refused {
  const nothing: Shown = { filter: EMPTY_FILTER, split: 'none', id: null, frozen: null }
  const own = new Map(given)
  const frozen = own.get('frozen')
  if (frozen !== undefined) {
    if (!FROZEN.test(frozen)) return unknown('frozen', frozen)
    return given.length > 1 ? { refused: 'a frozen chart has its own filter' } : { ...nothing, frozen }
  }
  if (isOfOne(chart)) {
    const id = own.get('id') ?? ''
    const other = given.find(([param]) => param !== 'id')
    if (other !== undefined) return unknown(...other)
    return isId(id) ? { ...nothing, id } : { refused: `${chart} needs an id` }
  }
  const split = own.get('split') ?? 'none'
  const filtering = given.filter(([param]) => param !== 'split')
  const knownSplit = TIMELINE_SPLITS.find((one) => one === split)
  if (knownSplit === undefined || (split !== 'none' && chart !== 'visits-by-month')) return unknown('split', split)
  const filter = filterOf(filtering)
  return 'refused' in filter ? filter : { ...nothing, filter, split: knownSplit satisfies TimelineSplit }
}

function filterOf(given: readonly (readonly [string, string])[]): Filter | Refused {
  const asked = filterAsked(given)
  return 'filter' in asked ? asked.filter : unknown(asked.unknown.name, asked.unknown.value)
}

function unknown(name: string, value: string): Refused {
  return { refused: `${name} does not know "${value}"` }
}
