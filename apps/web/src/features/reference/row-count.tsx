import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { askApi } from '../../ask-api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import styles from './reference.module.css'

/** Tables with one row for each thing that the API counts. The rows of the others are known by reading all of them. */
const COUNTED: ReadonlySet<string> = new Set(['visits', 'facilities', 'programs', 'officials', 'reports'])

/** How many rows a table has now; where that takes long, once somebody asks. */
export function RowCount({ table }: { table: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const counted = COUNTED.has(table)
  const { data, isFetching, isError, refetch } = useQuery({
    queryKey: ['row-count', table],
    queryFn: async () =>
      counted
        ? (await askApi<{ total: number }>(`/${table}?limit=1&fields=id`)).total
        : (await askApi<{ rows: number }>(`/export/${table}.jsonl.proof`)).rows,
    enabled: counted,
    retry: false,
  })
  if (data !== undefined)
    return <p className={styles.fine}>{t('codebook.rows', { n: formatNumber(data, language) })}</p>
  return (
    <p className={styles.fine} role="status">
      {isFetching ? (
        t('codebook.counting')
      ) : (
        <>
          {isError && `${t('codebook.uncounted')} `}
          <Button
            look="link"
            className="no-print"
            onClick={() => void refetch()}
            aria-label={`${t('codebook.count')}: ${table}`}
          >
            {t('codebook.count')}
          </Button>
        </>
      )}
    </p>
  )
}
