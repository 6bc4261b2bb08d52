import outlineData from '../../data/outlines.json' with { type: 'json' }

/** Where an area lies, in the units of the map. */
export interface Outline {
  /** What SVG draws, absolute at the beginning of each ring. */
  path: string
  /** Where its name stands. */
  label: [number, number]
  /** How wide a text may be that is centred there. */
  room: number
}

/** The regions and provinces of Morocco by their codes, simplified for small pictures. © OpenStreetMap contributors, ODbL. */
export interface Outlines {
  width: number
  height: number
  regions: Record<string, Outline>
  provinces: Record<string, Outline>
}

/** Made by `build/make-outlines.ts`. */
export const outlines = outlineData as unknown as Outlines
