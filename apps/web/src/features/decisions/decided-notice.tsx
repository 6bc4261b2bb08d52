import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { VisitLink } from '../../ui/visit-link.tsx'
import styles from './decisions.module.css'
import type { Decide, Done } from './use-decide.ts'

interface Props {
  done: Done
  /** The visit on whose page it stands: that is not named. */
  here?: string
  decide: Decide
}

/** Says what was decided and takes it back. What was pressed is gone by then: the focus comes here. */
export function DecidedNotice({ done, here, decide }: Props) {
  const { t } = useTranslation()
  const notice = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each thing done
  useEffect(() => notice.current?.focus(), [done])
  return (
    <Notice ref={notice}>
      <p>
        <strong>{t(`decide.${done.how}`)}</strong>
      </p>
      {done.how !== 'undone' && done.decisions.length > 0 && (
        <Button aria-disabled={decide.busy} onClick={() => decide.undo(done.decisions)}>
          {t('decide.undo')}
        </Button>
      )}
      <ul className={styles.others}>
        {done.visits
          .filter((id) => id !== here)
          .map((id) => (
            <li key={id}>
              <VisitLink id={id} />
            </li>
          ))}
      </ul>
    </Notice>
  )
}
