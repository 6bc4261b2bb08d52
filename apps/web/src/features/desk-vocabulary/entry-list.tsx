import type { VocabularyKind } from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { DoneWhat } from './done.tsx'
import { EntryItem } from './entry-item.tsx'
import styles from './vocabulary-desk.module.css'

const PAGE = 20
const MOST = 200

interface Props {
  kind: VocabularyKind
  onDone: (done: DoneWhat) => void
}

/** What the reader knows of a kind, narrowed by words; what staff added stands first. */
export function EntryList({ kind, onDone }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [text, setText] = useState('')
  const [added, setAdded] = useState(false)
  const [limit, setLimit] = useState(PAGE)
  const list = useQuery(
    api.vocabulary.list.queryOptions(
      { kind, text: useDeferredValue(text), added, limit },
      { staleTime: 0, placeholderData: keepPreviousData },
    ),
  )
  const number = (value: number) => formatNumber(value, language)
  return (
    <section className={styles.part} aria-labelledby="entries-title">
      <h2 id="entries-title">{t(`vocabulary.kind.${kind}`)}</h2>
      <TextField
        label={t('vocabulary.search')}
        type="search"
        name="text"
        maxLength={200}
        value={text}
        onText={(text) => {
          setText(text)
          setLimit(PAGE)
        }}
      />
      <label className={styles.box}>
        <input type="checkbox" checked={added} onChange={(event) => setAdded(event.target.checked)} />
        {t('vocabulary.onlyAdded')}
      </label>
      <QueryState query={list} quiet skeleton={<Skeleton lines={10} height={3} />}>
        {({ items, total }) => (
          <>
            <p className={styles.small} role="status">
              {t('vocabulary.shown', { n: number(items.length), total: number(total) })}
            </p>
            <ul className={styles.entries}>
              {items.map((entry) => (
                <EntryItem key={entry.id} entry={entry} onDone={onDone} />
              ))}
            </ul>
            {items.length < total && limit < MOST && (
              <Button onClick={() => setLimit((before) => before + PAGE)}>{t('visits.more')}</Button>
            )}
          </>
        )}
      </QueryState>
    </section>
  )
}
