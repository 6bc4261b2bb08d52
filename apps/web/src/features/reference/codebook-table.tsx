import type { Codebook } from '@jawla/server/codebook'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import styles from './reference.module.css'
import { RowCount } from './row-count.tsx'

/** One table: what it holds, how many rows it has, and each column with its meaning. Each has an address: `#visits`, `#visits.start`. */
export function CodebookTable({ table: { name, told, key, columns } }: { table: Codebook['tables'][number] }) {
  const { t } = useTranslation()
  const { code: language } = useLanguage()
  return (
    <section aria-labelledby={name}>
      <h3 id={name}>
        <a href={`#${name}`}>
          <code dir="ltr">{name}</code>
        </a>
      </h3>
      <p>{told[language]}</p>
      <RowCount table={name} />
      <p className={styles.fine}>
        {t('codebook.key')}{' '}
        {key.map((one) => (
          <code key={one} dir="ltr">
            {one}{' '}
          </code>
        ))}
      </p>
      <table className={styles.narrow}>
        <thead>
          <tr>
            <th scope="col">{t('codebook.column')}</th>
            <th scope="col">{t('codebook.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.name} id={`${name}.${column.name}`}>
              <th scope="row">
                <a href={`#${name}.${column.name}`}>
                  <code dir="ltr">{column.name}</code>
                </a>
              </th>
              <td>
                {column.told[language]}
                <ColumnNotes column={column} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ColumnNotes({ column }: { column: Codebook['tables'][number]['columns'][number] }) {
  const { t } = useTranslation()
  const { type, required, codes, of } = column
  return (
    <p className={styles.fine}>
      {t(`codebook.type.${type}`)}
      {required && ` · ${t('codebook.required')}`}
      {codes !== null && (
        <>
          {` · ${t('codebook.codes')} `}
          <a href={`#codes-${codes}`}>
            <code dir="ltr">{codes}</code>
          </a>
        </>
      )}
      {of !== null && (
        <>
          {` · ${t('codebook.of')} `}
          <a href={`#${of}`}>
            <code dir="ltr">{of}</code>
          </a>
        </>
      )}
    </p>
  )
}
