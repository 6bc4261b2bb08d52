import type { ReportLanguage } from '@jawla/domain'
import { datedTokens } from '../dates/dated-tokens.ts'
import { dateLexicon } from '../languages/date-lexicon.ts'
import { numberLexicon } from '../languages/number-lexicon.ts'
import type { LevelText } from '../text/level-text.ts'
import { type Bent, bendNumber } from './bend-number.ts'
import { findQuantities } from './find-quantities.ts'
import { joinRanges } from './join-ranges.ts'
import type { NumberFound } from './number-found.ts'

/**
 * Finds the numbers of a levelled text, in order: digits, number words, ranges, vague groups, with the words that bend them.
 * Words of every language are tried; `language` is the report's own. Time is linear in the length of the text.
 */
export function findNumbers(level: LevelText, language: ReportLanguage): NumberFound[] {
  const lexicon = numberLexicon(language)
  const { tokens } = level
  const { cardinals, ordinals } = findQuantities(tokens, lexicon)
  const dated = datedTokens(level, dateLexicon(language))
  const found = joinRanges(tokens, cardinals, lexicon).map((bare) => {
    const bent = bendNumber(tokens, bare, lexicon)
    return asFound(level, dated[bare.first.from] === 1 ? { ...bent, context: 'date' } : bent, 'cardinal')
  })
  for (const ordinal of ordinals) {
    const bent = { ...ordinal, min: ordinal.value, max: ordinal.value, coreStart: ordinal.start, coreEnd: ordinal.end }
    found.push(asFound(level, { ...bent, qualifier: 'exact', form: 'words', context: 'none' }, 'ordinal'))
  }
  return found.sort((a, b) => a.levelStart - b.levelStart)
}

function asFound(level: LevelText, bent: Bent, kind: NumberFound['kind']): NumberFound {
  const { start, end } = level.rawSpan(bent.start, bent.end)
  return {
    quote: level.raw.slice(start, end),
    start,
    end,
    levelStart: bent.start,
    levelEnd: bent.end,
    coreStart: bent.coreStart,
    coreEnd: bent.coreEnd,
    min: bent.min,
    max: bent.max,
    qualifier: bent.qualifier,
    kind,
    context: bent.context,
    form: bent.form,
  }
}
