import type { FoundSnippet } from '@jawla/domain'
import { asWritten } from '../../i18n/name-in.ts'
import styles from './snippets.module.css'

/** Where reports hold the words that were searched for, the words marked. */
export function Snippets({ snippets }: { snippets: readonly FoundSnippet[] }) {
  return (
    <ul className={styles.snippets}>
      {snippets.map((snippet) => {
        const { lang } = asWritten(snippet.text)
        return (
          <li
            key={`${snippet.reportId} ${snippet.from} ${snippet.start}`}
            lang={lang}
            dir={lang === 'ar' ? 'rtl' : 'ltr'}
          >
            {snippet.cutBefore && '… '}
            {partsOf(snippet).map(({ text, start, marked }) => (marked ? <mark key={start}>{text}</mark> : text))}
            {snippet.cutAfter && ' …'}
          </li>
        )
      })}
    </ul>
  )
}

interface Part {
  text: string
  start: number
  marked: boolean
}

/** The text cut where its marks begin and end; nothing is left out. */
export function partsOf({ text, marks }: Pick<FoundSnippet, 'text' | 'marks'>): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const [start, end] of marks) {
    parts.push(
      { text: text.slice(at, start), start: at, marked: false },
      { text: text.slice(start, end), start, marked: true },
    )
    at = end
  }
  return [...parts, { text: text.slice(at), start: at, marked: false }].filter((part) => part.text !== '')
}
