import type { ChartTheme } from '../picture.ts'

/** The dashboard's colours (`apps/web/src/ui/tokens.css`), written out: a picture in an `<img>` knows no page. */
const PAINTS = {
  light: {
    paper: '#fbf8f2',
    ink: '#1e1b18',
    muted: '#5c554c',
    line: '#ddd5c7',
    strong: '#857c6d',
    blue: '#1d4e94',
    terracotta: '#9c3f1f',
    green: '#2b6144',
    ground: '#f0eadd',
    map: ['#d3deee', '#a6bfe0', '#6f95c9', '#3a69ab', '#16407c'],
    /** The shade of the map on which neither ink nor paper can be read well: there names have a line of paper around them. */
    outlined: null,
    wait: ['#efd7a3', '#dfb970', '#bf8c37', '#8a5a1c', '#53300c'],
    series: ['#1d4e94', '#938d33', '#523709', '#7063d6', '#2496bb', '#870c62', '#566609', '#8c5e78'],
  },
  dark: {
    paper: '#14161a',
    ink: '#ece7dd',
    muted: '#aea79b',
    line: '#33363d',
    strong: '#807c75',
    blue: '#8db4ec',
    terracotta: '#e59371',
    green: '#86c5a0',
    ground: '#20242b',
    map: ['#223a5e', '#2c548c', '#4078bf', '#74a2e0', '#b8d2f5'],
    outlined: 3,
    wait: ['#43321a', '#6b4e20', '#96702f', '#c59a52', '#f0d3a0'],
    series: ['#8db4ec', '#dad267', '#7a7424', '#657dd1', '#55e9d1', '#a54f83', '#be9a2a', '#40a997'],
  },
} as const

/** How many parts have a colour of their own. */
export const SERIES = PAINTS.light.series.length
/** Numbers of the colours after theirs: of all that no part names, and of what is said of no part in particular. */
export const [REST, ANY] = [SERIES + 1, SERIES + 2]

/** Shades of the map on which names are written in ink; on the stronger ones in the colour of paper. */
const INVERSE = 3

type Paint = (typeof PAINTS)[keyof typeof PAINTS]

/** What each class of a picture looks like; a picture's own name ends the ids of its patterns. */
function looks(paint: Paint, name: string): Record<string, string> {
  const fills = (prefix: string, colours: readonly string[]) =>
    colours.map((colour, index) => [`${prefix}${index + 1}`, `fill:${colour}`])
  const parts: readonly string[] = [...paint.series, paint.strong, paint.muted]
  return {
    paper: `fill:${paint.paper}`,
    ink: `fill:${paint.ink}`,
    muted: `fill:${paint.muted}`,
    blue: `fill:${paint.blue}`,
    faded: `fill:${paint.blue};fill-opacity:.35`,
    alert: `fill:${paint.terracotta}`,
    unread: `fill:${paint.terracotta};fill-opacity:.2`,
    added: `fill:${paint.green}`,
    ground: `fill:${paint.ground}`,
    grid: `stroke:${paint.line};fill:none`,
    base: `stroke:${paint.strong};fill:none`,
    edge: `stroke:${paint.paper}`,
    fine: `stroke:${paint.strong}`,
    names: 'stroke-linejoin:round;paint-order:stroke;pointer-events:none',
    'on-never': `fill:${paint.ink};stroke:${paint.ground}`,
    told: `fill:${paint.blue};text-decoration:underline`,
    clear: 'fill:none;pointer-events:all',
    dot: `fill:${paint.strong}`,
    hatching: `stroke:${paint.terracotta};stroke-opacity:.55`,
    'not-stated': `fill:url(#not-stated-${name})`,
    never: `fill:url(#never-${name})`,
    ...Object.fromEntries(
      paint.map.map((shade, index) => [
        `on-map-${index + 1}`,
        `fill:${index < INVERSE ? paint.ink : paint.paper};stroke:${index + 1 === paint.outlined ? paint.paper : shade}`,
      ]),
    ),
    ...Object.fromEntries([...fills('map-', paint.map), ...fills('wait-', paint.wait), ...fills('part-', parts)]),
    ...Object.fromEntries(
      parts.flatMap((colour, index) => [
        [`announced-${index + 1}`, `fill:${paint.paper};stroke:${colour}`],
        [`cancelled-${index + 1}`, `fill:url(#crossed-${index + 1}-${name});stroke:${colour};stroke-dasharray:3 2`],
        [`cross-${index + 1}`, `stroke:${colour}`],
      ]),
    ),
  }
}

/** The style of a picture: only the classes that it uses, kept to it by its name, which is the class of its root. */
export function styleSheet(
  { name, theme }: { name: string; theme: ChartTheme },
  used: ReadonlySet<string>,
  hasLinks: boolean,
): string {
  const root = `.${name}`
  const rules = (paint: Paint) =>
    Object.entries(looks(paint, name))
      .filter(([part]) => used.has(part))
      .map(([part, look]) => `${root} .${part}{${look}}`)
      .join('') + (hasLinks ? linkRules(root, paint) : '')
  if (theme !== 'auto') return rules(PAINTS[theme])
  return `${rules(PAINTS.light)}@media(prefers-color-scheme:dark){${rules(PAINTS.dark)}}`
}

/** Which part is pointed at, or reached with the keyboard. */
function linkRules(root: string, { ink, blue }: Paint): string {
  return `${root} a:hover{opacity:.8}${root} a:hover .clear{fill:${ink};fill-opacity:.1}${root} a:focus-visible{outline:2px solid ${blue}}`
}
