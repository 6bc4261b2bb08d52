import type { Names } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { asWritten, nameIn, type WrittenName } from '../i18n/name-in.ts'
import { useLanguage } from '../i18n/use-language.ts'
import styles from './name.module.css'
import { Popover } from './popover.tsx'
import { RecordLink, type RecordRef } from './record-link.tsx'
import { Written } from './written.tsx'

interface Props {
  /** Its forms, where a vocabulary knows them. */
  names?: Names | undefined
  /** As a report writes it. */
  written: string
  /** What it is the name of, where that has a page. */
  to?: RecordRef
}

/** A name in the reader's language; its other forms, and as it is written, one press away and on paper. */
export function Name({ names, written, to }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const shown = nameIn(names, written, language.code)
  const others = otherForms(names, written, shown)
  const [first] = others
  const name =
    to === undefined ? (
      <Written name={shown} />
    ) : (
      <RecordLink to={to}>
        <Written name={shown} />
      </RecordLink>
    )
  if (first === undefined) return name
  return (
    <>
      {name}{' '}
      <Popover
        title={t('name.others')}
        button={
          <button type="button" className={`${styles.opener} no-print`}>
            <span aria-hidden="true">{first.name.lang === 'ar' ? 'ع' : 'Aa'}</span>
            <span className="visually-hidden">{t('name.others')}</span>
          </button>
        }
      >
        <dl className={styles.forms}>
          {others.map(({ form, name }) => (
            <div key={name.text}>
              <dt>{t(`name.${form}`)}</dt>
              <dd>
                <Written name={name} />
              </dd>
            </div>
          ))}
        </dl>
      </Popover>
      <span className={styles.printed}>
        {' ('}
        {others.map(({ form, name }, index) => (
          <span key={name.text}>
            {index > 0 && t('sign.comma')}
            {t(`name.${form}`)}
            {t('sign.colon')}
            <Written name={name} />
          </span>
        ))}
        )
      </span>
    </>
  )
}

interface OtherForm {
  form: 'written' | 'ar' | 'fr'
  name: WrittenName
}

/** What is written comes first: it is what a reader can find in the report. No text is given twice. */
function otherForms(names: Names | undefined, written: string, shown: WrittenName): OtherForm[] {
  const forms: OtherForm[] = [{ form: 'written', name: asWritten(written) }]
  for (const lang of ['ar', 'fr'] as const) {
    const text = names?.[lang]
    if (text) forms.push({ form: lang, name: { text, lang } })
  }
  const told = new Set([shown.text])
  return forms.filter(({ name: { text } }) => !told.has(text) && told.add(text))
}
