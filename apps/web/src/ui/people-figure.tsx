import type { CountedPeople } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { peopleWords } from '../i18n/people-words.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { NotStated } from './not-stated.tsx'

/** A sum of people, or that nobody stated one. Without any group there is nothing to count: a dash. */
export function PeopleFigure({ people }: { people: CountedPeople }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (people.groupsStated + people.groupsUnstated === 0) return <span>–</span>
  const words = peopleWords(people, t, language)
  return words === null ? (
    <small>
      <NotStated>{t('people.notStated')}</NotStated>
    </small>
  ) : (
    <span>{withSmallWords(words)}</span>
  )
}

/** The numbers as they are, the words around them smaller: "at least **120**". */
function withSmallWords(words: string) {
  return words
    .split(/(\d[\d\s.,\u202f]*\d|\d)/u)
    .map((part) => (/\d/.test(part) ? <bdi key={part}>{part}</bdi> : <small key={part}>{part}</small>))
}
