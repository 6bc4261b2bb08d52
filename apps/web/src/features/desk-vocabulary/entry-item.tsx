import type { AddedBy, VocabularyEntry, VocabularyKind } from '@jawla/domain'
import { provinceName } from '@jawla/vocabulary/regions'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { nameIn, type WrittenName } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Moment } from '../../ui/moment.tsx'
import { RecordLink } from '../../ui/record-link.tsx'
import { Written } from '../../ui/written.tsx'
import { AddName } from './add-name.tsx'
import type { DoneWhat } from './done.tsx'
import { TakeBack } from './take-back.tsx'
import styles from './vocabulary-desk.module.css'

/** What has a page of the record is called there. */
const PAGE_OF = {
  ...({ facilities: 'facility', officials: 'official', programs: 'program' } as const),
  ...({ partners: 'partner', crafts: 'craft' } as const),
} as const satisfies Record<VocabularyKind, string>

interface Props {
  entry: VocabularyEntry
  onDone: (done: DoneWhat) => void
}

/** An entry of the vocabulary: its names, who added what of it, and how to add a name or take one back. */
export function EntryItem({ entry, onDone }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { kind, id, names, aliases, added, type, province, about } = entry
  const shown = nameIn(names, id, language.code)
  const other: WrittenName = shown.lang === 'ar' ? { text: names.fr, lang: 'fr' } : { text: names.ar, lang: 'ar' }
  const what = [
    type === null ? null : t(`type.${type}`),
    province === null ? null : provinceName(province, language.code),
    ...about.map((one) => nameIn(one, '', language.code).text),
  ].filter(Boolean)
  return (
    <li className={styles.entry}>
      <h3>
        <RecordLink to={{ kind: PAGE_OF[kind], id }}>
          <Written name={shown} />
        </RecordLink>
      </h3>
      <p className={styles.small}>
        <Written name={other} />
      </p>
      {what.length > 0 && (
        <p className={styles.small}>
          {what.map((words, at) => (
            <span key={words}>
              {at > 0 && t('sign.comma')}
              <bdi>{words}</bdi>
            </span>
          ))}
        </p>
      )}
      {added !== null && <Added by={added} name={shown.text} onDone={onDone} />}
      <Disclosure
        look="link"
        summary={
          aliases.length === 0
            ? t('vocabulary.names.none')
            : t('vocabulary.names', { n: formatNumber(aliases.length, language) })
        }
        open={added === null && aliases.some((alias) => alias.added !== null)}
      >
        {aliases.length > 0 && (
          <ul className={styles.names}>
            {aliases.map((alias) => (
              <li key={`${alias.language} ${alias.name}`}>
                <Written name={{ text: alias.name, lang: alias.language }} />
                {alias.added !== null && <Added by={alias.added} name={alias.name} onDone={onDone} />}
              </li>
            ))}
          </ul>
        )}
        <AddName entry={entry} onDone={onDone} />
      </Disclosure>
    </li>
  )
}

function Added({ by, name, onDone }: { by: AddedBy; name: string; onDone: (done: DoneWhat) => void }) {
  const { t } = useTranslation()
  return (
    <div className={styles.added}>
      <p className={styles.small}>
        {t('vocabulary.addedBy')} <bdi>{by.who}</bdi> · <Moment at={by.at} /> · <Source text={by.source} />
      </p>
      <TakeBack change={by.change} name={name} onDone={onDone} />
    </div>
  )
}

/** A web address as a link, anything else as it was written. */
function Source({ text }: { text: string }) {
  return /^https?:\/\/\S+$/.test(text) ? (
    <a href={text} target="_blank" rel="noreferrer" dir="ltr" className={styles.source}>
      {text}
    </a>
  ) : (
    <bdi>{text}</bdi>
  )
}
