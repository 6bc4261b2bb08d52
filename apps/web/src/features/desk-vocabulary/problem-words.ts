import type { AdditionProblem } from '@jawla/domain'
import type { TFunction } from 'i18next'
import type { LanguageCode } from '../../i18n/languages.ts'
import { nameIn } from '../../i18n/name-in.ts'
import { setApart } from '../../i18n/set-apart.ts'

/** What is wrong with something that was entered, or has to be meant, in the reader's words. */
export function problemWords(
  { what, written, entry }: AdditionProblem,
  { t, language }: { t: TFunction; language: LanguageCode },
): string {
  const other = entry === null ? '' : setApart(nameIn(entry.names, entry.id, language).text)
  const kind = entry === null ? '' : t(`vocabulary.one.${entry.kind}`)
  return t(`vocabulary.problem.${what}`, { written: setApart(written), other, kind })
}
