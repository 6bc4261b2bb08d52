import { createRequire } from 'node:module'
import { simplifyMorocco } from '@jawla/charts/simplify-morocco'
import { provinces } from '@jawla/vocabulary/regions'
import type { Plugin } from 'vite'

/** Square degrees of the smallest triangle that a line keeps. With finer ones lines cross each other. */
const LEAST_WEIGHT = 5e-5
const MODULE = 'virtual:morocco-geometry'

/** Serves the simplified boundaries as `virtual:morocco-geometry`: made at each build, never committed. */
export function moroccoGeometry(): Plugin {
  return {
    name: 'jawla:morocco-geometry',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null
      const source = createRequire(import.meta.url)('morocco-map/data/provinces.json')
      const regionOf = new Map(provinces.map((province) => [province.code, province.region]))
      const topology = JSON.stringify(simplifyMorocco(source, regionOf, LEAST_WEIGHT))
      return `/* © OpenStreetMap contributors, ODbL 1.0. Simplified from morocco-map 1.3.0. */
export const geometry = JSON.parse(${JSON.stringify(topology)})`
    },
  }
}
