import type { ChartName } from '@jawla/charts'
import { EMPTY_FILTER, type Filter, type TimelineSplit } from '@jawla/domain'
import { lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fetchEmbedMessages } from '../../i18n/start-i18n.ts'
import { Button } from '../../ui/button.tsx'
import { LazyPart } from '../../ui/lazy-part.tsx'

const load = async () => {
  const [{ EmbedDialog }] = await Promise.all([import('./embed-dialog.tsx'), fetchEmbedMessages()])
  return { default: EmbedDialog }
}
const EmbedDialog = lazy(load)

/** What is embedded, without how it looks. */
export interface Embedded {
  chart: ChartName
  filter: Filter
  split: TimelineSplit
  /** Of a visit or a sentence. */
  id: string | null
}

interface Props extends Pick<Embedded, 'chart'>, Partial<Omit<Embedded, 'chart'>> {
  /** Instead of the usual word for it. */
  label?: string
  /** Said of what is embedded, where several such buttons stand in a page. */
  about?: string
}

/** A chart, a visit or a sentence for other sites, behind a button. */
export function EmbedButton({ label, about, chart, filter = EMPTY_FILTER, split = 'none', id = null }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Button
        look="link"
        className="no-print"
        aria-haspopup="dialog"
        aria-expanded={open}
        {...(about !== undefined && { 'aria-label': about })}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => {
          setAsked(true)
          setOpen(true)
        }}
      >
        {label ?? t('embed.open')}
      </Button>
      {asked && (
        <LazyPart>
          <EmbedDialog of={{ chart, filter, split, id }} open={open} onOpenChange={setOpen} />
        </LazyPart>
      )}
    </>
  )
}
