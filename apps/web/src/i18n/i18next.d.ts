import 'i18next'
import type { ar } from './ar.ts'
import type { chartsAr } from './charts-ar.ts'
import type { coverageAr } from './coverage-ar.ts'
import type { deskAr } from './desk-ar.ts'
import type { embedAr } from './embed-ar.ts'
import type { exportAr } from './export-ar.ts'
import type { historyAr } from './history-ar.ts'
import type { recordAr } from './record-ar.ts'
import type { referenceAr } from './reference-ar.ts'
import type { vocabularyAr } from './vocabulary-ar.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    keySeparator: false
    nsSeparator: false
    resources: {
      translation: typeof ar &
        typeof chartsAr &
        typeof coverageAr &
        typeof recordAr &
        typeof embedAr &
        typeof exportAr &
        typeof referenceAr &
        typeof historyAr &
        typeof deskAr &
        typeof vocabularyAr
    }
  }
}
