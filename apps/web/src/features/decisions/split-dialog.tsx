import type { VisitDetail } from '@jawla/domain'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ChooseVisitDialog } from './choose-visit-dialog.tsx'
import styles from './decisions.module.css'
import { ReportName } from './report-name.tsx'
import type { Decide } from './use-decide.ts'
import { WhyField } from './why-field.tsx'

interface Props {
  detail: VisitDetail
  decide: Decide
  open: boolean
  onClose: () => void
}

/** Asks which report is taken out of the visit, and whether it becomes a visit of its own or goes to another. */
export function SplitDialog({ detail: { visit, reports }, decide, open, onClose }: Props) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<string | null>(null)
  const [moving, setMoving] = useState(false)
  const [why, setWhy] = useState('')
  const first = useRef<HTMLInputElement>(null)
  const picked = chosen ?? reports[0]?.id ?? ''
  const close = () => {
    setMoving(false)
    setWhy('')
    onClose()
  }
  const split = (event: FormEvent) => {
    event.preventDefault()
    close()
    decide.split(visit.id, picked, why)
  }
  if (reports.length < 2) {
    return (
      <Dialog open={open} onOpenChange={(next) => !next && close()} title={t('decide.split.title')}>
        <p>{t('decide.split.alone')}</p>
      </Dialog>
    )
  }
  return (
    <>
      <Dialog
        open={open && !moving}
        onOpenChange={(next) => !next && close()}
        title={t('decide.split.title')}
        initialFocus={first}
      >
        <form onSubmit={split} className={styles.inside}>
          <fieldset className={`${styles.choices} ${styles.group}`}>
            <legend className="visually-hidden">{t('decide.reports')}</legend>
            {reports.map((report, place) => (
              <label key={report.id}>
                <input
                  ref={place === 0 ? first : null}
                  type="radio"
                  name="report"
                  checked={picked === report.id}
                  onChange={() => setChosen(report.id)}
                />
                <ReportName report={report} />
              </label>
            ))}
          </fieldset>
          <WhyField value={why} onText={setWhy} />
          <div className={styles.buttons}>
            <Button type="submit" look="strong">
              {t('decide.split')}
            </Button>
            <Button onClick={() => setMoving(true)}>{t('decide.move')}</Button>
          </div>
        </form>
      </Dialog>
      <ChooseVisitDialog
        open={open && moving}
        onClose={close}
        title={t('decide.move.title')}
        send={t('decide.move')}
        visit={visit}
        onChoose={(to, reason) => decide.move(picked, { from: visit.id, to }, reason)}
      />
    </>
  )
}
