import { Link, useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DIRECTORY_KINDS, type DirectoryKind } from '../../ui/directory-kinds.ts'
import { TextField } from '../../ui/text-field.tsx'
import { AreaDirectory } from './area-directory.tsx'
import { ChoiceDirectory } from './choice-directory.tsx'
import styles from './directory.module.css'
import { LONGEST_TEXT } from './directory-search.ts'
import { FacilityDirectory } from './facility-directory.tsx'

/** Everything that has a page, one kind at a time; typing narrows it by name in either language. */
export function Directory({ of, text: addressed }: { of: DirectoryKind; text: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [text, setText] = useState(addressed)
  const asked = useDeferredValue(text.trim())
  const look = (next: string) => {
    setText(next)
    const trimmed = next.trim()
    void navigate({
      to: '/directory',
      search: { of, ...(trimmed === '' ? {} : { text: trimmed }) },
      state: true,
      replace: true,
      resetScroll: false,
    })
  }
  return (
    <>
      <nav className={`${styles.kinds} no-print`} aria-label={t('directory.kinds')}>
        {DIRECTORY_KINDS.map((kind) => (
          <Link
            key={kind}
            to="/directory"
            search={{ of: kind }}
            state
            resetScroll={false}
            aria-current={kind === of ? 'page' : undefined}
          >
            {t(`directory.${kind}`)}
          </Link>
        ))}
      </nav>
      <TextField
        label={t('directory.search')}
        className={`${styles.search} no-print`}
        type="search"
        maxLength={LONGEST_TEXT}
        value={text}
        onText={look}
      />
      <section className={styles.list} aria-label={t(`directory.${of}`)}>
        <List of={of} text={asked} />
      </section>
    </>
  )
}

function List({ of, text }: { of: DirectoryKind; text: string }) {
  switch (of) {
    case 'facility':
      return <FacilityDirectory text={text} />
    case 'region':
    case 'province':
      return <AreaDirectory kind={of} text={text} />
    case 'program':
    case 'official':
    case 'craft':
    case 'partner':
    case 'outlet':
      return <ChoiceDirectory key={of} kind={of} text={text} />
  }
}
