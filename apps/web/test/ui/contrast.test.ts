import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')

/** `--ink: light-dark(#1e1b18, #ece7dd)` as a pair of colours. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light: light ?? '', dark: dark ?? '' },
  ]),
)

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each([
    ['ink', 'paper', 7],
    ['ink', 'raised', 7],
    ['ink', 'sunk', 7],
    ['ink', 'wash', 7],
    ['ink', 'wash-lit', 4.5],
    ['muted', 'paper', 4.5],
    ['muted', 'raised', 4.5],
    ['muted', 'wash', 4.5],
    ['blue', 'paper', 4.5],
    ['blue', 'wash', 4.5],
    ['blue', 'raised', 4.5],
    ['on-blue', 'blue', 4.5],
    ['terracotta', 'paper', 4.5],
    ['terracotta', 'wash', 4.5],
    ['ink', 'terracotta-wash', 4.5],
    ['green', 'paper', 4.5],
    ['line-strong', 'paper', 3],
    ['line-strong', 'raised', 3],
    ['map-5', 'paper', 3],
  ])('%s on %s is at least %d:1', (front, back, least) => {
    expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(least)
  })

  test('each shade of the map is told from the next by its lightness alone', () => {
    const shades = [0, 1, 2, 3, 4, 5].map((shade) => luminance(colour(`map-${shade}`, theme)))
    const steps = shades.slice(1).map((shade, index) => {
      const [more, less] = [Math.max(shade, shades[index] ?? 0), Math.min(shade, shades[index] ?? 0)]
      return (more + 0.05) / (less + 0.05)
    })
    expect(Math.min(...steps)).toBeGreaterThan(1.1)
  })
})

function colour(name: string, theme: 'light' | 'dark'): string {
  const pair = tokens.get(name)
  if (pair === undefined) throw new Error(`no token --${name}`)
  return pair[theme]
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
