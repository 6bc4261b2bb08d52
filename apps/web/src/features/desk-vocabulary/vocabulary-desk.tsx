import { VOCABULARY_KINDS } from '@jawla/domain'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { ADD_FORM, AddEntry } from './add-entry.tsx'
import { ChangeList } from './change-list.tsx'
import { Done, type DoneWhat } from './done.tsx'
import { EntryList } from './entry-list.tsx'
import { ReadingState } from './reading-state.tsx'
import styles from './vocabulary-desk.module.css'
import { vocabularySearch } from './vocabulary-search.ts'

/** What the reader knows by name: all of it, with what staff added, and the forms to add more. */
export function VocabularyDesk() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { of: kind = VOCABULARY_KINDS[0] } = vocabularySearch(useSearch({ strict: false }))
  const [done, setDone] = useState<DoneWhat | null>(null)
  return (
    <>
      <title>{`${t('desk.vocabulary')} – ${t('app.name')}`}</title>
      <p className={styles.intro}>{t('vocabulary.intro')}</p>
      <ReadingState />
      <Done done={done} onDone={setDone} />
      <div className={styles.parts}>
        <Segmented
          label={t('vocabulary.part')}
          choices={VOCABULARY_KINDS.map((value) => ({ value, label: t(`vocabulary.kind.${value}`) }))}
          value={kind}
          onChange={(next) => void navigate({ to: '/desk/vocabulary', search: vocabularySearch({ of: next }) })}
        />
        <Button
          className={styles.toForm}
          onClick={() => document.getElementById(ADD_FORM)?.querySelector('input')?.focus()}
        >
          {t(`vocabulary.add.${kind}`)}
        </Button>
      </div>
      <div className={styles.desk}>
        <EntryList key={`list ${kind}`} kind={kind} onDone={setDone} />
        <AddEntry key={`add ${kind}`} kind={kind} onDone={setDone} />
      </div>
      <ChangeList />
    </>
  )
}
