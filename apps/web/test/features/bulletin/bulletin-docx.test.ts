import { expect, test } from 'vitest'
import { bulletinDocx } from '../../../src/features/bulletin/bulletin-docx.ts'
import { writeBulletin } from '../../../src/features/bulletin/write-bulletin.ts'
import { unzip } from '../../unzip.ts'
import { aBulletin, aTold, speechIn, WEEK } from './a-bulletin.ts'

const origin = 'https://jawla.example'

async function partsIn(code: 'ar' | 'en') {
  const speech = await speechIn(code)
  const bulletin = writeBulletin(
    aBulletin({ held: [aTold('v1')] }),
    { period: WEEK, today: '2025-02-20', origin },
    speech,
  )
  const file = await bulletinDocx(bulletin, speech.language, origin)
  const parts = unzip(new Uint8Array(await file.arrayBuffer()))
  return { text: parts.get('word/document.xml') ?? '', links: parts.get('word/_rels/document.xml.rels') ?? '' }
}

test('in Arabic every paragraph and run goes from right to left, but for addresses', async () => {
  const { text, links } = await partsIn('ar')
  const paragraphs = text.match(/<w:p>.*?<\/w:p>/gs) ?? []
  expect(paragraphs.length).toBeGreaterThan(20)
  expect(paragraphs.filter((one) => !one.includes('<w:bidi/>'))).toEqual([])
  const leftToRight = (text.match(/<w:r>.*?<\/w:r>/gs) ?? []).filter((run) => !run.includes('<w:rtl/>'))
  expect(leftToRight.filter((run) => !run.includes('https://'))).toEqual([])
  expect(text).toContain('<w:bidiVisual/>')
  expect(text).toContain('قام الوزير بزيارة إلى فاس.')
  expect(links).toContain('https://un.example/1')
  expect(links).toContain('https://jawla.example/visits/v1')
})

test('in English only an Arabic sentence and names do', async () => {
  const { text } = await partsIn('en')
  const rightToLeft = (text.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((one) => /<w:bidi\/>/.test(one))
  expect(rightToLeft).toHaveLength(1)
  expect(rightToLeft[0]).toContain('قام الوزير')
  expect(text).not.toContain('<w:bidiVisual/>')
})
