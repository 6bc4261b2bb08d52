import { isCalendarDate, LOG_KINDS } from '@jawla/domain'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import styles from './decisions-desk.module.css'
import { type DecisionsSearch, decisionsSearch } from './decisions-search.ts'
import { whoWords } from './who-words.ts'

/** Whose decisions, of which kind and of which days. What is chosen stands in the address. */
export function ChooseDecisions({ search }: { search: DecisionsSearch }) {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/desk/decisions' })
  const people = useQuery(api.decisions.people.queryOptions(undefined, { staleTime: 0 }))
  const choose = (change: Record<string, string>) =>
    void navigate({ search: (before) => ({ ...before, ...NOTHING, ...decisionsSearch({ ...search, ...change }) }) })
  const day = (name: 'from' | 'to', text: string) => {
    // A day that is still being typed changes nothing.
    if (text === '' || isCalendarDate(text)) choose({ [name]: text })
  }
  const isChosen = Object.keys(decisionsSearch({ ...search })).length > 0
  return (
    <div className={`${styles.choices} no-print`}>
      <Field label={t('decisions.who')}>
        {(control) => (
          <select
            {...control}
            name="who"
            value={search.who ?? ''}
            onChange={(event) => choose({ who: event.target.value })}
          >
            <option value="">{t('decisions.all')}</option>
            {knownPeople(people.data ?? [], search.who).map(({ who, name }) => (
              <option key={who} value={who}>
                {name === null ? whoWords(who, t) : `${name} (${who})`}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('decisions.kind')}>
        {(control) => (
          <select
            {...control}
            name="kind"
            value={search.kind ?? ''}
            onChange={(event) => choose({ kind: event.target.value })}
          >
            <option value="">{t('decisions.all')}</option>
            {LOG_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`decisions.kind.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {(['from', 'to'] as const).map((name) => (
        <Field key={name} label={t(`decisions.${name}`)}>
          {(control) => (
            <input
              {...control}
              name={name}
              type="date"
              value={search[name] ?? ''}
              onChange={(event) => day(name, event.target.value)}
            />
          )}
        </Field>
      ))}
      {isChosen && (
        <Button look="link" onClick={() => choose({ who: '', kind: '', from: '', to: '' })}>
          {t('decisions.clear')}
        </Button>
      )}
    </div>
  )
}

const NOTHING = { who: undefined, kind: undefined, from: undefined, to: undefined }

type People = readonly { who: string; name: string | null }[]

/** Also whom an address names who never signed anything: what is chosen is always seen. */
function knownPeople(people: People, chosen: string | undefined): People {
  if (chosen === undefined || people.some(({ who }) => who === chosen)) return people
  return [...people, { who: chosen, name: null }]
}
