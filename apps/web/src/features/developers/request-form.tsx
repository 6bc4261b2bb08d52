import type { Codebook } from '@jawla/server/codebook'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field } from '../../ui/field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type AnswerForm, type ApiRequest, FORMS, MOST_A_PAGE } from './api-request.ts'
import styles from './developers.module.css'

type Choices = Pick<ApiRequest, 'table' | 'form' | 'fields' | 'limit'>

interface Props {
  tables: Codebook['tables']
  choices: Choices
  onChange: (change: Partial<Choices>) => void
}

/** Which table, in which form, and of a page which columns and how much. The filter is beside it. */
export function RequestForm({ tables, choices, onChange }: Props) {
  const { t } = useTranslation()
  const { code: language } = useLanguage()
  const { table, form, fields, limit } = choices
  const { columns = [], told } = tables.find(({ name }) => name === table) ?? {}
  const toggle = (field: string) => {
    const chosen = fields.includes(field) ? fields.filter((one) => one !== field) : [...fields, field]
    onChange({ fields: columns.map(({ name }) => name).filter((name) => chosen.includes(name)) })
  }
  return (
    <div className={styles.form}>
      <div className={styles.choices}>
        <Field label={t('export.table')} hint={told?.[language] ?? ''}>
          {(control) => (
            <select
              {...control}
              value={table}
              onChange={({ target: { value } }) =>
                onChange({
                  table: value,
                  fields: [],
                  ...(formsOf(tables, value).includes(form) ? {} : { form: 'page' }),
                })
              }
            >
              {tables.map(({ name }) => (
                <option key={name} value={name}>
                  {`${t(`export.table.${name}`)} (${name})`}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('developers.form')}>
          {(control) => (
            <select
              {...control}
              value={form}
              onChange={(event) => onChange({ form: event.target.value as AnswerForm })}
            >
              {formsOf(tables, table).map((one) => (
                <option key={one} value={one}>
                  {t(`developers.form.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {form === 'page' && (
          <TextField
            label={t('developers.limit')}
            hint={t('developers.limit.hint', { most: MOST_A_PAGE })}
            type="number"
            min={1}
            max={MOST_A_PAGE}
            value={String(limit)}
            onText={(text) => onChange({ limit: Math.min(MOST_A_PAGE, Math.max(1, Math.trunc(Number(text)) || 1)) })}
          />
        )}
      </div>
      {form === 'page' && (
        <Disclosure summary={t('developers.fields')}>
          <p className={styles.hint}>{t('developers.fields.hint')}</p>
          <fieldset className={styles.fields}>
            <legend className="visually-hidden">{t('developers.fields')}</legend>
            {columns.map(({ name, told: meaning }) => (
              <label key={name} title={meaning[language]}>
                <input type="checkbox" checked={fields.includes(name)} onChange={() => toggle(name)} />
                <code dir="ltr">{name}</code>
              </label>
            ))}
          </fieldset>
        </Disclosure>
      )}
    </div>
  )
}

/** Only what has coordinates can be on a map. */
function formsOf(tables: Codebook['tables'], table: string): readonly AnswerForm[] {
  const hasPoints = tables.some(({ name, columns }) => name === table && columns.some((one) => one.name === 'lat'))
  return FORMS.filter((form) => form !== 'geojson' || hasPoints)
}
