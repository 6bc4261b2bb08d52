export {
  CHART_SIZES,
  CHART_WIDTH,
  type ChartAsked,
  type ChartSize,
  chartParams,
  LONGEST_TITLE,
} from './chart-address.ts'
export {
  CHART_NAMES,
  type ChartData,
  type ChartFacts,
  type ChartName,
  type GraduateRow,
  type ToldSentence,
  type ToldVisitCard,
} from './chart-data.ts'
export { drawChart } from './draw-chart.ts'
export { axisTicks } from './drawing/axis-ticks.ts'
export { STAR } from './drawing/star-outline.ts'
export { svgText } from './drawing/svg-text.ts'
export { type AreaFacts, MAP_MEASURES, type Measure, type Measured, measureOf } from './map/measure.ts'
export { type Fill, paintOf, type Shading, shadingOf } from './map/shading.ts'
export type { ChartLanguage, ChartLook, ChartTable, ChartTheme, ChartWords, Narrowed, Picture } from './picture.ts'
export { tellChart } from './tell-chart.ts'
export { gapWords } from './time/gap-words.ts'
export { statusWords } from './time/status-words.ts'
export {
  type Bar,
  type BarPart,
  barIndexAt,
  barsOf,
  exactSharesOf,
  STATUSES,
  sharesOf,
  visitsOf,
  withFewerParts,
  xLabels,
} from './time/time-bars.ts'
export { unreadSpans } from './time/unread-spans.ts'
export type { Catalogue, Plural } from './words/catalogue.ts'
export { choiceName, textOf } from './words/choice-name.ts'
export { filterWords } from './words/filter-words.ts'
export { formatDay, formatMonth, formatSpan, formatToldDate, formatUnit } from './words/format-date.ts'
export { formatDifference, formatNumber } from './words/format-number.ts'
export { graduateWordsAr } from './words/graduate-words-ar.ts'
export { graduateWordsEn } from './words/graduate-words-en.ts'
export { graduateWordsFr } from './words/graduate-words-fr.ts'
export { LANGUAGES, type Language, type LanguageCode, languageOf } from './words/languages.ts'
export { asWritten, nameIn, type WrittenName } from './words/name-in.ts'
export { groupWords, peopleWords } from './words/people-words.ts'
export { periodWords } from './words/period-words.ts'
export { speakerOf } from './words/say.ts'
export { setApart } from './words/set-apart.ts'
export { termsAr } from './words/terms-ar.ts'
export { termsEn } from './words/terms-en.ts'
export { termsFr } from './words/terms-fr.ts'
