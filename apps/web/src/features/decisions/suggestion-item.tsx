import type { SuggestionOnVisits } from '@jawla/domain'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { VisitName } from '../../ui/visit-name.tsx'
import styles from './decisions.module.css'
import type { Decide } from './use-decide.ts'

interface Props {
  suggestion: SuggestionOnVisits
  /** The visit on whose page it stands: that is not named. */
  here?: string
  decide: Decide
}

/** Two visits that may be one: what speaks for and against it, and the two answers. */
export function SuggestionItem({ suggestion, here, decide }: Props) {
  const { t } = useTranslation()
  const [one, other] = suggestion.visits
  const ids: [string, string] = [one.id, other.id]
  return (
    <li className={styles.pair}>
      {suggestion.visits
        .filter(({ id }) => id !== here)
        .map((visit) => (
          <p key={visit.id}>
            <Link to="/visits/$id" params={{ id: visit.id }} state>
              <VisitName visit={visit} />
            </Link>
          </p>
        ))}
      <Reasons suggestion={suggestion} />
      <p className={styles.buttons}>
        <Button aria-disabled={decide.busy} onClick={() => decide.join(ids)}>
          {t('maybe.join')}
        </Button>
        <Button aria-disabled={decide.busy} onClick={() => decide.keepApart(ids)}>
          {t('maybe.apart')}
        </Button>
      </p>
    </li>
  )
}

function Reasons({ suggestion: { reasons } }: { suggestion: SuggestionOnVisits }) {
  const { t } = useTranslation()
  const sides = [
    { title: t('maybe.for'), parts: reasons.filter(({ points }) => points > 0) },
    { title: t('maybe.against'), parts: reasons.filter(({ points }) => points < 0) },
  ]
  return (
    <p className={styles.reasons}>
      {sides
        .filter(({ parts }) => parts.length > 0)
        .map(({ title, parts }) => (
          <span key={title}>
            {title}
            {t('sign.colon')}
            {parts.map(({ part }) => t(`maybe.part.${part}`)).join(t('sign.comma'))}
          </span>
        ))}
    </p>
  )
}
