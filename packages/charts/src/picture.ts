import type { Element } from 'hast'

/** Parameters of a filter that select the visits behind a part of a drawing, put over the chart's own: `{ region: 'MA-03' }`. */
export type Narrowed = Record<string, string>

export type ChartLanguage = 'ar' | 'fr' | 'en'

/** `auto` follows what the reader's browser prefers; a picture for print or PNG takes one of the two. */
export type ChartTheme = 'light' | 'dark' | 'auto'

/** How a chart is drawn. */
export interface ChartLook {
  language: ChartLanguage
  theme: ChartTheme
  /** CSS pixels, 200 to 2000. */
  width: number
  /** Of a card that has to be filled exactly; null where the picture is as high as it needs. */
  height: number | null
  /** Instead of the title that the data gives; null for that one. */
  title: string | null
  /** Said before the source where there is anything: what was corrected of a frozen chart since. */
  notice?: string
  /** Where it comes from, as the source line prints it: `jawla.example`. */
  site: string
  /** Address of the visits behind a part of the drawing; null for a picture without links. */
  linkTo: ((narrowed: Narrowed) => string) | null
}

/** A chart drawn as SVG, title, source line and date of the data in it. */
export interface Picture {
  /** An `svg` element, with `title` and `desc` for screen readers. */
  svg: Element
  width: number
  height: number
}

/** The numbers of a chart as a table. */
export interface ChartTable {
  head: string[]
  /** `narrowed` is null where no filter selects the visits behind a row. */
  rows: { cells: string[]; narrowed: Narrowed | null }[]
}

/** What a chart says in words of one language. */
export interface ChartWords {
  title: string
  /** Which visits: the filter in words; empty where it selects all. */
  subtitle: string
  /** That the reports, or how many of them, are samples that nobody printed; empty where none is. */
  samples: string
  /** One sentence written from the data: what stands out, with its numbers. */
  summary: string
  /** For who does not see the picture: title, summary and the numbers as far as they fit in 500 characters. */
  alt: string
  /** What is not in the drawing and how it is to be read: undated visits, numbers not stated. */
  notes: string[]
  /** `12 reports of 5 outlets, as of 28 November 2026`. */
  source: string
  table: ChartTable
}
