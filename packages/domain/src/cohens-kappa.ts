/** How far two people agree beyond chance. */
export interface Kappa {
  kappa: number
  /** Of 95 %; null where the formula gives it no width, as where they agree on everything. */
  interval: { low: number; high: number } | null
}

/** The standard normal deviate of a 95 % interval. */
const Z = 1.959964

/**
 * Cohen's kappa of the answers that two people gave to the same questions: `(po − pe) / (1 − pe)`, where po is the share of
 * questions on which they agree, and pe the share on which they would by chance, each giving every answer as often as they did
 * (J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20, 1960). The interval is kappa ± 1.96
 * standard errors, by the formula for large samples of J. L. Fleiss, J. Cohen and B. S. Everitt (Large sample standard errors of kappa and
 * weighted kappa, Psychological Bulletin 72, 1969), kept within −1 and 1. Null where kappa is not defined: there are no answers,
 * or both gave one and the same answer throughout, so that chance alone would have them agree on everything.
 */
export function cohensKappa(answers: readonly (readonly [string, string])[]): Kappa | null {
  const total = answers.length
  const kinds = [...new Set(answers.flat())]
  const firsts = counted(answers.map(([first]) => first))
  const seconds = counted(answers.map(([, second]) => second))
  // In whole numbers, so that "one and the same throughout" is no matter of rounding.
  const byChance = kinds.reduce((sum, kind) => sum + firsts(kind) * seconds(kind), 0)
  if (byChance === total * total) return null
  const expected = byChance / (total * total)
  const observed = answers.filter(([first, second]) => first === second).length / total
  const kappa = (observed - expected) / (1 - expected)

  // The variance is (A + B − C) / (n (1 − pe)²): A is summed over the answers that agree, B over those that do not.
  const [share1, share2] = [(kind: string) => firsts(kind) / total, (kind: string) => seconds(kind) / total]
  const sum = answers.reduce((so, [first, second]) => {
    const term =
      first === second
        ? 1 - (share1(first) + share2(first)) * (1 - kappa)
        : (1 - kappa) * (share2(first) + share1(second))
    return so + term ** 2 / total
  }, 0)
  const variance = (sum - (kappa - expected * (1 - kappa)) ** 2) / (total * (1 - expected) ** 2)
  if (variance < 1e-12) return { kappa, interval: null }
  const reach = Z * Math.sqrt(variance)
  return { kappa, interval: { low: Math.max(-1, kappa - reach), high: Math.min(1, kappa + reach) } }
}

function counted(kinds: readonly string[]): (kind: string) => number {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return (kind) => counts.get(kind) ?? 0
}
