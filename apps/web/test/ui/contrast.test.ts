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

const SERIES = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `series-${number}`)

/** How a colour is seen without red, green or blue cones (Machado, Oliveira, Fernandes 2009), on linear light. */
const EYES = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const

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
    ['wait-5', 'paper', 3],
    ...SERIES.map((series) => [series, 'paper', 3] as const),
  ] as const)('%s on %s is at least %d:1', (front, back, least) => {
    expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(least)
  })

  test.each(Object.entries(EYES))('the parts of a chart are told from each other with %s', (_, eye) => {
    const seen = SERIES.map((series) => perceived(colour(series, theme), eye))
    const distances = seen.flatMap((one, index) => seen.slice(index + 1).map((other) => distance(one, other)))
    expect(Math.min(...distances)).toBeGreaterThan(0.07)
  })

  test.each([
    ['counts', 'map'],
    ['waiting', 'wait'],
  ])('each shade of the scale for %s is told from the next by its lightness alone', (_, scale) => {
    const names = ['map-0', ...[1, 2, 3, 4, 5].map((shade) => `${scale}-${shade}`)]
    const shades = names.map((name) => luminance(colour(name, theme)))
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
  const [red, green, blue] = linear(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function linear(hex: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return [red, green, blue]
}

type Triple = readonly [number, number, number]

/** A colour in Oklab, where distances are as large as they look; 0.02 is just seen. */
function perceived(hex: string, eye: readonly Triple[]): Triple {
  const light = linear(hex)
  const [red = 0, green = 0, blue = 0] = eye.map((row) => Math.max(0, sum(row, light)))
  const rgb: Triple = [red, green, blue]
  const [l = 0, m = 0, s = 0] = (
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ] as const
  ).map((row) => Math.cbrt(sum(row, rgb)))
  const cones: Triple = [l, m, s]
  return [
    sum([0.2104542553, 0.793617785, -0.0040720468], cones),
    sum([1.9779984951, -2.428592205, 0.4505937099], cones),
    sum([0.0259040371, 0.7827717662, -0.808675766], cones),
  ]
}

function sum(row: Triple, of: Triple): number {
  return row[0] * of[0] + row[1] * of[1] + row[2] * of[2]
}

function distance(one: Triple, other: Triple): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}
