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
