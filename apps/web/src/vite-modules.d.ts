declare module 'virtual:morocco-geometry' {
  import type { GeometryCollection, Topology } from 'topojson-specification'
  /** Made by build/morocco-geometry-plugin.ts. */
  export const geometry: Topology<{ regions: GeometryCollection; provinces: GeometryCollection }>
}

declare module 'virtual:methodology/*' {
  /** Made by build/methodology-plugin.ts. */
  export const methodology: {
    title: string
    contents: { id: string; title: string; depth: number }[]
    html: string
  }
}
