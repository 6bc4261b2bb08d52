import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './embed-dialog.module.css'

interface Props {
  address: string
  /** CSS pixels; null for as wide as its place. */
  width: number | null
  onHeight: (height: number) => void
}

/** The embed itself, as it will be on another site. */
export function EmbedPreview({ address, width, onHeight }: Props) {
  const { t } = useTranslation()
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow) return
      if (typeof data !== 'object' || data === null || !('height' in data) || !('source' in data)) return
      if (data.source !== 'jawla' || typeof data.height !== 'number' || frame.current === null) return
      frame.current.style.blockSize = `${data.height}px`
      onHeight(data.height)
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [onHeight])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard
    <section className={styles.preview} tabIndex={0} aria-label={t('embed.preview')}>
      <iframe
        ref={frame}
        src={address}
        title={t('embed.preview')}
        style={{ inlineSize: width === null ? '100%' : `${width}px` }}
      />
    </section>
  )
}
