import type { DateLexicon } from '../languages/date-lexicon.ts'
import type { Token } from '../text/cut-tokens.ts'

/** A time of the day stands at the token `at`: (le 17) *à 10 h*, (يوم 17) *على الساعة العاشرة*, (27 mai 79) *4:30*. */
export function clockFollows(tokens: readonly Token[], at: number, lexicon: DateLexicon): boolean {
  const { numbers, clockLinks } = lexicon
  if (numbers.labelsBefore.startingAt(tokens, at)?.value === 'time') return true
  const hour = clockLinks.startingAt(tokens, at)?.to ?? at
  if (tokens[hour]?.kind !== 'digits' || (tokens[hour]?.text.length ?? 0) > 2) return false
  const colon = tokens[hour + 1]?.text === ':' && tokens[hour + 1]?.glued && tokens[hour + 2]?.kind === 'digits'
  return colon === true || numbers.unitsAfter.startingAt(tokens, hour + 1)?.value === 'time'
}
