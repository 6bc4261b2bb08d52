import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { styleSheet } from '../../src/drawing/paints.ts'

const css = readFileSync(new URL('../../../../apps/web/src/ui/tokens.css', import.meta.url), 'utf8')
const tokens = [...css.matchAll(/light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
const ofTheme = { light: new Set(tokens.map(([, light]) => light)), dark: new Set(tokens.map(([, , dark]) => dark)) }

/** A set of which every class is one. */
const EVERY_CLASS: ReadonlySet<string> = new (class extends Set<string> {
  override has() {
    return true
  }
})()

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const style = styleSheet({ name: 'picture', theme }, EVERY_CLASS, true)

  test('pictures have the colours of the dashboard and no others', () => {
    const colours = [...style.matchAll(/#[0-9a-f]{6}/g)].map(([colour]) => colour)
    expect(colours.length).toBeGreaterThan(40)
    expect(colours.filter((colour) => !ofTheme[theme].has(colour))).toEqual([])
  })

  test.each([1, 2, 3, 4, 5])('a name on shade %i of the map can be read', (shade) => {
    const [, ink = '', ground = ''] =
      new RegExp(`\\.on-map-${shade}\\{fill:(#[0-9a-f]{6});stroke:(#[0-9a-f]{6})\\}`).exec(style) ?? []
    expect(contrast(ink, ground)).toBeGreaterThan(4.5)
  })
})

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
