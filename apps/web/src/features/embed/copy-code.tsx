import type { ChartAsked } from '@jawla/charts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyText } from '../../ui/copy-text.tsx'
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
  const code = embedCode(name, asked, said)
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
      <CopyText text={code} label={t('embed.code.text')} copy={t('embed.copy')} copied={t('embed.copied')} />
    </div>
  )
}
