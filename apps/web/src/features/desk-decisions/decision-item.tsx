import type { LogEntry } from '@jawla/domain'
import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { formatMoment } from '../../i18n/format-moment.ts'
import { asWritten } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { RecordLink } from '../../ui/record-link.tsx'
import { VisitName } from '../../ui/visit-name.tsx'
import { Written } from '../../ui/written.tsx'
import { ChangeLine } from '../history/change-line.tsx'
import styles from './decisions-desk.module.css'
import { whoWords } from './who-words.ts'

/** One decision: when and who, what was done to what, and whether it stands. */
export function DecisionItem({ entry }: { entry: LogEntry }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { at, who, name, visits, reports, thing, before, after, why, stands } = entry
  return (
    <li>
      <p className={styles.aside}>
        <time dateTime={at}>{formatMoment(at, language)}</time>
        <br />
        <bdi>{name ?? whoWords(who, t)}</bdi>
        {name !== null && (
          <>
            <br />
            <bdi>{who}</bdi>
          </>
        )}
      </p>
      <div>
        <p>
          <strong>{whatOf(entry, t)}</strong>
          {t('sign.comma')}
          {actOf(entry, t)}
          {stands !== null && (
            <span className={stands ? styles.stands : styles.fallen}>
              {t(stands ? 'decisions.stands' : 'history.undone')}
            </span>
          )}
        </p>
        {entry.kind === 'fact' && (
          <p>
            <ChangeLine before={before} after={entry.act === 'undone' ? null : after} />
          </p>
        )}
        {entry.kind === 'objection' && typeof before === 'string' && (
          <p dir="auto" className={styles.why}>
            {before}
          </p>
        )}
        {thing !== null && (
          <p>
            <bdi>{thing}</bdi>
          </p>
        )}
        {thing !== null && <KeptValues before={before} after={after} />}
        {why !== '' && (
          <p dir="auto" className={styles.why}>
            {why}
          </p>
        )}
      </div>
      <ul className={styles.about}>
        {visits.map((visit) => (
          <li key={visit.id}>
            <Link to="/visits/$id" params={{ id: visit.id }} state>
              <VisitName visit={visit} />
            </Link>
          </li>
        ))}
        {visits.length === 0 && thing === null && <li className={styles.aside}>{t('decisions.gone')}</li>}
        {reports.map(({ id, title, outlet }) => (
          <li key={id} className={styles.aside}>
            <RecordLink to={{ kind: 'report', id }}>
              <Written name={asWritten(title ?? outlet ?? id)} />
            </RecordLink>
          </li>
        ))}
      </ul>
    </li>
  )
}

function whatOf({ kind, field }: LogEntry, t: TFunction): string {
  const what = t(`decisions.kind.${kind}`)
  return field === null ? what : `${what}${t('sign.colon')}${t(`fact.field.${field}`)}`
}

/** Whether it is a visit at all is said in words of its own. */
function actOf({ kind, field, act }: LogEntry, t: TFunction): string {
  if (kind === 'fact' && field === 'visit' && act === 'accepted') return t('history.checked')
  if (kind === 'fact' && field === 'visit' && act === 'rejected') return t('history.withdrawn')
  return t(`history.act.${act}`)
}

/** What is kept of an account, a feed or an alert, as it is kept. */
function KeptValues({ before, after }: Pick<LogEntry, 'before' | 'after'>) {
  const language = useLanguage()
  const [was, is] = [valuesOf(before), valuesOf(after)]
  if (was === '' && is === '') return null
  return (
    <p className={styles.aside}>
      {was !== '' && <bdi>{was}</bdi>}
      {was !== '' && is !== '' && (language.dir === 'rtl' ? ' ← ' : ' → ')}
      {is !== '' && <bdi>{is}</bdi>}
    </p>
  )
}

function valuesOf(value: LogEntry['after']): string {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return ''
  return Object.entries(value)
    .filter(([, part]) => part !== null)
    .map(([name, part]) => `${name} ${typeof part === 'string' ? part : JSON.stringify(part)}`)
    .join(', ')
}
