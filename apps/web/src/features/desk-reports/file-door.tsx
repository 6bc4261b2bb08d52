import { FILE_ENDINGS } from '@jawla/domain'
import { type DragEvent, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { askAgainWhatReadersSee, client } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import styles from './door.module.css'
import fileStyles from './file-door.module.css'
import { type FileTurn, fileTurns } from './file-turns.ts'
import { TakenList } from './taken-list.tsx'

const { page, text, records, zip } = FILE_ENDINGS
const KINDS = [page, text, records, zip]

const ASK_MS = 1_000

const turns = fileTurns(async (file, tell) => {
  const key = crypto.randomUUID()
  const form = new FormData()
  form.append('key', key)
  form.append('file', file, file.name)
  // An archive may hold thousands of reports: how many were read is asked for. Where that fails the file goes on all the same.
  const ask = () => client.reports.uploaded.query({ key }).then((read) => read !== null && tell(read))
  const asking = setInterval(() => ask().catch(() => {}), ASK_MS)
  try {
    return await client.reports.upload.mutate(form)
  } finally {
    clearInterval(asking)
    askAgainWhatReadersSee()
  }
})

/** Files from this computer, several at once, by choosing or dropping. */
export function FileDoor() {
  const { t } = useTranslation()
  const language = useLanguage()
  const files = useSyncExternalStore(turns.subscribe, turns.current)
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const done = files.filter(({ state }) => state === 'done' || state === 'lost').length
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    turns.add(event.dataTransfer.files)
  }
  return (
    <section className={styles.door} aria-labelledby="files-title">
      <h2 id="files-title">{t('take.files')}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way; the button inside is everybody's */}
      <div
        className={fileStyles.drop}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className={fileStyles.here}>{t('take.files.drop')}</p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={KINDS.flat().join(',')}
          onChange={(event) => {
            turns.add(event.target.files ?? [])
            event.target.value = ''
          }}
        />
        <Button aria-describedby="files-hint" onClick={() => input.current?.click()}>
          {t('take.files.choose')}
        </Button>
        <p id="files-hint" className={styles.hint}>
          {t('take.files.hint')} <bdi dir="ltr">{KINDS.map(([ending]) => ending).join(' ')}</bdi>
        </p>
      </div>
      <p role="status" className={files.length === 0 ? 'visually-hidden' : styles.hint}>
        {files.length > 0 &&
          t('take.files.progress', {
            done: formatNumber(done, language),
            total: formatNumber(files.length, language),
          })}
      </p>
      {files.length > 0 && (
        <>
          {files.length > 1 && (
            <progress className={fileStyles.progress} aria-labelledby="files-title" value={done} max={files.length} />
          )}
          <ol className={fileStyles.files}>
            {files.map((turn) => (
              <FileRow key={turn.id} turn={turn} />
            ))}
          </ol>
          {done === files.length && (
            <div className={styles.buttons}>
              <Button look="link" onClick={turns.clear}>
                {t('take.files.clear')}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  )
}

function FileRow({ turn }: { turn: FileTurn }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <li>
      <p className={fileStyles.name}>
        <bdi>{turn.file.name}</bdi>
        {turn.state === 'waiting' && <span className={styles.hint}>{t('take.files.waiting')}</span>}
        {turn.state === 'reading' && (
          <span className={styles.hint}>
            {turn.read === null
              ? t('take.files.sending')
              : t('take.files.reading', { n: formatNumber(turn.read, language) })}
          </span>
        )}
      </p>
      {turn.state === 'reading' && <progress className={fileStyles.progress} aria-label={turn.file.name} />}
      {turn.state === 'done' && <TakenList taken={turn.taken} under={turn.file.name} />}
      {turn.state === 'lost' && (
        <>
          <RequestTrouble error={turn.error} />
          <Button onClick={() => turns.again(turn.id)}>{t('take.files.again')}</Button>
        </>
      )}
    </li>
  )
}
