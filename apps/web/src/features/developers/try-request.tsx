import { filterToParams } from '@jawla/domain'
import type { Codebook } from '@jawla/server/codebook'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { useFilter } from '../filters/use-filter.ts'
import { AnswerView } from './answer-view.tsx'
import { type ApiRequest, requestPath } from './api-request.ts'
import { CodeBlock } from './code-block.tsx'
import styles from './developers.module.css'
import { oneLiners } from './one-liners.ts'
import { RequestForm } from './request-form.tsx'
import { sendRequest } from './send-request.ts'

const FIRST = { table: 'visits', form: 'page', fields: [], limit: 5 } as const satisfies Partial<ApiRequest>
const TOOLS = { python: 'Python', pandas: 'Python (pandas)', r: 'R' } as const

/** A request is put together, sent, its answer looked at, and taken along as a line of one's own program. */
export function TryRequest({ tables }: { tables: Codebook['tables'] }) {
  const { t } = useTranslation()
  const [filter] = useFilter()
  const [choices, setChoices] = useState<Pick<ApiRequest, 'table' | 'form' | 'fields' | 'limit'>>(FIRST)
  const request: ApiRequest = { ...choices, filter: filterToParams(filter) }
  const path = requestPath(request)
  const address = window.location.origin + path
  const asked = useMutation({ mutationFn: sendRequest })
  const next = asked.data?.next ?? null
  return (
    <>
      <section className={styles.part} aria-labelledby="what-title">
        <h2 id="what-title">{t('developers.what')}</h2>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            asked.mutate(path)
          }}
        >
          <RequestForm
            tables={tables}
            choices={choices}
            onChange={(change) => setChoices((before) => ({ ...before, ...change }))}
          />
          <CodeBlock title={t('developers.address')} code={address} />
          {choices.form === 'page' ? (
            <p className={styles.buttons}>
              <Button type="submit" look="strong" aria-disabled={asked.isPending}>
                {t('developers.send')}
              </Button>
            </p>
          ) : (
            <p className={styles.buttons}>
              <a href={path} download>
                {t('developers.download')}
              </a>
              <a href={path.replace(/(\.[a-z]+)(\?|$)/, '$1.proof$2')}>{t('developers.proof')}</a>
            </p>
          )}
        </form>
      </section>
      {choices.form === 'page' && (
        <section className={styles.part} aria-labelledby="answer-title" aria-busy={asked.isPending}>
          <h2 id="answer-title">{t('developers.answer')}</h2>
          <p role="status" className={styles.hint}>
            {asked.isIdle && t('developers.answer.none')}
            {asked.isPending && t('developers.sending')}
            {asked.isError && t('developers.failed')}
            {asked.data !== undefined && `${t('developers.status')}: ${asked.data.status} ${asked.data.reason}`}
          </p>
          {asked.data !== undefined && <AnswerView answer={asked.data} />}
          {next !== null && (
            <p className={`${styles.buttons} no-print`}>
              <Button onClick={() => asked.mutate(requestPath({ ...request, cursor: next }))}>
                {t('developers.next')}
              </Button>
            </p>
          )}
        </section>
      )}
      <section className={styles.part} aria-labelledby="code-title">
        <h2 id="code-title">{t('developers.code')}</h2>
        {oneLiners(address, choices).map(({ tool, code }) => (
          <CodeBlock key={tool} title={tool === 'shell' ? t('developers.code.shell') : TOOLS[tool]} code={code} />
        ))}
      </section>
    </>
  )
}
