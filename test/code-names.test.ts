import { expect, test } from 'vitest'
import { CODE_NAMES } from '../apps/server/src/exports/code-names.ts'
import { ar } from '../apps/web/src/i18n/ar.ts'
import { en } from '../apps/web/src/i18n/en.ts'
import { fr } from '../apps/web/src/i18n/fr.ts'

/** Lists that the dashboard names too, by how its messages begin. */
const SHOWN = { kinds: 'kind', statuses: 'status', roles: 'role', facility_types: 'type', measures: 'measure' } as const

test.each(Object.entries(SHOWN))('the codebook calls %s as the dashboard does', (list, prefix) => {
  const { names } = CODE_NAMES[list as keyof typeof SHOWN]
  const messages: Record<'ar' | 'fr' | 'en', Record<string, string>> = { ar, fr, en }
  for (const [code, told] of Object.entries(names)) {
    for (const language of ['ar', 'fr', 'en'] as const) {
      expect(told[language]).toBe(messages[language][`${prefix}.${code}`])
    }
  }
})
