declare module 'virtual:morocco-geometry' {
  import type { GeometryCollection, Topology } from 'topojson-specification'
  /** Made by build/morocco-geometry-plugin.ts. */
  export const geometry: Topology<{ regions: GeometryCollection; provinces: GeometryCollection }>
}
