import { provinces, regionName, regions } from '@jawla/vocabulary/regions'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { RecordLink } from '../../ui/record-link.tsx'
import { RecordHead } from './record-head.tsx'

/** What a region or province is called, its seat, and of a province the region it is in. */
export function AreaHead({ of }: { of: { kind: 'region' | 'province'; id: string } }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const lang = language.code === 'ar' ? 'ar' : 'fr'
  const region = of.kind === 'region' ? regions.find(({ code }) => code === of.id) : undefined
  const province = of.kind === 'province' ? provinces.find(({ code }) => code === of.id) : undefined
  if (region) {
    return (
      <RecordHead
        of={of}
        names={region.names}
        called={language.code === 'en' ? { text: region.names.en, lang: 'en' } : undefined}
        kind={t('record.kind.region')}
        about={t('profile.seat', { name: region.capital[lang] })}
      />
    )
  }
  return (
    province && (
      <RecordHead
        of={of}
        names={province.names}
        kind={t(`record.kind.${province.kind}`)}
        about={
          <>
            <RecordLink to={{ kind: 'region', id: province.region }}>
              {regionName(province.region, language.code)}
            </RecordLink>
            {' · '}
            {t('record.seat', { name: province.seat[lang] })}
          </>
        }
      />
    )
  )
}
