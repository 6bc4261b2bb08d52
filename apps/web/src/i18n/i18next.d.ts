import 'i18next'
import type { ar } from './ar.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    keySeparator: false
    nsSeparator: false
    resources: { translation: typeof ar }
  }
}
