import type { ChartAsked } from '@jawla/charts'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { CODES, type CodeName, embedCode } from './embed-codes.ts'
import styles from './embed-dialog.module.css'

interface Props {
  asked: ChartAsked
  said: Parameters<typeof embedCode>[2]
}

/** What to copy into a page, in the form that its editor takes. */
export function CopyCode({ asked, said }: Props) {
  const { t } = useTranslation()
  const [name, setName] = useState<CodeName>('sized')
  const [copied, setCopied] = useState<string | null>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const code = embedCode(name, asked, said)
  const copy = async () => {
    area.current?.select()
    // Pages that came over plain http have none: what is selected is copied with the keys.
    const { clipboard } = navigator as { clipboard?: Clipboard }
    await clipboard?.writeText(code)
    if (clipboard !== undefined) setCopied(code)
  }
  return (
    <div className={styles.code}>
      <Field label={t('embed.code')} hint={t(`embed.code.${name}.told`)}>
        {(control) => (
          <select {...control} value={name} onChange={(event) => setName(event.target.value as CodeName)}>
            {CODES.map((one) => (
              <option key={one} value={one}>
                {t(`embed.code.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <textarea
        ref={area}
        readOnly
        dir="ltr"
        rows={4}
        spellCheck={false}
        aria-label={t('embed.code.text')}
        className={styles.text}
        value={code}
        onFocus={(event) => event.target.select()}
      />
      <p className={styles.buttons}>
        <Button look="strong" onClick={() => void copy()}>
          {t('embed.copy')}
        </Button>
        <span role="status" className={styles.status}>
          {copied === code && t('embed.copied')}
        </span>
      </p>
    </div>
  )
}
