import type { BlindAnswer, BlindFact } from '@jawla/domain'
import { BLIND_ANSWERS } from '@jawla/domain'
import { useMutation } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, client, queryClient } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import styles from './agreement.module.css'
import { BlindText } from './blind-text.tsx'
import { ReadValue } from './read-value.tsx'

/** What each key does, in the order in which they are told. */
const KEYS = {
  a: 'blind.right',
  r: 'blind.wrong',
  u: 'blind.unclear',
  n: 'fact.next',
  p: 'fact.previous',
  z: 'blind.undo',
} as const
const KEY_OF = { right: 'a', wrong: 'r', unclear: 'u' } as const satisfies Record<BlindAnswer, keyof typeof KEYS>

interface Given {
  place: number
  answer: BlindAnswer | null
  before: BlindAnswer | null
}

interface Props {
  id: number
  facts: readonly BlindFact[]
  onFinished: () => void
}

/** The facts of a sample one after the other, each with its report and the answers that can be given, by pointer and by single keys. */
export function JudgeSample({ id, facts, onFinished }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const [answers, setAnswers] = useState(() => facts.map(({ answer }) => answer))
  const [given, setGiven] = useState<readonly Given[]>([])
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      facts.findIndex(({ answer }) => answer === null),
    ),
  )
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const end = useRef<HTMLElement>(null)
  const fact = facts[at]
  const judged = answers.filter((answer) => answer !== null).length
  const isComplete = judged === facts.length

  const put = (place: number, answer: BlindAnswer | null) =>
    setAnswers((all) => all.map((one, other) => (other === place ? answer : one)))
  // One after the other: the last answer counts, and finishing comes after all of them.
  const scope = { id: `blind sample ${id}` }
  const { mutate, error } = useMutation({
    scope,
    mutationFn: ({ place, answer }: Given) => client.agreement.answer.mutate({ id, place, answer }),
    onError: (_error, { place, before }) => put(place, before),
  })
  const finish = useMutation(
    api.agreement.finish.mutationOptions({
      scope,
      onSuccess: async () => {
        await queryClient.invalidateQueries()
        onFinished()
      },
    }),
  )

  const goTo = (place: number) => {
    if (place === at) heading.current?.focus()
    setAt(place)
  }
  const answer = (next: BlindAnswer) => {
    const one = { place: at, answer: next, before: answers[at] ?? null }
    mutate(one)
    put(at, next)
    setGiven([...given, one])
    setSaid(t('blind.noted', { answer: t(`blind.${next}`) }))
    const left = answers.findIndex((other, place) => place !== at && other === null)
    if (at < facts.length - 1) goTo(at + 1)
    else if (left === -1) requestAnimationFrame(() => end.current?.focus())
    else goTo(left)
  }
  const undo = () => {
    const last = given.at(-1)
    if (last === undefined) return
    mutate({ place: last.place, answer: last.before, before: last.answer })
    put(last.place, last.before)
    setGiven(given.slice(0, -1))
    setSaid(t('blind.undone'))
    goTo(last.place)
  }
  const acts: Record<keyof typeof KEYS, () => void> = {
    a: () => answer('right'),
    r: () => answer('wrong'),
    u: () => answer('unclear'),
    n: () => goTo(Math.min(at + 1, facts.length - 1)),
    p: () => goTo(Math.max(at - 1, 0)),
    z: undo,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return
    const key = letterOf(event)
    if (!isKey(key)) return
    event.preventDefault()
    // A key held down goes through the facts; it judges one.
    if (event.repeat && key !== 'n' && key !== 'p') return
    acts[key]()
  }
  // The first fact, and each one gone to, has the focus: keys are heard, and what it is is read out.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each fact there is a new heading
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    const card = heading.current?.parentElement
    // On a phone the report would begin below the edge.
    if (card && card.getBoundingClientRect().bottom > window.innerHeight) card.scrollIntoView({ block: 'start' })
  }, [at])
  useEffect(() => {
    const next = facts[at + 1]
    if (next) void queryClient.prefetchQuery(api.agreement.report.queryOptions({ id, report: next.reportId }))
  }, [at, facts, id])

  if (fact === undefined) return null
  const keys = Object.entries(KEYS)
    .map(([key, message]) => `${key} ${t(message)}`)
    .join(t('sign.comma'))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: single keys for what buttons do too
    <div className={styles.judge} onKeyDown={onKeyDown}>
      <p className={styles.aside}>{t('blind.how')}</p>
      <p className={styles.aside}>{t('blind.keys', { keys })}</p>
      <section className={styles.card} aria-labelledby="blind-fact">
        <h2 key={at} id="blind-fact" ref={heading} tabIndex={-1}>
          <span className={styles.aside}>
            {t('blind.nth', { n: number(at + 1), total: number(facts.length) })}
            {' · '}
          </span>
          {t(`fact.field.${fact.fact.field}`)}
          {t('sign.colon')}
          <ReadValue fact={fact.fact} />
        </h2>
        <BlindText id={id} fact={fact} />
        <div className={styles.bar}>
          <fieldset className={styles.answers}>
            <legend>{t('blind.question')}</legend>
            {BLIND_ANSWERS.map((one) => (
              <Button
                key={one}
                aria-pressed={answers[at] === one}
                aria-keyshortcuts={KEY_OF[one]}
                onClick={() => answer(one)}
              >
                {t(`blind.${one}`)}
              </Button>
            ))}
          </fieldset>
          <p className={styles.moves}>
            <Button look="link" aria-disabled={at === 0} aria-keyshortcuts="p" onClick={acts.p}>
              {t('fact.previous')}
            </Button>
            <Button look="link" aria-disabled={at === facts.length - 1} aria-keyshortcuts="n" onClick={acts.n}>
              {t('fact.next')}
            </Button>
            <Button look="link" aria-disabled={given.length === 0} aria-keyshortcuts="z" onClick={undo}>
              {t('blind.undo')}
            </Button>
            <span role="status" className={styles.aside}>
              {said} {t('blind.progress', { done: number(judged), total: number(facts.length) })}
            </span>
          </p>
          {error !== null && <RequestTrouble error={error} />}
        </div>
      </section>
      {isComplete && (
        <section ref={end} tabIndex={-1} className={styles.end} aria-label={t('blind.complete')}>
          <p>{t('blind.complete')}</p>
          <ConfirmButton
            look="strong"
            question={t('blind.finish.ask')}
            hint={t('blind.finish.hint')}
            onConfirm={() => finish.mutate({ id })}
          >
            {t('blind.finish')}
          </ConfirmButton>
          {finish.isError && <RequestTrouble error={finish.error} />}
        </section>
      )}
    </div>
  )
}

function isKey(key: string): key is keyof typeof KEYS {
  return key in KEYS
}

/** The Latin letter of a key, also where the keyboard writes Arabic: the key that bears it. */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : ''
}

function isElsewhere(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('[role=dialog]') !== null
}
