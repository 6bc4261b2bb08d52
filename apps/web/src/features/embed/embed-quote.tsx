import type { SourcedEvidence } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { EmbedButton } from './embed-button.tsx'

/** A sentence for other sites. */
export function EmbedQuote({ piece: { reportId, start, end, quote } }: { piece: SourcedEvidence }) {
  const { t } = useTranslation()
  return (
    <EmbedButton
      chart="quote"
      id={`${reportId}@${start}-${end}`}
      label={t('embed.quote')}
      about={t('embed.quote.about', { quote })}
    />
  )
}
