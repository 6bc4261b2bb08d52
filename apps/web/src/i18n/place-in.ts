import { foldText } from '@jawla/domain'
import { provinces } from '@jawla/vocabulary/regions'
import type { LanguageCode } from './languages.ts'
import { asWritten, type WrittenName } from './name-in.ts'

/**
 * A place in the reader's language where it is its province's seat or bears its name, as most do; else as written.
 * `placeIn('Fès', 'MA-FES', 'ar')` is `فاس`, and so is `placeIn('مدينة فاس', 'MA-FES', 'ar')`.
 */
export function placeIn(written: string, province: string | null, reader: LanguageCode): WrittenName {
  const known = provinces.find(({ code }) => code === province)
  const folded = foldText(written).replace(/^(مدينه|ville de|ville d) /, '')
  const lang = reader === 'ar' ? 'ar' : 'fr'
  for (const names of known ? [known.seat, known.names] : []) {
    if (foldText(names.ar) === folded || foldText(names.fr) === folded) return { text: names[lang], lang }
  }
  return asWritten(written)
}
