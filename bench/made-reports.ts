import type { Report } from '@jawla/domain'
import { officials, places } from '@jawla/vocabulary'

/** Visits told of on one day, each by one to three reports: about what the press of the sector prints. */
const VISITS_A_DAY = 10
const FIRST_DAY = Date.UTC(1999, 0, 4)
const DAY = 86_400_000

const TOWNS = places.filter(({ kind, lat }) => lat !== null && kind !== 'quarter')
const HEADS = officials.filter(({ posts }) =>
  posts.some(({ role }) => role === 'secretary_of_state' || role === 'minister'),
)
const STOPS = [
  { ar: 'مركز التكوين في حرف الصناعة التقليدية', fr: 'le centre de formation aux métiers de l’artisanat' },
  { ar: 'مركب الصناعة التقليدية', fr: 'le complexe d’artisanat' },
  { ar: 'تعاونية الأمل للزرابي', fr: 'la coopérative Al Amal de tapis' },
  { ar: 'دار الصانعة', fr: 'la maison de l’artisane' },
] as const

const ASIDES = {
  ar: [
    'واطلع على معروضات الصناع',
    'واستمع إلى شروح حول المشروع',
    'والتقى عددا من الصانعات',
    'وتابع مراحل الإنتاج',
    'وعاين ظروف العمل',
  ],
  fr: [
    'Il a suivi des explications sur le projet.',
    'Il a rencontré plusieurs artisanes.',
    'Il s’est arrêté devant les produits exposés.',
    'Il a visité les ateliers.',
    'Il a écouté les artisans.',
  ],
} as const

/** Report number `index` of a record that grows by ten visits a day; the same number gives the same report. */
export function madeReport(index: number, { id = `m${index}` } = {}): Report {
  const visit = Math.floor(index / 2)
  const random = numbers(visit * 7919 + 17)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const [head, town, stop] = [pick(HEADS), pick(TOWNS), pick(STOPS)]
  const people = 20 + Math.floor(random() * 300)
  const day = new Date(FIRST_DAY + Math.floor(visit / VISITS_A_DAY) * DAY)
  const language = index % 3 === 0 ? 'fr' : 'ar'
  const written = `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`
  const own = numbers(index)
  const asides = [0, 1, 2].map(() => ASIDES[language][Math.floor(own() * ASIDES[language].length)])
  const text =
    language === 'ar'
      ? `قام ${head.names.ar}، كاتب الدولة المكلف بالصناعة التقليدية، يوم ${written}، بزيارة ميدانية إلى مدينة ${town.names.ar}، حيث زار ${stop.ar}، ووزع شهادات التخرج على ${people} متدربا. ${asides.join('، ')}. رقم الخبر ${index}.`
      : `${head.names.fr}, secrétaire d’État chargé de l’artisanat, a effectué le ${written} une visite de terrain à ${town.names.fr}. Il a visité ${stop.fr}, où ${people} lauréats ont reçu leur diplôme. ${asides.join(' ')} Dépêche ${index}.`
  return {
    ...{ id, url: `https://outlet-${index % 97}.example/${index}`, outlet: `outlet ${index % 97}`, language },
    ...{ title: null, author: null, publishedAt: new Date(day.getTime() + DAY).toISOString().slice(0, 10) },
    ...{ publishedBasis: 'given', text, textFrom: 'given', sample: false, factsFrom: null },
  }
}

/** Days that so many reports reach over. */
export function daysOf(reports: number): number {
  return Math.ceil(reports / 2 / VISITS_A_DAY)
}

/** mulberry32: the same numbers from 0 to 1 for the same seed. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
