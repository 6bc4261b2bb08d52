import { expect, test } from 'vitest'
import { drawPng } from '../../src/embeds/draw-png.ts'

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50" font-family="IBM Plex Sans Arabic"><text x="190" y="30" text-anchor="end" font-size="20">${text}</text></svg>`

/** Width and height, as the head of every PNG file has them. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test('a picture is drawn at the width asked for, as a PNG', async () => {
  const png = await drawPng(svg('Visits'), 400)
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(sizeOf(png)).toEqual([400, 100])
})

test.each(['زيارة', 'Visites'])('%s is written in letters, not left out', async (text) => {
  expect((await drawPng(svg(text), 200)).length).toBeGreaterThan((await drawPng(svg(''), 200)).length + 200)
})

test('letters of an Arabic word are joined', async () => {
  const joined = await drawPng(svg('\u2067زيارة 120\u2069'), 200)
  expect(joined).not.toEqual(await drawPng(svg('\u2067ز\u200cي\u200cا\u200cر\u200cة 120\u2069'), 200))
})

test('what is no picture is an error', async () => {
  await expect(drawPng('<svg', 100)).rejects.toThrow()
})
