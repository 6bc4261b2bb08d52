import type { Element } from 'hast'
import { s } from 'hastscript'

const PATTERNS: Record<string, (id: string) => Element> = {
  'not-stated': (id) =>
    pattern(id, 6, [
      s('rect', { width: 6, height: 6, class: 'ground' }),
      s('path', { d: 'M-1 1l2-2M0 6l6-6M5 7l2-2', class: 'hatching', strokeWidth: 1.4 }),
    ]),
  never: (id) =>
    pattern(id, 9, [
      s('rect', { width: 9, height: 9, class: 'ground' }),
      s('circle', { cx: 2.25, cy: 2.25, r: 0.9, class: 'dot' }),
      s('circle', { cx: 6.75, cy: 6.75, r: 0.9, class: 'dot' }),
    ]),
}

function pattern(id: string, size: number, children: Element[]): Element {
  return s('pattern', { id, width: size, height: size, patternUnits: 'userSpaceOnUse' }, children)
}

/** The patterns that the classes of a picture are filled with: lines for what is not stated, dots where no visit was, crosses for what was called off. */
export function patternsOf(picture: string, used: ReadonlySet<string>): Element[] {
  return [...used].sort().flatMap((name) => {
    const drawn = PATTERNS[name]?.(`${name}-${picture}`)
    const [, number] = /^cancelled-(\d+)$/.exec(name) ?? []
    if (number !== undefined) {
      const crosses = s('path', { d: 'M0 0L6 6M6 0L0 6', class: `cross-${number}` })
      return [pattern(`crossed-${number}-${picture}`, 6, [crosses])]
    }
    return drawn ?? []
  })
}
