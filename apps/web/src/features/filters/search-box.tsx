import { type FormEvent, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './search-box.module.css'
import { useFilter } from './use-filter.ts'

/** Searches reports and facts. The words count when they are sent, so that one search is one entry of the browser's history. */
export function SearchBox() {
  const { t } = useTranslation()
  const [filter, setFilter] = useFilter()
  const [text, setText] = useState(filter.q)
  const hint = useId()
  // Going back, a saved view or a chip that is taken away change the words from outside.
  useEffect(() => setText(filter.q), [filter.q])
  const search = (event: FormEvent) => {
    event.preventDefault()
    const q = text.trim()
    if (q !== filter.q) setFilter((before) => ({ ...before, q }))
  }
  return (
    <search className={`${styles.box} no-print`}>
      <form onSubmit={search}>
        <input
          type="search"
          name="q"
          aria-label={t('search.label')}
          aria-describedby={hint}
          placeholder={t('search.label')}
          maxLength={200}
          autoComplete="off"
          dir="auto"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit">{t('search.go')}</Button>
      </form>
      <p id={hint} className="visually-hidden">
        {t('search.hint')}
      </p>
    </search>
  )
}
