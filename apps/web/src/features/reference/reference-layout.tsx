import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { usePaper } from '../../ui/use-paper.ts'
import { useWide } from '../../ui/use-screen.ts'
import styles from './reference.module.css'

interface Props {
  title: string
  /** What there is below, in order; each id is that of a part in `children`. */
  contents: readonly { id: string; title: string; depth: number }[]
  children: ReactNode
}

/** What is looked up: its parts beside it, each with an address of its own. On a narrow screen they are folded away. */
export function ReferenceLayout({ title, contents, children }: Props) {
  const { t } = useTranslation()
  const wide = useWide()
  usePaper(`${title} – ${t('app.name')}`, useLanguage())
  useAddressedPart()
  const list = (
    <ul>
      {contents.map(({ id, title: words, depth }) => (
        <li key={id} className={depth > 2 ? styles.deeper : undefined}>
          <a href={`#${id}`}>{words}</a>
        </li>
      ))}
    </ul>
  )
  return (
    <div className={styles.columns}>
      <nav className={`${styles.contents} no-print`} aria-label={t('reference.contents')}>
        <Disclosure summary={t('reference.contents')} open={wide}>
          {list}
        </Disclosure>
      </nav>
      <div className={styles.text}>{children}</div>
    </div>
  )
}

/** Goes to the part that the address names: it was not there when the browser looked for it. */
function useAddressedPart(): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1))
    if (id !== '') document.getElementById(id)?.scrollIntoView()
  }, [])
}
