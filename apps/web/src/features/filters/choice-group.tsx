import { textOf } from '@jawla/charts'
import { type ChoiceList, type Facets, type Filter, foldText, type ListField } from '@jawla/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { type CheckChoice, CheckList } from '../../ui/check-list.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { SearchList } from '../../ui/search-list.tsx'
import styles from './choice-group.module.css'
import { choicesOf } from './choices.ts'
import { useFoundChoices } from './use-found-choices.ts'

/** More are searched in. The regions are not: everybody knows the twelve, and sees them on the map. */
const READ_AT_A_GLANCE = 8

interface Props {
  field: ListField
  facets: Facets
  filter: Filter
  open: boolean
  onToggle: (value: string) => void
}

/** One field of the filter as check boxes, each with the visits that it would leave. */
export function ChoiceGroup({ field, facets, filter, open, onToggle }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [text, setText] = useState('')
  const { choices: given, total } = facets[field]
  // Of very many only the first are given; the others are asked for by what is typed.
  const asks = total > given.length
  const asked = useFoundChoices(field, filter, { text, enabled: asks })
  const list = asked ?? facets[field]
  const all = choicesOf(field, list, filter, { t, language })
  // What is chosen is always among all of them; while somebody looks for a word, only where it holds it.
  const choices = asked === undefined ? withWords(all, text) : all.filter(({ value }) => isAmong(asked, value))
  const label = t(`filters.${field}`)
  const chosen = filter[field].length
  // Opened by what is chosen in it, it stays open when that is let go: somebody stands in it.
  const [opened, setOpened] = useState(open || chosen > 0)
  if (!opened && (open || chosen > 0)) setOpened(true)
  const many = field !== 'regions' && total > READ_AT_A_GLANCE
  return (
    <Disclosure
      look="row"
      className={styles.group}
      open={opened}
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
            choices={choices}
            found={asked?.total ?? (text === '' ? Math.max(total, choices.length) : choices.length)}
            onToggle={onToggle}
          />
        ) : (
          <CheckList name={field} choices={choices} onToggle={onToggle} />
        )}
      </fieldset>
    </Disclosure>
  )
}

function isAmong({ choices }: ChoiceList, value: string): boolean {
  return choices.some((choice) => choice.value === value)
}

function withWords(choices: CheckChoice[], text: string): CheckChoice[] {
  const words = foldText(text)
  return choices.filter(({ name }) => foldText(textOf(name)).includes(words))
}
