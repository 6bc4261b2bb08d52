import type { FactHistory } from '@jawla/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatMoment } from '../../i18n/format-moment.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './facts.module.css'
import type { DecideFact } from './use-decide-fact.ts'

/** Every decision on facts of the visit, each with the way back while it stands. */
export function FactHistoryList({ visitId, desk }: { visitId: string; desk: DecideFact }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const history = useQuery(api.facts.history.queryOptions({ id: visitId }, { staleTime: 0 }))
  if (history.data === undefined || history.data.length === 0) return null
  return (
    <Disclosure look="link" summary={t('fact.history')}>
      <ol className={styles.history}>
        {history.data.map((decision) => (
          <li key={decision.id}>
            <p>
              <strong>{t(`fact.field.${decision.field}`)}</strong>
              {t('sign.colon')}
              <Told value={decision.before} /> {language.dir === 'rtl' ? '←' : '→'} <Told value={decision.after} />
            </p>
            <p className={styles.aside}>
              {t('fact.history.by', { who: decision.who, when: formatMoment(decision.at, language) })}
              {!decision.stands && ` · ${t('fact.history.undone')}`}
            </p>
            {decision.why !== '' && (
              <p className={styles.aside} dir="auto">
                {decision.why}
              </p>
            )}
            {decision.stands && (
              <Button
                look="link"
                aria-disabled={desk.busy}
                onClick={() => void desk.undo([decision.id]).catch(() => {})}
              >
                {t('decide.undo')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

/** What a decision says, by its words and what stands out of it. */
function Told({ value }: { value: FactHistory['after'] }) {
  const { t } = useTranslation()
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return <i>{t('fact.history.none')}</i>
  const { evidence: _, ...rest } = value
  const parts = Object.entries(rest).flatMap(([name, part]) =>
    SHOWN.has(name) && (typeof part === 'string' || typeof part === 'number') ? [String(part)] : [],
  )
  return <bdi>{[...new Set(parts)].join(' ') || t('fact.history.none')}</bdi>
}

const SHOWN = new Set(['name', 'role', 'type', 'kind', 'status', 'start', 'end', 'province', 'min', 'max', 'measure'])
