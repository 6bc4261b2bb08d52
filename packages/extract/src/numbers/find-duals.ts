import { DUAL_ENDINGS } from '../languages/ar-numbers.ts'
import type { Token } from '../text/cut-tokens.ts'
import { type LevelText, levelText } from '../text/level-text.ts'
import type { NumberFound } from './number-found.ts'

/**
 * The nouns that a dual may count. `certain` ones have another plural, so that both cases of the dual are read (شابين);
 * of the others only forms that no plural shares: متدربان, متدربتان, متدربتين, but not متدربين.
 */
export type CountedNouns = { readonly singulars: Iterable<string>; readonly certain: Iterable<string> }

/** Finds duals of counted nouns (متدربتان is two trainees); the whole word is the quote, its particles left out. */
export function findDuals(level: LevelText, nouns: CountedNouns): NumberFound[] {
  const duals = dualForms(nouns)
  return level.tokens.flatMap((token) => {
    const skip = token.kind === 'arabic' ? dualSkip(token, duals) : null
    return skip === null ? [] : [asFound(level, token.start + skip, token.end)]
  })
}

function dualForms({ singulars, certain }: CountedNouns): Set<string> {
  const forms = new Set<string>()
  for (const noun of singulars) for (const form of formsOf(noun, false)) forms.add(form)
  for (const noun of certain) for (const form of formsOf(noun, true)) forms.add(form)
  return forms
}

function formsOf(noun: string, certain: boolean): string[] {
  const level = levelText(noun).level
  const endings = DUAL_ENDINGS.map((each) => ({ ...each, ending: levelText(each.ending).level }))
  const longest = endings.find(({ ending }) => ending !== '' && level.endsWith(ending))?.ending ?? ''
  return endings
    .filter(({ ending, shared }) => ending === longest && (certain || !shared))
    .map(({ dual }) => level.slice(0, level.length - longest.length) + levelText(dual).level)
}

function dualSkip(token: Token, duals: ReadonlySet<string>): number | null {
  const form = token.spelling.forms.find((each) => duals.has(each.text))
  return form ? form.skip - (form.definite ? 2 : 0) : null
}

function asFound(level: LevelText, levelStart: number, levelEnd: number): NumberFound {
  const { start, end } = level.rawSpan(levelStart, levelEnd)
  return {
    quote: level.raw.slice(start, end),
    start,
    end,
    levelStart,
    levelEnd,
    coreStart: levelStart,
    coreEnd: levelEnd,
    min: 2,
    max: 2,
    qualifier: 'exact',
    kind: 'cardinal',
    context: 'none',
    form: 'words',
  }
}
