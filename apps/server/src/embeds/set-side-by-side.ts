import type { Element, ElementContent } from 'hast'
import { s } from 'hastscript'

interface Together {
  drawings: Element[]
  /** What the drawings refer to by id, once; it has to be in a part of the page that is never left out. */
  shared: Element
  /** Of all of them. */
  style: string
}

/** Several drawings for one page: what each brings along for itself, styles and patterns, is taken out of them. */
export function setSideBySide(svgs: readonly Element[]): Together {
  const definitions = new Map(svgs.flatMap((svg) => childrenIn(svg, 'defs')).map((one) => [JSON.stringify(one), one]))
  const styles = new Set(
    svgs.flatMap((svg) => childrenIn(svg, 'style')).map((one) => ('value' in one ? one.value : '')),
  )
  return {
    drawings: svgs.map((svg) => ({ ...svg, children: svg.children.filter((child) => !isOwn(child)) })),
    // Styles are kept to what has the class of a drawing.
    shared: s('svg', { width: 0, height: 0, ariaHidden: 'true', className: ['kept', ...classesOf(svgs[0])] }, [
      s('defs', [...definitions.values()]),
    ]),
    style: [...styles].join(''),
  }
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
