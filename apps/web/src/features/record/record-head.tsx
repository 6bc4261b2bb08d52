import type { Names } from '@jawla/domain'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { LanguageCode } from '../../i18n/languages.ts'
import { asWritten, nameIn } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { type EntityRef, filterOf } from '../../ui/entity-ref.ts'
import { OverviewLink } from '../../ui/overview-link.tsx'
import { Written } from '../../ui/written.tsx'
import styles from './record-head.module.css'

interface Props {
  of: EntityRef
  names: Names
  /** Where the reader's language has a name of its own for it. */
  called?: { text: string; lang: LanguageCode } | undefined
  /** Other ways of writing the name. */
  aliases?: readonly string[]
  /** What kind of thing it is, in a word or two. */
  kind: string
  /** What else there is to say of it in a line: where it is, which office. */
  about?: ReactNode
}

/** The name in the reader's language, what it is, its other names, and the way to its visits in the overview. */
export function RecordHead({ of, names, called, aliases = [], kind, about }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const shown = called ?? nameIn(names, of.id.replace(/^~/, '').replaceAll('-', ' '), language.code)
  const others = [...new Set([names.ar, names.fr, ...aliases])].filter((name) => name !== null && name !== shown.text)
  return (
    <header className={styles.head}>
      <title>{`${shown.text} – ${t('app.name')}`}</title>
      <p className={styles.kind}>{kind}</p>
      <h1>
        <Written name={shown} />
      </h1>
      {about && <div className={styles.about}>{about}</div>}
      {others.length > 0 && (
        <Disclosure look="link" printed className={styles.others} summary={t('name.others')}>
          <ul>
            {others.map((name) => (
              <li key={name}>
                <Written name={asWritten(name ?? '')} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p className="no-print">
        <OverviewLink filter={filterOf(of)}>{t('record.overview')}</OverviewLink>
      </p>
    </header>
  )
}
