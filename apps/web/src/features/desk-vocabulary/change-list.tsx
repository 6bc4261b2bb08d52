import type { Addition, VocabularyChange } from '@jawla/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { asWritten, nameIn, type WrittenName } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Moment } from '../../ui/moment.tsx'
import { Written } from '../../ui/written.tsx'
import styles from './vocabulary-desk.module.css'

const MOST = 100

/** Who added and took back what, the latest first. Nothing where nobody did. */
export function ChangeList() {
  const { t } = useTranslation()
  const language = useLanguage()
  const changes = useQuery(api.vocabulary.changes.queryOptions({ limit: MOST }, { staleTime: 0 }))
  if (changes.data === undefined || changes.data.length === 0) return null
  return (
    <Disclosure look="link" summary={t('vocabulary.changes')} className={styles.changes}>
      <ol className={styles.entries}>
        {changes.data.map((change) => (
          <li key={change.id} className={styles.small}>
            <bdi>{change.who}</bdi> · <Moment at={change.at} /> ·{' '}
            {t(change.after === null ? 'vocabulary.change.back' : 'vocabulary.change.added')}
            {t('sign.colon')}
            <Written name={nameOf(change, language.code)} />
            {change.why !== '' && (
              <>
                {' · '}
                <bdi>{change.why}</bdi>
              </>
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

function nameOf({ before, after }: VocabularyChange, language: 'ar' | 'fr' | 'en'): WrittenName {
  const addition: Addition | null = after ?? before
  if (addition === null) return asWritten('')
  return addition.what === 'entry'
    ? nameIn(addition.entry.names, addition.entry.id, language)
    : { text: addition.name.name, lang: addition.name.language }
}
