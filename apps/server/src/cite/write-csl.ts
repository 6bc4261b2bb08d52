import type { Citation } from './citation.ts'

/** CSL-JSON, which Zotero, Pandoc and their like read: a list of one. */
export function writeCsl({ key, title, author, day, version, url, language, accessed }: Citation): string {
  const item = {
    ...{ id: key, type: 'dataset', title, author: [{ literal: author }], publisher: author },
    ...{ issued: dateParts(day), version, URL: url, language },
    ...(accessed !== null && { accessed: dateParts(accessed) }),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

function dateParts(day: string): object {
  return { 'date-parts': [day.split('-').map(Number)] }
}
