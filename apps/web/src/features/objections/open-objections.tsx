import type { OpenObjection, SettledObjection } from '@jawla/domain'
import { useMutation, useQuery } from '@tanstack/react-query'
import { TRPCClientError } from '@trpc/client'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, client, queryClient } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { Moment } from '../../ui/moment.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { VisitLink } from '../../ui/visit-link.tsx'
import styles from './objections.module.css'

/** What readers say is wrong, for staff to answer. Nothing where nobody said anything. */
export function OpenObjections() {
  const { t } = useTranslation()
  const open = useQuery(api.objections.open.queryOptions({}, { staleTime: 0 }))
  const [settled, setSettled] = useState<OpenObjection | null>(null)
  if (open.data === undefined || (open.data.length === 0 && settled === null)) return null
  return (
    <section className={styles.open} aria-labelledby="objections-title">
      <h2 id="objections-title">{t('objections.title')}</h2>
      {settled !== null && <SettledNotice key={settled.id} visit={settled.visit} />}
      <ol>
        {open.data.map((objection) => (
          <OpenOne key={objection.id} objection={objection} onSettled={() => setSettled(objection)} />
        ))}
      </ol>
    </section>
  )
}

/** What was pressed is gone with the objection: the focus is here. */
function SettledNotice({ visit }: { visit: string }) {
  const { t } = useTranslation()
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => notice.current?.focus(), [])
  return (
    <Notice ref={notice}>
      <p>
        <strong>{t('objections.settled')}</strong> <VisitLink id={visit} />
      </p>
    </Notice>
  )
}

interface OpenOneProps {
  objection: OpenObjection
  onSettled: () => void
}

function OpenOne({ objection: { id, visit, field, message, at }, onSettled }: OpenOneProps) {
  const { t } = useTranslation()
  const [answer, setAnswer] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: (state: SettledObjection['state']) => client.objections.settle.mutate({ id, state, answer }),
    onSuccess: () => {
      onSettled()
      return queryClient.invalidateQueries()
    },
  })
  const settle = (state: SettledObjection['state']) => !isPending && mutate(state)
  return (
    <li className={styles.one}>
      <p>
        <VisitLink id={visit} />
        {t('sign.comma')}
        {t(`fact.field.${field}`)} · <Moment at={at} />
      </p>
      <blockquote dir="auto">{message}</blockquote>
      <TextField
        label={t('objections.answer')}
        hint={t('objections.answer.hint')}
        optional
        maxLength={1000}
        value={answer}
        onText={setAnswer}
      />
      <p className={styles.buttons}>
        <Button aria-disabled={isPending} onClick={() => settle('upheld')}>
          {t('objections.upheld')}
        </Button>
        <Button aria-disabled={isPending} onClick={() => settle('declined')}>
          {t('objections.declined')}
        </Button>
      </p>
      {isNothingCorrected(error) ? (
        <p role="alert">{t('objections.nothingCorrected')}</p>
      ) : (
        error !== null && <RequestTrouble error={error} />
      )}
    </li>
  )
}

/** The server takes no correction for granted that nobody made. */
function isNothingCorrected(error: unknown): boolean {
  return error instanceof TRPCClientError && error.data?.code === 'BAD_REQUEST'
}
