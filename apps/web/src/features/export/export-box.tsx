import { filterToParams } from '@jawla/domain'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { stringifySearch } from '../../search.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Popover } from '../../ui/popover.tsx'
import { useShownFilter } from '../filters/shown-filter.tsx'
import { CiteView } from './cite-view.tsx'
import { downloadFile } from './download-file.ts'
import styles from './export-box.module.css'
import { type Format, formatsOf, TABLES, type TableName } from './export-choices.ts'
import { formatBytes } from './format-bytes.ts'

type State =
  | { is: 'ready' }
  | { is: 'coming'; bytes: number }
  | { is: 'there'; bytes: number; proof: string }
  | { is: 'failed' | 'busy' | 'stopped' }

/** Researchers take the visits shown, or what hangs on them, as a file with its proof of wholeness. */
export function ExportBox() {
  const { t } = useTranslation()
  return (
    <Popover openAtFirst title={t('export.title')} button={<Button className="no-print">{t('export.open')}</Button>}>
      <ExportForm />
    </Popover>
  )
}

function ExportForm() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [filter] = useShownFilter()
  const [table, setTable] = useState<TableName>('visits')
  const [wanted, setFormat] = useState<Format>('csv')
  const [bom, setBom] = useState(true)
  const [state, setState] = useState<State>({ is: 'ready' })
  const stopping = useRef<AbortController | null>(null)
  useEffect(() => () => stopping.current?.abort(), [])
  const formats = formatsOf(table)
  const format = formats.includes(wanted) ? wanted : 'csv'
  const query = stringifySearch({ ...filterToParams(filter), ...(format === 'csv' && bom && { bom: '1' }) })
  const address = (suffix = '') => `/api/v1/export/${table}.${format}${suffix}${query}`
  const fetchIt = async (event: FormEvent) => {
    event.preventDefault()
    if (state.is === 'coming') return
    const controller = new AbortController()
    stopping.current = controller
    setState({ is: 'coming', bytes: 0 })
    try {
      const bytes = await downloadFile(address(), `jawla-${table}.${format}`, {
        signal: controller.signal,
        onProgress: (got) => setState({ is: 'coming', bytes: got }),
      })
      setState({ is: 'there', bytes, proof: address('.proof') })
    } catch (error) {
      const isBusy = error instanceof Error && error.message === '429'
      setState({ is: controller.signal.aborted ? 'stopped' : isBusy ? 'busy' : 'failed' })
    }
  }
  return (
    <form className={styles.form} onSubmit={fetchIt}>
      <Field label={t('export.table')} hint={t(`export.told.${table}`)}>
        {(control) => (
          <select {...control} value={table} onChange={(event) => setTable(event.target.value as TableName)}>
            {TABLES.map(({ name }) => (
              <option key={name} value={name}>
                {t(`export.table.${name}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('export.format')} hint={t(`export.format.${format}`)}>
        {(control) => (
          <select {...control} value={format} onChange={(event) => setFormat(event.target.value as Format)}>
            {formats.map((one) => (
              <option key={one} value={one}>
                {one === 'geojson' ? 'GeoJSON' : one === 'parquet' ? 'Parquet' : one.toUpperCase()}
              </option>
            ))}
          </select>
        )}
      </Field>
      {format === 'csv' && (
        <label className={styles.bom}>
          <input type="checkbox" checked={bom} onChange={(event) => setBom(event.target.checked)} />
          {t('export.bom')}
        </label>
      )}
      <p className={styles.hint}>{t('export.which')}</p>
      <p className={styles.buttons}>
        <Button type="submit" look="strong" aria-disabled={state.is === 'coming'}>
          {t('export.fetch')}
        </Button>
        {state.is === 'coming' && <Button onClick={() => stopping.current?.abort()}>{t('export.stop')}</Button>}
      </p>
      {state.is === 'coming' && (
        <p className={styles.hint}>
          <progress aria-label={t('export.coming')} /> {formatBytes(state.bytes, language)}
        </p>
      )}
      <p role="status" className={styles.hint}>
        {state.is === 'coming' && t('export.coming')}
        {state.is === 'there' && (
          <>
            {t('export.there', { size: formatBytes(state.bytes, language) })}{' '}
            <a href={state.proof}>{t('export.proof')}</a>
          </>
        )}
        {state.is === 'failed' && t('export.failed')}
        {state.is === 'busy' && t('export.busy')}
        {state.is === 'stopped' && t('export.stopped')}
      </p>
      <p className={styles.hint}>
        <a href={`/api/v1/package.zip${stringifySearch(filterToParams(filter))}`} download>
          {t('export.package')}
        </a>
      </p>
      <CiteView />
      <p className={styles.more}>
        <Link to="/codebook" hash={table}>
          {t('export.codebook')}
        </Link>
        <Link to="/methodology">{t('export.counted')}</Link>
        <Link to="/developers" search={filterToParams(filter)}>
          {t('export.api')}
        </Link>
      </p>
    </form>
  )
}
