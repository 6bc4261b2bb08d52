import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import type { Filter } from '@jawla/domain'
import type { VisitIndex } from '@jawla/store'
import { ZipFile } from 'yazl'
import { citationOf } from '../../cite/citation.ts'
import { writeBibtex } from '../../cite/write-bibtex.ts'
import { ROOT } from '../../settings.ts'
import { exportStream, type Proof } from '../export-stream.ts'
import { EXPORT_NAMES, type ExportName } from '../export-tables.ts'
import { type AboutPackage, DATA_LICENCE, describePackage } from './describe-package.ts'
import { writeCodebook } from './write-codebook.ts'

interface Package {
  zip: Readable
  /** Of each table, once it is read. */
  proofs: ReadonlyMap<ExportName, Proof>
}

interface ToPack extends AboutPackage {
  index: VisitIndex
  filter: Filter
}

/**
 * One zip with every table, its description by Data Package 2.0, codebooks and methodology in three languages, the licence and how to cite it.
 * It is made while it is read: few rows are in memory at once. What fails in the middle comes out of the stream as an error. The same data
 * of the same day gives the same bytes.
 */
export function writePackage({ index, filter, ...about }: ToPack): Package {
  const zip = new ZipFile()
  const proofs = new Map<ExportName, Proof>()
  // A zip holds local times; of the day alone, which is the same everywhere.
  const [year = 0, month = 1, day = 1] = about.created.slice(0, 10).split('-').map(Number)
  const options = { mtime: new Date(year, month - 1, day), forceDosTimestamp: true }
  // A file is begun when the one before it is done, so that what is told of all tables comes last.
  const add = (name: string, open: () => Readable) =>
    zip.addReadStreamLazy(name, options, (give) =>
      give(
        null,
        open().on('error', (error) => zip.emit('error', error)),
      ),
    )
  for (const name of EXPORT_NAMES) {
    const asked = { index, filter, format: 'csv', bom: false } as const
    add(`data/${name}.csv`, () => Readable.from(noted(exportStream(name, asked), (proof) => proofs.set(name, proof))))
  }
  for (const language of ['ar', 'fr', 'en'] as const) {
    add(`codebook-${language}.md`, () => Readable.from([writeCodebook(language)]))
    const methodology = language === 'en' ? 'docs/methodology.md' : `docs/methodology.${language}.md`
    add(`methodology-${language}.md`, () => Readable.from(fileText(methodology)))
  }
  add('LICENCE.md', () => Readable.from([licence()]))
  add('CITATION.bib', () => Readable.from([citation(filter, about)]))
  add('datapackage.json', () => Readable.from([`${JSON.stringify(describePackage(about, proofs), null, 2)}\n`]))
  zip.end()
  const stream = new PassThrough()
  zip.outputStream.pipe(stream)
  zip.on('error', (error) => stream.destroy(error))
  return { zip: stream, proofs }
}

async function* noted(
  pieces: AsyncGenerator<Uint8Array, Proof>,
  note: (proof: Proof) => void,
): AsyncGenerator<Uint8Array> {
  note(yield* pieces)
}

async function* fileText(path: string): AsyncGenerator<string> {
  yield await readFile(join(ROOT, path), 'utf8')
}

function licence(): string {
  return `# Licence

The data are under ${DATA_LICENCE.title} (${DATA_LICENCE.path}): use them as you like and name their source, Jawla, with the version and the address in \`CITATION.bib\`.

The sentences in the columns \`quote\` and \`quotes\`, and the titles of reports, are their newspapers'. They are quoted with their source, each only as far as a fact rests on it; the
licence does not cover them.
`
}

function citation(filter: Filter, { version, address, created }: AboutPackage): string {
  const of = { filter, names: {}, language: 'en', snapshot: null, accessed: null } as const
  return writeBibtex(citationOf({ ...of, day: created.slice(0, 10), dataVersion: version, url: address }))
}
