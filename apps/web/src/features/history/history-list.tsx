import type { VisitDecision } from '@jawla/domain'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMoment } from '../../i18n/format-moment.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ChangeLine } from './change-line.tsx'
import styles from './history-list.module.css'

/** So many are in sight; the older are folded away. */
const IN_SIGHT = 5

interface Props<Decision extends VisitDecision> {
  decisions: readonly Decision[]
  /** Who decided, as far as the reader may know. */
  who: (decision: Decision) => ReactNode
  /** What can be done about it. */
  actions?: (decision: Decision) => ReactNode
}

/** What people decided about a visit, the latest first. */
export function HistoryList<Decision extends VisitDecision>({ decisions, ...props }: Props<Decision>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const older = decisions.slice(IN_SIGHT)
  return (
    <section className={styles.history} aria-labelledby="history-title">
      <h2 id="history-title">{t('history.title')}</h2>
      <Decided decisions={decisions.slice(0, IN_SIGHT)} {...props} />
      {older.length > 0 && (
        <Disclosure printed look="link" summary={t('history.more', { n: formatNumber(older.length, language) })}>
          <Decided decisions={older} {...props} />
        </Disclosure>
      )}
    </section>
  )
}

function Decided<Decision extends VisitDecision>({ decisions, who, actions }: Props<Decision>) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ol className={styles.list}>
      {decisions.map((decision) => (
        <li key={decision.decisions.join(' ')} className={decision.stands ? undefined : styles.fallen}>
          <p>
            <strong>{t(decision.field === null ? 'history.visits' : `fact.field.${decision.field}`)}</strong>
            {t('sign.comma')}
            {t(actKey(decision))}
            {changesIn(decision).map((change, place) => (
              <span key={JSON.stringify(change)}>
                {t(place === 0 ? 'sign.colon' : 'sign.semicolon')}
                <ChangeLine {...change} />
              </span>
            ))}
          </p>
          <p className={styles.by}>
            {who(decision)}
            {t('sign.comma')}
            <time dateTime={decision.at}>{formatMoment(decision.at, language)}</time>
            {!decision.stands && decision.act !== 'undone' && ` · ${t('history.undone')}`}
          </p>
          {decision.why !== '' && (
            <p className={styles.why} dir="auto">
              {decision.why}
            </p>
          )}
          {actions?.(decision)}
        </li>
      ))}
    </ol>
  )
}

/** What takes a decision back only says so: that decision stands below it. */
function changesIn({ field, act, changes }: VisitDecision): VisitDecision['changes'] {
  return field === 'visit' || act === 'undone' ? [] : changes
}

/** Whether it is a visit at all is said in words of its own. */
function actKey({ field, act }: VisitDecision) {
  if (field === 'visit' && act === 'accepted') return 'history.checked'
  if (field === 'visit' && act === 'rejected') return 'history.withdrawn'
  return isShown(act) ? (`history.act.${act}` as const) : 'history.act.changed'
}

const SHOWN = ['accepted', 'changed', 'rejected', 'added', 'undone', 'together', 'apart'] as const

function isShown(act: VisitDecision['act']): act is (typeof SHOWN)[number] {
  return SHOWN.some((one) => one === act)
}
