import type { Fact } from '@jawla/domain'
import { provinceName, regionName } from '@jawla/vocabulary/regions'
import { useTranslation } from 'react-i18next'
import { formatToldDate } from '../../i18n/format-date.ts'
import { peopleWords } from '../../i18n/people-words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { NotStated } from '../../ui/not-stated.tsx'

/** A fact as one report tells it and the reader read it, in a line: without links, which would lead to what others decided. */
export function ReadValue({ fact: { field, value } }: { fact: Fact }) {
  const { t } = useTranslation()
  const language = useLanguage()
  switch (field) {
    case 'visit':
      return t('blind.value.visit')
    case 'kind':
      return `${t(`kind.${value.kind}`)} · ${t(`status.${value.status}`)}`
    case 'date':
      return formatToldDate(value, language) ?? <NotStated>{t('date.unknown')}</NotStated>
    case 'area': {
      const names = [
        value.province && provinceName(value.province, language.code),
        value.region && regionName(value.region, language.code),
      ]
      return names.filter(Boolean).join(' · ')
    }
    case 'officials':
      return (
        <>
          <bdi>{value.name}</bdi> · {t(`role.${value.role}`)}
        </>
      )
    case 'stops':
      return (
        <>
          <bdi>{value.name}</bdi> · {t(`type.${value.type}`)}
        </>
      )
    case 'figures': {
      const people = peopleWords(value, t, language)
      return (
        <>
          {t(`measure.${value.measure}`)} · {people ?? <NotStated>{t('people.notStated')}</NotStated>}
          {value.planned && ` (${t('figure.planned')})`}
          {value.program !== undefined && (
            <>
              {' · '}
              <bdi>{value.program}</bdi>
            </>
          )}
        </>
      )
    }
    default:
      return <bdi>{value.name}</bdi>
  }
}
