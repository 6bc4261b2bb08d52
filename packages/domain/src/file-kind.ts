/** What a file may be that reports come in: a list of report records, a saved page, a plain text, a zip of these. */
export type FileKind = keyof typeof FILE_ENDINGS

/** How the names of each kind end. */
export const FILE_ENDINGS = {
  records: ['.jsonl', '.ndjson'],
  page: ['.html', '.htm', '.xhtml'],
  text: ['.txt', '.text'],
  zip: ['.zip'],
} as const

/** The largest file of each kind that is read, in bytes. Records are read one by one: each may be as long as a page. */
export const MOST_FILE_BYTES: Readonly<Record<FileKind, number>> = {
  records: Number.POSITIVE_INFINITY,
  page: 15_000_000,
  text: 15_000_000,
  zip: 250_000_000,
}

/** The most that is uploaded at once. What is larger is read from the machine's own disk. */
export const MOST_UPLOAD_BYTES = 100_000_000

const KINDS = Object.keys(FILE_ENDINGS) as FileKind[]

/** What a file is by the end of its name, or its path; null for what holds no report: `photo.jpg`, `.html`. */
export function fileKind(name: string): FileKind | null {
  const ending = /(?<=[^/\\])\.[a-z0-9]+$/i.exec(name)?.[0].toLowerCase()
  return KINDS.find((kind) => FILE_ENDINGS[kind].some((known) => known === ending)) ?? null
}

/** Why a file of so many bytes is not read, in one line; null where it is. */
export function whyTooLarge(bytes: number, most: number): string | null {
  return bytes > most ? `${megabytes(bytes)} MB is too large; the limit is ${megabytes(most)} MB` : null
}

/** `megabytes(15_000_001)` is `'16'`: what is over a limit of 15 is not called 15. */
export function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1_000_000))
}
