import { filterToParams } from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askApi, askApiText } from '../../ask-api.ts'
import { setApart } from '../../i18n/set-apart.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { stringifySearch } from '../../search.ts'
import { CopyText } from '../../ui/copy-text.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field } from '../../ui/field.tsx'
import { today } from '../../ui/today.ts'
import { useShownFilter } from '../filters/shown-filter.tsx'
import styles from './export-box.module.css'
import { formatBytes } from './format-bytes.ts'

const FORMS = ['text', 'bibtex', 'ris', 'csl'] as const
type Form = (typeof FORMS)[number]

/** A package of the whole record that is kept for ever. */
interface Snapshot {
  name: string
  bytes: number
}

/** How the visits shown are cited, folded away until asked for. */
export function CiteView() {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure look="link" summary={t('cite.title')} onToggle={setOpen}>
      {isOpen && <Citation />}
    </Disclosure>
  )
}

function Citation() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [filter] = useShownFilter()
  const [form, setForm] = useState<Form>('text')
  const [name, setName] = useState('')
  const snapshots = useQuery({
    queryKey: ['snapshots'],
    queryFn: () => askApi<{ items: Snapshot[] }>('/snapshots'),
    staleTime: 60_000,
  })
  const snapshot = snapshots.data?.items.find((one) => one.name === name)
  const query = stringifySearch({
    ...filterToParams(filter),
    ...{ format: form, lang: language.code, accessed: today() },
    ...(snapshot && { snapshot: name }),
  })
  const citation = useQuery({
    queryKey: ['cite', query],
    queryFn: () => askApiText(`/cite${query}`),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  const address = `/api/v1/snapshots/${name}.zip`
  return (
    <div className={styles.cite}>
      <Field label={t('cite.of')} hint={t(snapshot ? 'cite.of.snapshot' : 'cite.of.today')}>
        {(control) => (
          <select {...control} value={name} onChange={(event) => setName(event.target.value)}>
            <option value="">{t('cite.today')}</option>
            {snapshots.data?.items.map((one) => (
              <option key={one.name} value={one.name}>
                {t('cite.snapshot', { name: setApart(one.name) })}
              </option>
            ))}
          </select>
        )}
      </Field>
      {snapshot && (
        <p className={styles.more}>
          <a href={address} download>
            {t('cite.zip', { size: formatBytes(snapshot.bytes, language) })}
          </a>
          <a href={`${address}.sha256`}>SHA-256</a>
        </p>
      )}
      <Field label={t('cite.form')}>
        {(control) => (
          <select {...control} value={form} onChange={(event) => setForm(event.target.value as Form)}>
            {FORMS.map((one) => (
              <option key={one} value={one}>
                {t(`cite.form.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {citation.isError ? (
        <p role="alert" className={styles.hint}>
          {t('cite.failed')}
        </p>
      ) : (
        <CopyText
          text={citation.data?.trim() ?? ''}
          label={t('cite.text')}
          copy={t('cite.copy')}
          copied={t('cite.copied')}
          rows={form === 'text' ? 6 : 8}
          dir={form === 'text' ? 'auto' : 'ltr'}
        />
      )}
    </div>
  )
}
