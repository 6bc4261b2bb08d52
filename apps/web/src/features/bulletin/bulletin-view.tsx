import type { Bulletin, Period } from '@jawla/domain'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { today } from '../../ui/today.ts'
import { usePaper } from '../../ui/use-paper.ts'
import { BulletinFiles } from './bulletin-files.tsx'
import { BulletinSheet } from './bulletin-sheet.tsx'
import { writeBulletin } from './write-bulletin.ts'

/** A bulletin to read, print and take along. */
export function BulletinView({ bulletin, period }: { bulletin: Bulletin; period: Period }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const article = useRef<HTMLElement>(null)
  const issue = { period, today: today(), origin: window.location.origin }
  const written = writeBulletin(bulletin, issue, { t, language })
  usePaper(`${written.title} – ${written.period}`, language)
  return (
    <>
      <title>{`${written.title}${t('sign.comma')}${written.period} – ${t('app.name')}`}</title>
      <BulletinFiles bulletin={written} period={period.key} article={article} />
      <BulletinSheet ref={article} document={written} />
    </>
  )
}
