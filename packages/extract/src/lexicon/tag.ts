import type { FacilityType, Measure, Role } from '@jawla/domain'
import type { Craft, ForeignPlace, Official, Organisation, Program } from '@jawla/vocabulary'
import type { Act, EventNoun, Marker, Tense } from '../languages/language.ts'

/** A place as the reader needs it, whether town, province or region. */
export type KnownPlace = {
  readonly level: 'town' | 'quarter' | 'province' | 'region'
  readonly id: string
  /** Its French name. */
  readonly name: string
  readonly province: string | null
  readonly region: string
  readonly lat: number | null
  readonly lon: number | null
  /** What must stand before the word for it to be this place. */
  readonly needs: 'nothing' | 'preposition' | 'place_noun'
}

/** What a phrase of the text is known as. */
export type Tag =
  | { readonly kind: 'marker'; readonly marker: Marker }
  | { readonly kind: 'verb'; readonly act: Act; readonly tense: Tense }
  | { readonly kind: 'event'; readonly event: EventNoun }
  | { readonly kind: 'title'; readonly role: Role; readonly bare: boolean }
  | { readonly kind: 'sharedTitle'; readonly role: Role; readonly bare: boolean }
  | { readonly kind: 'host' }
  | { readonly kind: 'given' }
  /** The noun that heads a facility's name; `whole` where it is the name of a facility that is known by it. */
  | { readonly kind: 'facility'; readonly type: FacilityType; readonly whole: boolean }
  | { readonly kind: 'organisation' }
  /** `two`: the word itself says how many. */
  | { readonly kind: 'people'; readonly measure: Measure | null; readonly two: boolean }
  | { readonly kind: 'person'; readonly official: Official; readonly surname: boolean }
  | { readonly kind: 'place'; readonly place: KnownPlace }
  /** A commune of everyday words, read as one only after a noun of place. */
  | { readonly kind: 'commune'; readonly place: KnownPlace }
  | { readonly kind: 'foreign'; readonly place: ForeignPlace; readonly adjective: boolean }
  | { readonly kind: 'program'; readonly program: Program; readonly needsContext: boolean }
  | { readonly kind: 'craft'; readonly craft: Craft; readonly needsContext: boolean }
  | {
      readonly kind: 'partner'
      readonly organisation: Pick<Organisation, 'id' | 'kind' | 'partner'>
      readonly needsContext: boolean
    }

export type TagKind = Tag['kind']
