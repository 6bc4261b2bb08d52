/** What the caller knows of pasted texts and pages; report records say it themselves. */
export interface GivenFacts {
  url?: string | undefined
  /** A day, `YYYY-MM-DD`, or an ISO time. */
  published?: string | undefined
  language?: 'ar' | 'fr' | undefined
  outlet?: string | undefined
  title?: string | undefined
}
