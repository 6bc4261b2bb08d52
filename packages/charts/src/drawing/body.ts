import type { ElementContent } from 'hast'

/** What a chart may fill, in pixels; `height` is null where it may be as high as it needs. */
export interface Space {
  width: number
  height: number | null
}

/** A chart without what stands above and under it. */
export interface Body {
  nodes: ElementContent[]
  height: number
}

/** How far rows are from each other: a card with few of them gives each more room, up to half as much again. */
export function stretched(least: number, { rows, height }: { rows: number; height: number | null }): number {
  return height === null ? least : Math.max(least, Math.min(least * 1.5, height / rows))
}
