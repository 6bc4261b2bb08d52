import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Directory } from '../features/directory/directory.tsx'
import { BackLink } from '../ui/back-link.tsx'
import { DIRECTORY_KINDS } from '../ui/directory-kinds.ts'

/** Everything of the record that has a page of its own. */
export function DirectoryPage() {
  const { t } = useTranslation()
  const { of = DIRECTORY_KINDS[0], text = '' } = useSearch({ from: '/directory' })
  return (
    <>
      <title>{`${t(`directory.${of}`)} – ${t('app.name')}`}</title>
      <BackLink />
      <h1>{t('directory.title')}</h1>
      <Directory key={of} of={of} text={text} />
    </>
  )
}
