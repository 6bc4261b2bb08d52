/** Numbers at the side of the chart from zero up, at most five of them, the last one not below the highest bar. */
export function axisTicks(highest: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, highest) / 4))
  const step = [1, 2, 5, 10].map((times) => Math.max(1, times * power)).find((one) => one * 4 >= highest) ?? 1
  return Array.from({ length: Math.max(1, Math.ceil(highest / step)) + 1 }, (_, index) => index * step)
}
