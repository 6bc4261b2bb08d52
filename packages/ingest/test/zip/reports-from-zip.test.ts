import { describe, expect, test } from 'vitest'
import { IngestError, reportsFromZip } from '../../src/index.ts'
import { makeZip, type Zipped } from './make-zip.ts'

const TEXT = 'Le gouverneur a visité le complexe artisanal de la ville, où il a remis des diplômes aux apprentis.'
const PAGE = `<html lang="fr"><body><article><h1>Visite</h1><p>${TEXT}</p><p>Un. ${TEXT}</p><p>Deux. ${TEXT}</p></article></body></html>`
const page: Zipped = { name: 'pages/visite.html', body: PAGE }

/** Each report by the place it came from, each mistake by its line. */
async function inZip(files: readonly Zipped[] | Uint8Array): Promise<string[]> {
  const bytes = files instanceof Uint8Array ? files : makeZip(files)
  const found: string[] = []
  for await (const one of reportsFromZip(bytes, { where: 'z.zip', detectLanguage: () => 'fr' })) {
    found.push(one instanceof IngestError ? `! ${one.message}` : `${one.where}${one.record ? ' (record)' : ''}`)
  }
  return found
}

describe('a zip of saved pages', () => {
  test('gives the reports of its pages, texts and records', async () => {
    const records = ['a', 'b'].map((id) => JSON.stringify({ id, text: TEXT, publishedAt: null })).join('\n')
    expect(
      await inZip([
        { name: 'pages/', body: '', stored: true },
        page,
        { name: 'pages/visite_files/logo.png', body: 'x' },
        { name: '__MACOSX/pages/._visite.html', body: 'x' },
        { name: 'زيارة.txt', body: TEXT, stored: true },
        { name: 'all.jsonl', body: `${records}\nnot JSON` },
      ]),
    ).toEqual([
      'z.zip: pages/visite.html',
      'z.zip: زيارة.txt',
      'z.zip: all.jsonl: a (record)',
      'z.zip: all.jsonl: b (record)',
      '! z.zip: all.jsonl line 3: not JSON',
    ])
  })

  test('gives the report that the page alone would give', async () => {
    for await (const one of reportsFromZip(makeZip([page]), { where: 'z', detectLanguage: () => 'fr', outlet: 'Un' })) {
      expect(one).toMatchObject({ report: { text: `${TEXT}\nUn. ${TEXT}\nDeux. ${TEXT}`, outlet: 'Un' } })
    }
  })

  test('lends its own address to none of its pages', async () => {
    const given = { where: 'z', detectLanguage: () => 'fr' as const, url: 'https://un.example/' }
    for await (const one of reportsFromZip(makeZip([page]), given)) expect(one).toMatchObject({ report: { url: null } })
  })

  test('is read on after a bad entry', async () => {
    expect(
      await inZip([
        { name: 'secret.html', body: PAGE, encrypted: true },
        { name: 'odd.html', body: PAGE, method: 93 },
        { name: 'spoiled.html', body: PAGE, spoiled: true },
        { name: 'stored.txt', body: TEXT, stored: true, spoiled: true },
        { name: 'lies.html', body: PAGE, says: 10 },
        { name: 'empty.txt', body: '' },
        { name: 'inner.zip', body: makeZip([page]) },
        page,
      ]),
    ).toEqual([
      '! z.zip: secret.html: encrypted; unpack the zip with its password and give the files',
      '! z.zip: odd.html: compressed by a method that is not read here (93)',
      '! z.zip: spoiled.html: the zip is broken here',
      '! z.zip: stored.txt: the zip is broken here: not what was packed',
      '! z.zip: lies.html: the zip is broken here: not what was packed',
      '! z.zip: empty.txt: the file is empty',
      '! z.zip: inner.zip: a zip inside the zip is not opened',
      'z.zip: pages/visite.html',
    ])
  })

  test('cannot fill the memory', async () => {
    expect(
      await inZip([
        { name: 'bomb.txt', body: Buffer.alloc(50_000_000, 32), says: 100 },
        { name: 'large.txt', body: Buffer.alloc(16_000_000, 97), stored: true },
        page,
      ]),
    ).toEqual([
      '! z.zip: bomb.txt: a decompression bomb',
      '! z.zip: large.txt: larger than 15 MB when unpacked',
      'z.zip: pages/visite.html',
    ])
  })

  test('with names that lead elsewhere is read all the same: they are labels', async () => {
    expect(
      await inZip([
        { ...page, name: '../../etc/cron.d/x.html' },
        { ...page, name: '/abs.html' },
        { ...page, name: 'C:\\x\\y.html' },
        { ...page, name: 'a\u001b[31m\n\u202eb.html' },
      ]),
    ).toEqual(['z.zip: ../../etc/cron.d/x.html', 'z.zip: /abs.html', 'z.zip: C:/x/y.html', 'z.zip: a [31m b.html'])
  })
})

function spoiledList(): Buffer {
  const zip = makeZip([page])
  return zip.fill(1, zip.length - 60, zip.length - 50)
}

describe('what is no zip of reports is told in one clear line', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'z.zip: no zip, or a broken one'],
    ['a text', Buffer.from('Bonjour'), 'z.zip: no zip, or a broken one'],
    ['half a zip', makeZip([page]).subarray(0, 200), 'z.zip: no zip, or a broken one'],
    ['pictures', makeZip([{ name: 'a.png', body: 'x' }]), 'z.zip: no report in this zip (.html, .txt, .jsonl)'],
    ['nothing in it', makeZip([]), 'z.zip: no report in this zip (.html, .txt, .jsonl)'],
    ['a list that is spoiled', spoiledList(), 'z.zip: the zip is broken: its list of entries cannot be read'],
    [
      'too many entries',
      makeZip(Array.from({ length: 20_001 }, (_, i) => ({ name: `${i}.txt`, body: 'x', stored: true }))),
      'z.zip: the zip has 20001 entries; the limit is 20000',
    ],
  ])('%s', async (_, bytes, message) => {
    await expect(inZip(bytes)).rejects.toThrow(message)
    await expect(inZip(bytes)).rejects.toBeInstanceOf(IngestError)
  })
})
