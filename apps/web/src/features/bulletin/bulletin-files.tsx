import { type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { saveFile } from '../../save-file.ts'
import { Button } from '../../ui/button.tsx'
import styles from './bulletin.module.css'
import type { BulletinDocument } from './bulletin-document.ts'
import { bulletinHtml } from './bulletin-html.ts'

interface Props {
  bulletin: BulletinDocument
  /** `2025-W06` */
  period: string
  article: RefObject<HTMLElement | null>
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The bulletin on paper or as a file. What makes the one for Word is fetched when somebody wants one. */
export function BulletinFiles({ bulletin, period, article }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const name = `jawla-${period}-${language.code}`
  const saveHtml = () => {
    if (article.current !== null) {
      saveFile(`${name}.html`, bulletinHtml(article.current, bulletin, language), 'text/html;charset=utf-8')
    }
  }
  const saveDocx = async () => {
    setState('busy')
    try {
      const { bulletinDocx } = await import('./bulletin-docx.ts')
      saveFile(`${name}.docx`, await bulletinDocx(bulletin, language, window.location.origin), DOCX)
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return (
    <div className={`${styles.files} no-print`}>
      <Button look="strong" onClick={() => window.print()}>
        {t('bulletin.print')}
      </Button>
      <Button disabled={state === 'busy'} onClick={() => void saveDocx()}>
        {t('bulletin.docx')}
      </Button>
      <Button onClick={saveHtml}>{t('bulletin.html')}</Button>
      <span role="status" className={styles.alert}>
        {state === 'failed' && t('bulletin.file.failed')}
      </span>
    </div>
  )
}
