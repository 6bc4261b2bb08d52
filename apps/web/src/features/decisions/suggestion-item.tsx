import type { SuggestionOnVisits } from '@jawla/domain'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { VisitName } from '../../ui/visit-name.tsx'
import styles from './decisions.module.css'
import { PairReasons } from './pair-reasons.tsx'
import type { Decide } from './use-decide.ts'

interface Props {
  suggestion: SuggestionOnVisits
  /** The visit on whose page it stands: that is not named. */
  here: string
  decide: Decide
}

/** A visit that may be this one: what speaks for and against it, and the two answers. */
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
      <PairReasons reasons={suggestion.reasons} />
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
