import type { Agreement, SampleAgreement } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import type { Language } from '../../i18n/languages.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import tables from './record-table.module.css'

interface Props {
  agreement: SampleAgreement
  /** What it is the agreement on, for those who hear it. */
  label: string
}

/** How far two reviewers agree on a sample, field by field and over all. */
export function AgreementTable({ agreement: { all, fields }, label }: Props) {
  const { t } = useTranslation()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what is wider than the screen
    <section className={tables.scroll} tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('accuracy.field')}</th>
            <th scope="col">{t('agreement.facts')}</th>
            <th scope="col">{t('agreement.observed')}</th>
            <th scope="col">{t('agreement.kappa')}</th>
            <th scope="col">{t('agreement.interval')}</th>
            <th scope="col">{t('agreement.right')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, ...agreement }) => (
            <Row key={field} name={t(`accuracy.field.${field}`)} agreement={agreement} />
          ))}
          <Row name={t('agreement.all')} agreement={all} />
        </tbody>
      </table>
    </section>
  )
}

function Row({ name, agreement }: { name: string; agreement: Agreement }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { facts, agreed, kappa, interval, right, told } = agreement
  const number = (value: number) => formatNumber(value, language)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{number(facts)}</td>
      <td>{facts > 0 && share(agreed / facts, language)}</td>
      <td>
        {kappa === null ? <span className={tables.muted}>{t('agreement.undefined')}</span> : decimal(kappa, language)}
      </td>
      <td>
        {interval === null ? (
          <span className={tables.muted}>{t('agreement.noInterval')}</span>
        ) : (
          t('agreement.between', { low: decimal(interval.low, language), high: decimal(interval.high, language) })
        )}
      </td>
      <td>{t('agreement.of', { part: number(right), whole: number(told) })}</td>
    </tr>
  )
}

function share(value: number, { locale }: Language): string {
  const style = { style: 'percent', maximumFractionDigits: 0, numberingSystem: 'latn' } as const
  return new Intl.NumberFormat(locale, style).format(value)
}

function decimal(value: number, { locale }: Language): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' } as const
  return new Intl.NumberFormat(locale, { ...digits, numberingSystem: 'latn' }).format(value)
}
