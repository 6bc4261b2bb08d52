import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { FIELD_OF } from './fact-inputs.ts'
import styles from './facts.module.css'
import { Reviewing } from './reviewing.ts'

/** Accept, edit, reject: the buttons of one fact. */
export function FactActions({ factId }: { factId: string }) {
  const { t } = useTranslation()
  const reviewing = use(Reviewing)
  const fact = reviewing?.facts.find(({ id }) => id === factId)
  const field = fact && FIELD_OF[fact.group]
  if (!reviewing || !fact || !field) return null
  const { busy, settle, edit } = reviewing
  const label = (act: 'accept' | 'edit' | 'reject') =>
    t('fact.of', { act: t(`fact.${act}`), fact: t(`fact.field.${field}`) })
  const isSettled = fact.evidence.some(({ decision }) => decision !== undefined)
  return (
    <p className={`${styles.actions} no-print`}>
      {!isSettled && (
        <Button look="link" aria-disabled={busy} aria-label={label('accept')} onClick={() => settle('accept', fact)}>
          {t('fact.accept')}
        </Button>
      )}
      <Button look="link" aria-label={label('edit')} onClick={() => edit(fact)}>
        {t('fact.edit')}
      </Button>
      {field !== 'kind' && (
        <Button look="link" aria-disabled={busy} aria-label={label('reject')} onClick={() => settle('reject', fact)}>
          {t('fact.reject')}
        </Button>
      )}
    </p>
  )
}
