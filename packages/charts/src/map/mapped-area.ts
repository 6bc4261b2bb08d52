import type { Narrowed } from '../picture.ts'

/** An area as it is drawn and told, whether a region or a province. */
export interface MappedArea {
  code: string
  name: string
  /** Class of its fill. */
  look: string
  /** Its number as the list and the table have it. */
  number: string
  /** The same in a sentence: what the pointer is told. */
  told: string
  narrowed: Narrowed | null
}

/** A class of the legend. */
interface MapKey {
  look: string
  text: string
}

/** What a map shows, without a pixel. */
export interface MapPicture {
  /** Above the legend. */
  heading: string
  keys: MapKey[]
  /** All that is selected, what stands out first. */
  areas: MappedArea[]
}
