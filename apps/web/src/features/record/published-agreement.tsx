import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatMoment } from '../../i18n/format-moment.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AgreementTable } from './agreement-table.tsx'
import { RecordSection } from './record-section.tsx'

/** How far two reviewers agree who judged the same facts blind: what the shares of the page can be trusted with. */
export function PublishedAgreement() {
  const { t } = useTranslation()
  const language = useLanguage()
  const agreement = useQuery(api.store.agreement.queryOptions())
  return (
    <RecordSection id="agreement" title={t('agreement.title')} hint={t('agreement.hint')}>
      <QueryState query={agreement} skeleton={<Skeleton lines={4} height={2} />}>
        {(samples) =>
          samples.length === 0 ? (
            <p>{t('agreement.none')}</p>
          ) : (
            samples.map((sample, at) => {
              const label = t('agreement.sample', {
                day: formatMoment(sample.finishedAt, language, 'day'),
                n: formatNumber(sample.all.facts, language),
              })
              const written = sample.language && ` · ${t(`accuracy.language.${sample.language}`)}`
              return (
                <Disclosure
                  key={sample.finishedAt}
                  look="row"
                  printed
                  open={at === 0}
                  summary={
                    <>
                      {label}
                      {written}
                    </>
                  }
                >
                  <AgreementTable agreement={sample} label={label} />
                </Disclosure>
              )
            })
          )
        }
      </QueryState>
    </RecordSection>
  )
}
