import type { Outcomes, ReadingAccuracy } from '@jawla/domain'
import { outletKey } from '@jawla/domain'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { PublishedAgreement } from '../features/record/published-agreement.tsx'
import { RecordSection } from '../features/record/record-section.tsx'
import tables from '../features/record/record-table.module.css'
import { formatNumber } from '../i18n/format-number.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { BackLink } from '../ui/back-link.tsx'
import { NotStated } from '../ui/not-stated.tsx'
import { QueryState } from '../ui/query-state.tsx'
import { RecordLink } from '../ui/record-link.tsx'
import { Skeleton } from '../ui/skeleton.tsx'

/** From so many on a share says something. */
const ENOUGH = 20
const OUTLETS_SHOWN = 30

/** How well reports are read, as reviewers found it: for whoever wants to know how far to trust the record. */
export function AccuracyPage() {
  const { t } = useTranslation()
  const accuracy = useQuery(api.store.accuracy.queryOptions())
  return (
    <>
      <title>{`${t('accuracy.title')} – ${t('app.name')}`}</title>
      <BackLink />
      <h1>{t('accuracy.title')}</h1>
      <p>{t('accuracy.intro')}</p>
      <QueryState query={accuracy} skeleton={<Skeleton lines={10} height={2} />}>
        {(found) => (found.fields.length === 0 ? <p>{t('accuracy.none')}</p> : <Tables accuracy={found} />)}
      </QueryState>
      <PublishedAgreement />
    </>
  )
}

function Tables({ accuracy: { fields, outlets, checked } }: { accuracy: ReadingAccuracy }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <p>{t('accuracy.checked', { count: checked, n: formatNumber(checked, language) })}</p>
      <RecordSection id="fields" title={t('accuracy.fields')} hint={t('accuracy.hint')}>
        <OutcomeTable
          what={t('accuracy.field')}
          rows={fields.map((row) => ({
            key: `${row.field} ${row.language}`,
            name: t(`accuracy.field.${row.field}`),
            ...row,
          }))}
        />
      </RecordSection>
      <RecordSection id="outlets" title={t('accuracy.outlets')}>
        <OutcomeTable
          what={t('accuracy.outlet')}
          rows={outlets.slice(0, OUTLETS_SHOWN).map(({ outlet, ...row }) => ({
            key: `${outlet} ${row.language}`,
            name:
              outlet === null ? (
                <NotStated>{t('report.noOutlet')}</NotStated>
              ) : (
                <RecordLink to={{ kind: 'outlet', id: outletKey(outlet) }}>
                  <bdi>{outlet}</bdi>
                </RecordLink>
              ),
            ...row,
          }))}
        />
      </RecordSection>
    </>
  )
}

interface OutcomeTableProps {
  what: string
  rows: readonly (Outcomes & {
    key: string
    name: ReactNode
    language: ReadingAccuracy['fields'][number]['language']
  })[]
}

function OutcomeTable({ what, rows }: OutcomeTableProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what is wider than the screen
    <section className={tables.scroll} tabIndex={0} aria-label={what}>
      <table>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col">{t('accuracy.language')}</th>
            <th scope="col">{t('accuracy.right')}</th>
            <th scope="col">{t('accuracy.corrected')}</th>
            <th scope="col">{t('accuracy.rejected')}</th>
            <th scope="col">{t('accuracy.missed')}</th>
            <th scope="col">{t('accuracy.precision')}</th>
            <th scope="col">{t('accuracy.recall')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, language: written, right, corrected, rejected, missed }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{t(`accuracy.language.${written}`)}</td>
              <td>{number(right)}</td>
              <td>{number(corrected)}</td>
              <td>{number(rejected)}</td>
              <td>{number(missed)}</td>
              <td>
                <Share part={right} whole={right + corrected + rejected} />
              </td>
              <td>
                <Share part={right} whole={right + corrected + missed} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A share of few says nothing: then it is not given. */
function Share({ part, whole }: { part: number; whole: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (whole < ENOUGH) return <NotStated>{t('accuracy.few')}</NotStated>
  return (
    <>{new Intl.NumberFormat(language.locale, { style: 'percent', maximumFractionDigits: 1 }).format(part / whole)}</>
  )
}
