import type { Element, ElementContent } from 'hast'
import { s } from 'hastscript'

interface Together {
  drawings: Element[]
  /** What the drawings refer to by id, once; it has to be in a part of the page that is never left out. */
  shared: Element
  /** Of all of them. */
  style: string
}

/** A shorter outline weighs no more than what refers to it. */
const LONG_OUTLINE = 80

/** Several drawings for one page: what each brings along for itself, styles and patterns, is taken out of them, and outlines that stand in all are drawn once. */
export function setSideBySide(svgs: readonly Element[]): Together {
  const definitions = new Map(svgs.flatMap((svg) => childrenIn(svg, 'defs')).map((one) => [JSON.stringify(one), one]))
  const styles = new Set(
    svgs.flatMap((svg) => childrenIn(svg, 'style')).map((one) => ('value' in one ? one.value : '')),
  )
  const outlines = outlinesInAll(svgs)
  const paths = [...outlines].map(([d, id]) => s('path', { id, d }))
  return {
    drawings: svgs.map((svg) => drawn({ ...svg, children: svg.children.filter((child) => !isOwn(child)) }, outlines)),
    // Styles are kept to what has the class of a drawing.
    shared: s('svg', { width: 0, height: 0, ariaHidden: 'true', className: ['kept', ...classesOf(svgs[0])] }, [
      s('defs', [...definitions.values(), ...paths]),
    ]),
    style: [...styles].join(''),
  }
}

/** The ids of long outlines by what they are; none where there is one drawing alone. */
function outlinesInAll(svgs: readonly Element[]): Map<string, string> {
  const [first = [], ...others] = svgs.map((svg) => outlinesIn(svg))
  if (others.length === 0) return new Map()
  const inAll = first.filter((d) => others.every((one) => one.includes(d)))
  return new Map([...new Set(inAll)].map((d, at) => [d, `outline-${at}`]))
}

function outlinesIn(element: Element): string[] {
  const d = String(element.properties.d ?? '')
  const within = element.children.flatMap((child) => (child.type === 'element' ? outlinesIn(child) : []))
  return d.length > LONG_OUTLINE ? [d, ...within] : within
}

function drawn(element: Element, outlines: ReadonlyMap<string, string>): Element {
  const { d, ...properties } = element.properties
  const id = outlines.get(String(d ?? ''))
  if (id !== undefined) return s('use', { ...properties, href: `#${id}` })
  const children = element.children.map(
    (child): ElementContent => (child.type === 'element' ? drawn(child, outlines) : child),
  )
  return { ...element, children }
}

function classesOf(svg: Element | undefined): string[] {
  return [svg?.properties.className ?? []].flat().map(String)
}

function isOwn(child: ElementContent): boolean {
  return child.type === 'element' && (child.tagName === 'style' || child.tagName === 'defs')
}

function childrenIn(svg: Element, tagName: string): ElementContent[] {
  return svg.children.flatMap((child) => (child.type === 'element' && child.tagName === tagName ? child.children : []))
}
