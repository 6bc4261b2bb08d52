import { isCalendarDate } from '@jawla/domain'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, askAgainWhatReadersSee } from '../../api.ts'
import { formatDay } from '../../i18n/format-date.ts'
import { languageOf } from '../../i18n/languages.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { type ChosenLanguage, ReportLanguageSelect } from '../../ui/report-language-select.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { webAddress } from '../../web-address.ts'
import styles from './door.module.css'
import { guessLanguage } from './guess-language.ts'
import { isTaken, type Taken } from './taken.ts'
import { TakenList } from './taken-list.tsx'
import { useKept } from './use-kept.ts'

interface Draft {
  text: string
  title: string
  outlet: string
  url: string
  published: string
  /** Empty: by the text. */
  language: ChosenLanguage
}

const EMPTY: Draft = { text: '', title: '', outlet: '', url: '', published: '', language: '' }

function isDraft(kept: object | string): boolean {
  return (
    typeof kept !== 'string' &&
    Object.keys(EMPTY).every((key) => typeof (kept as Partial<Draft>)[key as keyof Draft] === 'string')
  )
}

/** For the outlets that refuse robots: a text with what is known of it. */
export function PasteDoor() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [draft, setDraft] = useKept('draft', EMPTY, isDraft)
  const [answer, setAnswer] = useKept<Taken | null>('pasted', null, isTaken)
  const [wrong, setWrong] = useState<'text' | 'url' | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const add = useMutation(
    api.reports.add.mutationOptions({
      onSuccess: (taken) => {
        setAnswer(taken)
        // What was not taken stays, to be mended.
        if (taken.outcome !== 'failed') setDraft(EMPTY)
        askAgainWhatReadersSee()
      },
    }),
  )
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    setWrong(null)
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (add.isPending) return
    const missing = draft.text.trim() === '' ? 'text' : !isAddressOrEmpty(draft.url) ? 'url' : null
    setWrong(missing)
    if (missing !== null) return form.current?.querySelector<HTMLElement>(`[name=${missing}]`)?.focus()
    setAnswer(null)
    add.mutate({ text: draft.text, ...given(draft) })
  }
  const guessed = languageOf(guessLanguage(draft.text))
  return (
    <section className={styles.door} aria-labelledby="paste-title">
      <h2 id="paste-title">{t('take.paste')}</h2>
      <form ref={form} noValidate onSubmit={send}>
        <Field label={t('take.text')} error={wrong === 'text' ? t('take.needsText') : null}>
          {(control) => (
            <textarea
              {...control}
              name="text"
              dir="auto"
              value={draft.text}
              onChange={(event) => change({ text: event.target.value })}
            />
          )}
        </Field>
        <div className={styles.facts}>
          <Field label={t('take.name')} optional className={styles.wide}>
            {(control) => (
              <input
                {...control}
                name="title"
                dir="auto"
                maxLength={1000}
                value={draft.title}
                onChange={(event) => change({ title: event.target.value })}
              />
            )}
          </Field>
          <Field label={t('take.outlet')} optional>
            {(control) => (
              <input
                {...control}
                name="outlet"
                dir="auto"
                maxLength={1000}
                value={draft.outlet}
                onChange={(event) => change({ outlet: event.target.value })}
              />
            )}
          </Field>
          <Field label={t('take.address')} optional error={wrong === 'url' ? t('take.wrongAddress') : null}>
            {(control) => (
              <input
                {...control}
                name="url"
                type="url"
                dir="ltr"
                maxLength={2000}
                value={draft.url}
                onChange={(event) => change({ url: event.target.value })}
              />
            )}
          </Field>
          <Field
            label={t('take.published')}
            optional
            hint={isCalendarDate(draft.published) ? formatDay(draft.published, language) : t('take.published.hint')}
          >
            {(control) => (
              <input
                {...control}
                name="published"
                type="date"
                value={draft.published}
                onChange={(event) => change({ published: event.target.value })}
              />
            )}
          </Field>
          <Field label={t('take.language')}>
            {(control) => (
              <ReportLanguageSelect
                {...control}
                name="language"
                value={draft.language}
                onChange={(language) => change({ language })}
                unchosen={
                  guessed === null
                    ? t('take.language.unknown')
                    : t('take.language.guessed', { language: guessed.label })
                }
              />
            )}
          </Field>
        </div>
        <div className={styles.buttons}>
          <Button type="submit" look="strong" aria-disabled={add.isPending}>
            {add.isPending ? t('take.reading') : t('take.send')}
          </Button>
          {JSON.stringify(draft) !== JSON.stringify(EMPTY) && !add.isPending && (
            <Button look="link" onClick={() => change(EMPTY)}>
              {t('take.clear')}
            </Button>
          )}
        </div>
      </form>
      {add.isError && <RequestTrouble error={add.error} />}
      <div role="status">{answer !== null && <TakenList taken={[answer]} />}</div>
    </section>
  )
}

function isAddressOrEmpty(typed: string): boolean {
  return typed.trim() === '' || webAddress(typed) !== null
}

/** Only what was filled in. */
function given({ title, outlet, url, published, language }: Draft) {
  return {
    ...(title.trim() === '' ? {} : { title }),
    ...(outlet.trim() === '' ? {} : { outlet }),
    ...(url.trim() === '' ? {} : { url: url.trim() }),
    ...(published === '' ? {} : { published }),
    ...(language === '' ? {} : { language }),
  }
}
