import type { ListField } from '@jawla/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Written } from '../../ui/written.tsx'
import styles from './choice-group.module.css'
import type { Choice } from './choices.ts'

const SHOWN_AT_FIRST = 8

interface Props {
  field: ListField
  choices: Choice[]
  open: boolean
  onToggle: (value: string) => void
}

/** One field of the filter as check boxes, each with the visits that it would leave. */
export function ChoiceGroup({ field, choices, open, onToggle }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [whole, setWhole] = useState(false)
  const chosen = choices.filter((choice) => choice.chosen).length
  const limit = field === 'regions' || whole ? choices.length : SHOWN_AT_FIRST
  return (
    <details className={styles.group} open={open || chosen > 0}>
      <summary>
        {t(`filters.${field}`)}
        {chosen > 0 && <span className={styles.chosen}>{formatNumber(chosen, language)}</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{t(`filters.${field}`)}</legend>
        {choices.length === 0 && <p className={styles.none}>{t('filters.none')}</p>}
        {choices.slice(0, limit).map((choice) => (
          <label key={choice.value} className={choice.visits === 0 ? styles.without : ''}>
            <input
              type="checkbox"
              name={field}
              value={choice.value}
              checked={choice.chosen}
              onChange={() => onToggle(choice.value)}
            />
            <span>{typeof choice.name === 'string' ? choice.name : <Written name={choice.name} />}</span>
            <span className={styles.visits}>{formatNumber(choice.visits, language)}</span>
          </label>
        ))}
        {choices.length > SHOWN_AT_FIRST && field !== 'regions' && (
          <Button look="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? t('filters.fewer') : t('filters.more', { n: formatNumber(choices.length, language) })}
          </Button>
        )}
      </fieldset>
    </details>
  )
}
