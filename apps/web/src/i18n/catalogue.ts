import type { Catalogue as CatalogueOf, Plural } from '@jawla/charts'
import type { ar } from './ar.ts'

/** The messages of the dashboard in another language. `Source` is the part of the Arabic ones that it translates. */
export type Catalogue<Forms extends Plural, Source = typeof ar> = CatalogueOf<Forms, Source>
