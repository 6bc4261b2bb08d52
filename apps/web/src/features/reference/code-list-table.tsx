import type { Codebook } from '@jawla/server/codebook'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import styles from './reference.module.css'

/** The codes of a column and what they are called, in the reader's language. Its address: `#codes-regions`. */
export function CodeListTable({ list: { name, told, open, codes } }: { list: Codebook['lists'][number] }) {
  const { t } = useTranslation()
  const { code: language } = useLanguage()
  const id = `codes-${name}`
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        <a href={`#${id}`}>{told[language]}</a>
      </h3>
      {open && <p className={styles.fine}>{t('codebook.open')}</p>}
      <table className={styles.narrow}>
        <thead>
          <tr>
            <th scope="col">{t('codebook.code')}</th>
            <th scope="col">{t('codebook.name')}</th>
          </tr>
        </thead>
        <tbody>
          {codes.map(({ code, told: called }) => (
            <tr key={code}>
              <th scope="row">
                <code dir="ltr">{code}</code>
              </th>
              <td>
                {/* Of places and things there is no English name. */}
                <bdi lang={language === 'en' && called.en === called.fr ? 'fr' : language}>{called[language]}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
