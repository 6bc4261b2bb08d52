import { foldText, type ListField } from '@jawla/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { type CheckChoice, CheckList } from '../../ui/check-list.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { SearchList } from '../../ui/search-list.tsx'
import styles from './choice-group.module.css'
import { textOf } from './choices.ts'

/** More are searched in. The regions are not: everybody knows the twelve, and sees them on the map. */
const READ_AT_A_GLANCE = 8

interface Props {
  field: ListField
  choices: CheckChoice[]
  open: boolean
  onToggle: (value: string) => void
}

/** One field of the filter as check boxes, each with the visits that it would leave. */
export function ChoiceGroup({ field, choices, open, onToggle }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [text, setText] = useState('')
  const label = t(`filters.${field}`)
  const chosen = choices.filter((choice) => choice.chosen).length
  const many = field !== 'regions' && choices.length > READ_AT_A_GLANCE
  return (
    <Disclosure
      look="row"
      className={styles.group}
      open={open || chosen > 0}
      summary={
        <>
          {label}
          {chosen > 0 && <span className={styles.chosen}>{formatNumber(chosen, language)}</span>}
        </>
      }
    >
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
        {choices.length === 0 && <p className={styles.none}>{t('filters.none')}</p>}
        {many ? (
          <SearchList
            label={label}
            name={field}
            text={text}
            onText={setText}
            choices={withWords(choices, text)}
            onToggle={onToggle}
          />
        ) : (
          <CheckList name={field} choices={choices} onToggle={onToggle} />
        )}
      </fieldset>
    </Disclosure>
  )
}

function withWords(choices: CheckChoice[], text: string): CheckChoice[] {
  const words = foldText(text)
  return choices.filter(({ name }) => foldText(textOf(name)).includes(words))
}
