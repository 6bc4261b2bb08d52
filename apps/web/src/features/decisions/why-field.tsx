import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/text-field.tsx'

/** Why something is decided so; everybody reads it. */
export function WhyField({ value, onText }: { value: string; onText: (text: string) => void }) {
  const { t } = useTranslation()
  return (
    <TextField
      label={t('fact.why')}
      hint={t('fact.why.hint')}
      optional
      maxLength={2000}
      value={value}
      onText={onText}
    />
  )
}
