import { readFileSync } from 'node:fs'
import { foldText } from '@jawla/domain'
import type * as z from 'zod'
import type { Entry } from '../src/index.ts'

/** Mistakes in the data, in words for whoever edits it without programming: the line, what is wrong there, what to do. */
type Named = Pick<Entry, 'id' | 'names' | 'aliases'>

export const wordsOf = ({ names, aliases }: Pick<Entry, 'names' | 'aliases'>): string[] => [
  names.ar,
  names.fr,
  ...aliases.ar,
  ...aliases.fr,
]

const repeated = (words: readonly string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index)

export const textOf = (file: string): string => readFileSync(new URL(`../data/${file}.json`, import.meta.url), 'utf8')

/** `crafts.json line 40, "zellige"`; of an id that stands twice, the last. */
export function placeOf(file: string, id: string): string {
  const lines = textOf(file).split('\n')
  const line = lines.findLastIndex((one) => new RegExp(`"(?:id|code)": ${JSON.stringify(id)}`).test(one))
  return `${file}.json${line < 0 ? '' : ` line ${line + 1}`}, "${id}"`
}

export function repeatedIds(file: string, entries: readonly Pick<Entry, 'id'>[]): string[] {
  return repeated(entries.map(({ id }) => id)).map(
    (id) => `${placeOf(file, id)}: another entry has this id; give the new entry an id of its own`,
  )
}

export function repeatedWords(file: string, entries: readonly Named[]): string[] {
  return entries.flatMap((entry) =>
    repeated(wordsOf(entry)).map((word) => `${placeOf(file, entry.id)}: "${word}" stands twice; leave one out`),
  )
}

/** Names of two entries; `allowed` are folded words that may mean several things. */
export function sharedWords(file: string, entries: readonly Named[], allowed: ReadonlySet<string>): string[] {
  const owners = new Map<string, string>()
  const mistakes: string[] = []
  for (const entry of entries) {
    for (const word of wordsOf(entry)) {
      const folded = foldText(word)
      const owner = owners.get(folded) ?? entry.id
      owners.set(folded, owner)
      if (owner === entry.id || allowed.has(folded)) continue
      mistakes.push(
        `${placeOf(file, entry.id)}: "${word}" is also a name of "${owner}"; leave it out of one of the two, or list it in ambiguous-words.json`,
      )
    }
  }
  return mistakes
}

export function unknownSources(
  file: string,
  entries: readonly { readonly id: string; readonly sources: readonly string[] }[],
  sources: object,
): string[] {
  return entries.flatMap(({ id, sources: keys }) =>
    keys
      .filter((key) => !Object.hasOwn(sources, key))
      .map(
        (key) => `${placeOf(file, id)}: the source "${key}" is not in sources.json; add it there, or write "to-check"`,
      ),
  )
}

/** Entries whose `field` names something that `known` does not have; `home` is the file that lists what there is. */
export function unknownNames<T extends { readonly id: string }>(
  file: string,
  entries: readonly T[],
  reference: { readonly field: keyof T & string; readonly known: ReadonlySet<string>; readonly home: string },
): string[] {
  const { field, known, home } = reference
  return entries
    .filter((entry) => entry[field] !== null && !known.has(String(entry[field])))
    .map((entry) => `${placeOf(file, entry.id)}: the ${field} "${String(entry[field])}" is not in ${home}.json`)
}

/** What a file lacks of its shape. */
export function shapeMistakes(file: string, shape: z.ZodType, data: unknown): string[] {
  const issues = shape.safeParse(data, { reportInput: true }).error?.issues ?? []
  return issues.map((issue) => {
    const [index = '', ...fields] = issue.path
    const entry: unknown = Array.isArray(data) ? data[Number(index)] : undefined
    const field = fields.join('.') || 'entry'
    return `${holderOf(file, entry, index)}: ${field} ${plain(issue)}`
  })
}

function holderOf(file: string, entry: unknown, index: PropertyKey): string {
  const { id, code } = (entry ?? {}) as { id?: unknown; code?: unknown }
  const name = id ?? code
  if (typeof name === 'string') return placeOf(file, name)
  return typeof index === 'number' ? `${file}.json, entry ${index + 1}` : `${file}.json, "${String(index)}"`
}

function plain(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `has a field that is not known here: ${issue.keys.join(', ')}`
  if (issue.input === undefined) return 'is missing'
  if (issue.code === 'invalid_value')
    return `is ${JSON.stringify(issue.input)}; it must be one of ${issue.values.join(', ')}`
  if (issue.code === 'too_small') return 'is empty'
  return issue.code === 'custom' || issue.message.startsWith('has ')
    ? issue.message
    : `is not written as it should be: ${JSON.stringify(issue.input)}`
}

/** The data of a file, or where its commas, quotes and brackets do not add up. */
export function parseFile(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1]
    const line = text.slice(0, at === undefined ? text.length : Number(at)).split('\n').length
    throw new Error(
      `${file}.json, at or just before line ${line}: a comma, a quote or a bracket is missing or too many`,
    )
  }
}
