import { FACT_FIELDS, type FactField, SAMPLE_SIZES } from '@jawla/domain'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field } from '../../ui/field.tsx'
import { type ChosenLanguage, ReportLanguageSelect } from '../../ui/report-language-select.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import styles from './agreement.module.css'

const { least, most } = SAMPLE_SIZES
const EMPTY = { size: '50', first: '', second: '', from: '', to: '' }

/** A new sample: how many facts, who judges them, and where wanted of which fields, language and time. */
export function DrawSample() {
  const { t } = useTranslation()
  const language = useLanguage()
  const accounts = useQuery(api.accounts.list.queryOptions(undefined, { staleTime: 0 }))
  const people = accounts.data?.filter(({ disabledAt }) => disabledAt === null) ?? []
  const [entered, setEntered] = useState(EMPTY)
  const [written, setWritten] = useState<ChosenLanguage>('')
  const [fields, setFields] = useState<readonly FactField[]>([])
  const [tried, setTried] = useState(false)
  const draw = useMutation(
    api.agreement.make.mutationOptions({
      onSuccess: () => {
        setEntered(EMPTY)
        void queryClient.invalidateQueries(api.agreement.list.queryFilter())
      },
    }),
  )
  const { size, first, second, from, to } = entered
  const wanted = Number(size)
  const wrong = {
    size: !Number.isInteger(wanted) || wanted < least || wanted > most,
    first: first === '',
    second: second === '' || second === first,
    to: from !== '' && to !== '' && to < from,
  }
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (draw.isPending) return
    const name = Object.entries(wrong).find(([, isWrong]) => isWrong)?.[0]
    setTried(name !== undefined)
    if (name !== undefined) event.currentTarget.querySelector<HTMLElement>(`[name=${name}]`)?.focus()
    else
      draw.mutate({
        ...{ size: wanted, fields: [...fields], reviewers: [first, second] },
        ...{ language: written || null, from: from || null, to: to || null },
      })
  }
  const put = (name: keyof typeof EMPTY) => ({
    name,
    value: entered[name],
    onChange: ({ target }: { target: { value: string } }) => setEntered({ ...entered, [name]: target.value }),
  })
  const reviewer = (name: 'first' | 'second') => (
    <Field label={t(`blind.${name}`)} error={tried && wrong[name] ? t(`blind.${name}.missing`) : null}>
      {(control) => (
        <select {...control} {...put(name)}>
          <option value="">{t('blind.choose')}</option>
          {people.map(({ email, name }) => (
            <option key={email} value={email}>
              {name} ({email})
            </option>
          ))}
        </select>
      )}
    </Field>
  )
  const bounds = { least: formatNumber(least, language), most: formatNumber(most, language) }
  return (
    <section className={styles.part} aria-labelledby="draw-title">
      <h2 id="draw-title">{t('blind.draw')}</h2>
      {accounts.isSuccess && people.length < 2 && <p>{t('blind.oneAccount')}</p>}
      <form noValidate className={styles.form} onSubmit={send}>
        <div className={styles.row}>
          <Field
            label={t('blind.size')}
            hint={t('blind.size.hint', bounds)}
            error={tried && wrong.size ? t('blind.size.wrong', bounds) : null}
          >
            {(control) => <input {...control} {...put('size')} type="number" min={least} max={most} />}
          </Field>
          {reviewer('first')}
          {reviewer('second')}
        </div>
        <Disclosure look="link" summary={t('blind.narrow')} className={styles.narrow}>
          <fieldset className={styles.boxes}>
            <legend>{t('blind.fields')}</legend>
            {FACT_FIELDS.map((field) => (
              <label key={field}>
                <input
                  type="checkbox"
                  checked={fields.includes(field)}
                  onChange={({ target }) =>
                    setFields(target.checked ? [...fields, field] : fields.filter((one) => one !== field))
                  }
                />{' '}
                {t(`fact.field.${field}`)}
              </label>
            ))}
          </fieldset>
          <div className={styles.row}>
            <Field label={t('blind.language')}>
              {(control) => (
                <ReportLanguageSelect
                  {...control}
                  value={written}
                  onChange={setWritten}
                  unchosen={t('blind.language.any')}
                />
              )}
            </Field>
            <Field label={t('blind.from')}>{(control) => <input {...control} {...put('from')} type="date" />}</Field>
            <Field label={t('blind.to')} error={tried && wrong.to ? t('blind.to.wrong') : null}>
              {(control) => <input {...control} {...put('to')} type="date" />}
            </Field>
          </div>
        </Disclosure>
        <p className={styles.aside}>{t('blind.draw.hint')}</p>
        <Button type="submit" look="strong" aria-disabled={draw.isPending}>
          {t(draw.isPending ? 'blind.draw.busy' : 'blind.draw.send')}
        </Button>
        <p role="status" className={draw.isSuccess ? undefined : 'visually-hidden'}>
          {draw.isSuccess && t('blind.draw.done', { n: formatNumber(draw.data.facts, language) })}
        </p>
      </form>
      {draw.isError && <RequestTrouble error={draw.error} />}
    </section>
  )
}
