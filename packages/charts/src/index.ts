export {
  CHART_NAMES,
  type ChartData,
  type ChartFacts,
  type ChartName,
  type GraduateRow,
  type ToldSentence,
  type ToldVisitCard,
} from './chart-data.ts'
export type { ChartLanguage, ChartLook, ChartTable, ChartTheme, ChartWords, Narrowed, Picture } from './picture.ts'
