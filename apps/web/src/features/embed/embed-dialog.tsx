import {
  CHART_SIZES,
  type ChartAsked,
  type ChartLanguage,
  type ChartTheme,
  chartParams,
  LONGEST_TITLE,
} from '@jawla/charts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { LANGUAGES } from '../../i18n/languages.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CopyCode } from './copy-code.tsx'
import type { Embedded } from './embed-button.tsx'
import { embedAddress, pictureAddress } from './embed-codes.ts'
import styles from './embed-dialog.module.css'
import { EmbedPreview } from './embed-preview.tsx'

const VIEWS = ['chart', 'table'] as const satisfies ChartAsked['view'][]
const THEMES = ['light', 'dark', 'auto'] as const satisfies ChartTheme[]
/** CSS pixels; the first as wide as its place. */
const WIDTHS = [null, 320, 480, 640, 800] as const

interface Props {
  of: Embedded
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Asks how a chart is to look on another site, shows it as it will, and gives what to copy. */
export function EmbedDialog({ of, open, onOpenChange }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('embed.title')} description={t('embed.told')}>
      <Choices of={of} />
    </Dialog>
  )
}

function Choices({ of }: { of: Embedded }) {
  const { t } = useTranslation()
  const page = useLanguage()
  const [language, setLanguage] = useState<ChartLanguage>(page.code)
  const [theme, setTheme] = useState<ChartTheme>('light')
  const [width, setWidth] = useState<number | null>(null)
  const [view, setView] = useState<ChartAsked['view']>('chart')
  const [title, setTitle] = useState('')
  const [height, setHeight] = useState(480)
  const freeze = useMutation(api.embeds.freeze.mutationOptions())
  const [isFrozen, setFrozen] = useState(false)
  const live: ChartAsked = {
    ...of,
    ...{ frozen: null, language, theme, width, size: null, title: title.trim() === '' ? null : title.trim(), view },
  }
  const asked = { ...live, frozen: isFrozen ? (freeze.data?.id ?? null) : null }
  const words = useQuery(api.embeds.words.queryOptions({ chart: of.chart, params: chartParams(asked) }))
  const keep = (frozen: boolean) => {
    setFrozen(frozen)
    if (frozen && !freeze.isPending && freeze.data === undefined) {
      freeze.mutate({
        chart: of.chart,
        params: chartParams({ ...live, theme: 'light', width: null, title: null, view: 'chart' }),
      })
    }
  }
  return (
    <div className={styles.choices}>
      <div className={styles.fields}>
        <Field label={t('embed.language')}>
          {(control) => (
            <select
              {...control}
              value={language}
              onChange={(event) => setLanguage(event.target.value as ChartLanguage)}
            >
              {LANGUAGES.map(({ code, label }) => (
                <option key={code} value={code} lang={code}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('embed.view')}>
          {(control) => (
            <select {...control} value={view} onChange={(event) => setView(event.target.value as ChartAsked['view'])}>
              {VIEWS.map((one) => (
                <option key={one} value={one}>
                  {t(`embed.view.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('embed.theme')}>
          {(control) => (
            <select {...control} value={theme} onChange={(event) => setTheme(event.target.value as ChartTheme)}>
              {THEMES.map((one) => (
                <option key={one} value={one}>
                  {t(`embed.theme.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('embed.width')}>
          {(control) => (
            <select
              {...control}
              value={width ?? ''}
              onChange={(event) => setWidth(event.target.value === '' ? null : Number(event.target.value))}
            >
              {WIDTHS.map((one) => (
                <option key={one} value={one ?? ''}>
                  {one === null ? t('embed.width.place') : t('embed.width.pixels', { n: one })}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('embed.data')} hint={t(isFrozen ? 'embed.data.frozen.told' : 'embed.data.live.told')}>
          {(control) => (
            <select
              {...control}
              value={isFrozen ? 'frozen' : 'live'}
              onChange={(event) => keep(event.target.value === 'frozen')}
            >
              <option value="live">{t('embed.data.live')}</option>
              <option value="frozen">{t('embed.data.frozen')}</option>
            </select>
          )}
        </Field>
      </div>
      <TextField label={t('embed.caption')} maxLength={LONGEST_TITLE} value={title} onText={setTitle} />
      <p role="status" className={styles.status}>
        {isFrozen && freeze.isPending && t('embed.freezing')}
        {isFrozen && freeze.isError && t('embed.freeze.failed')}
      </p>
      {(!isFrozen || freeze.data !== undefined) && (
        <>
          <EmbedPreview address={embedAddress({ ...asked, width: null })} width={width} onHeight={setHeight} />
          <CopyCode
            asked={asked}
            said={{
              ...{ site: location.origin, height, title: words.data?.title ?? '', alt: words.data?.alt ?? '' },
              link: location.origin + embedAddress({ ...asked, width: null }),
            }}
          />
          <p className={styles.files}>
            {t('embed.files')}{' '}
            <a href={pictureAddress(asked, 'svg')} download>
              SVG
            </a>{' '}
            <a href={pictureAddress(asked, 'png')} download>
              PNG
            </a>{' '}
            {(['card', 'square'] as const).map((size) => (
              <a key={size} href={pictureAddress({ ...asked, width: null, size }, 'png')} download>
                PNG {CHART_SIZES[size].width}×{CHART_SIZES[size].height}
              </a>
            ))}
          </p>
        </>
      )}
    </div>
  )
}
