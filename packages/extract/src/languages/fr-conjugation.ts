const ENDINGS = ['', 'e', 's', 'es']

/**
 * The forms of a regular French verb that reports use: `visiter` gives `a visité`, `a été visitée`, `vient de visiter`,
 * `visite`, `visitera`, `doit visiter`. Accents are levelled by the matcher, so `inaugurer` and `célébrer` need no care.
 */
export function conjugateFrench(verb: string): { past: string[]; present: string[]; future: string[] } {
  const root = verb.replace(/er$/, '')
  const soft = root.endsWith('g') ? `${root}e` : root
  const participles = ENDINGS.map((ending) => `${root}é${ending}`)
  const passive = participles.flatMap((participle) =>
    ['a été', 'ont été', 'était', 'étaient'].map((auxiliary) => `${auxiliary} ${participle}`),
  )
  return {
    past: [
      `a ${root}é`,
      `ont ${root}é`,
      `avait ${root}é`,
      `vient de ${verb}`,
      `viennent de ${verb}`,
      `en ${soft}ant`,
      ...passive,
    ],
    present: [`${root}e`, `${root}ent`],
    future: [
      `${root}era`,
      `${root}eront`,
      ...['va', 'vont', 'doit', 'doivent', 'devrait', 'devraient'].map((modal) => `${modal} ${verb}`),
      ...participles.flatMap((participle) => ['sera', 'seront'].map((auxiliary) => `${auxiliary} ${participle}`)),
    ],
  }
}
