import familyData from '../data/craft-families.json' with { type: 'json' }
import data from '../data/crafts.json' with { type: 'json' }
import type { EntryWithCommonWords, Names } from './entry.ts'

/** A family of crafts, such as leather. */
export interface CraftFamily {
  readonly id: string
  readonly names: Names
}

/** A craft or family of products as taught, shown or visited. */
export interface Craft extends EntryWithCommonWords {
  /** Id of its family. */
  readonly family: string
}

export const craftFamilies: readonly CraftFamily[] = familyData
export const crafts = data as readonly Craft[]
