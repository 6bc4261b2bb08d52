import type { Filter } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import styles from '../features/coverage/coverage.module.css'
import { CoverageChoices } from '../features/coverage/coverage-choices.tsx'
import { FacilityCoverage } from '../features/coverage/facility-coverage.tsx'
import { MissingNews } from '../features/coverage/missing-news.tsx'
import { ProvinceCoverage } from '../features/coverage/province-coverage.tsx'
import { UnheardCoverage } from '../features/coverage/unheard-coverage.tsx'
import { EmbedButton } from '../features/embed/embed-button.tsx'
import { useLanguage } from '../i18n/use-language.ts'
import { usePaper } from '../ui/use-paper.ts'

/** Where nobody is reported to have been for long, and what was announced and not heard of since. */
export function CoveragePage() {
  const { t } = useTranslation()
  const language = useLanguage()
  usePaper(t('coverage.title'), language)
  return (
    <>
      <title>{`${t('coverage.title')} – ${t('app.name')}`}</title>
      <header className={styles.head}>
        <h1>{t('coverage.title')}</h1>
        <p>{t('coverage.intro')}</p>
      </header>
      <CoverageChoices />
      <MissingNews />
      <ProvinceCoverage actions={EmbedCoverage} />
      <FacilityCoverage />
      <UnheardCoverage />
    </>
  )
}

function EmbedCoverage({ filter }: { filter: Filter }) {
  return <EmbedButton chart="coverage" filter={filter} />
}
