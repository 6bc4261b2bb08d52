import type { ChartAsked } from '@jawla/charts'
import { EMPTY_FILTER } from '@jawla/domain'
import { expect, test } from 'vitest'
import { embedCode } from '../../../src/features/embed/embed-codes.ts'

const ASKED: ChartAsked = {
  ...{
    chart: 'visits-by-region',
    filter: { ...EMPTY_FILTER, regions: ['MA-03'] },
    split: 'none',
    id: null,
    frozen: null,
  },
  ...{ language: 'fr', theme: 'dark', width: 480, size: null, title: null, view: 'chart' },
}
const SAID = {
  ...{ site: 'https://jawla.example', title: 'Fès "<b>"', alt: 'Visites & "dits"', height: 500 },
  link: 'https://jawla.example/embed/visits-by-region?region=MA-03&lang=fr',
}

test('a frame has its address, its title and its height, and nothing in them is markup', () => {
  const frame = embedCode('frame', ASKED, SAID)
  expect(frame).toBe(
    '<iframe src="https://jawla.example/embed/visits-by-region?region=MA-03&#38;theme=dark&#38;lang=fr" title="Fès &#34;&#60;b&#62;&#34;" height="500" style="border:0;width:480px;max-width:100%" loading="lazy"></iframe>',
  )
  expect(embedCode('sized', ASKED, SAID)).toBe(`${frame}\n<script async src="https://jawla.example/embed.js"></script>`)
})

test('a picture has its alternative text and leads to the embed', () => {
  expect(embedCode('picture', ASKED, SAID)).toBe(
    '<a href="https://jawla.example/embed/visits-by-region?region=MA-03&#38;lang=fr"><img src="https://jawla.example/chart/visits-by-region.svg?region=MA-03&#38;theme=dark&#38;width=480&#38;lang=fr" alt="Visites &#38; &#34;dits&#34;" style="max-width:100%;height:auto" loading="lazy"></a>',
  )
})

test('an oEmbed link asks this site for the embed', () => {
  const link = new URL(embedCode('oembed', ASKED, SAID))
  expect(link.origin + link.pathname).toBe('https://jawla.example/oembed')
  expect(link.searchParams.get('url')).toBe(
    'https://jawla.example/embed/visits-by-region?region=MA-03&theme=dark&lang=fr',
  )
})
