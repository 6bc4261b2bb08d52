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

/** What outlets tell beside the facts. Its words come in an order of each report's own: reports of one visit are no copies of each other. */
const ASIDES = {
  ar: [
    'واطلع على معروضات الصناع التقليديين واستفسر عن مراحل الإنتاج داخل الورشات',
    'واستمع إلى شروح مفصلة حول المشروع ومكوناته وآجال إنجاز أشغاله المتبقية',
    'والتقى عددا من الصانعات اللواتي عرضن انتظاراتهن في مجال التسويق والتأطير',
    'وتفقد قاعات الدروس النظرية وما تتوفر عليه من معدات وتجهيزات حديثة',
    'وأكد في تصريح للصحافة أن القطاع يحظى بعناية خاصة لدوره في التشغيل',
    'ودعا إلى مواكبة الشباب حاملي الأفكار وتيسير ولوجهم إلى التمويل البنكي',
    'ونوه بجودة المنتوجات المعروضة وبتنوعها وبحفاظها على الطابع الأصيل للمنطقة',
    'وجرى خلال اللقاء بسط حصيلة السنة الماضية وتقديم الخطوط العريضة للسنة المقبلة',
    'واختتم اللقاء بتقديم هدايا رمزية وأخذ صورة جماعية أمام المدخل الرئيسي',
    'وحضر اللقاء فاعلون جمعويون وممثلون عن المهنيين والمصالح الخارجية المعنية',
  ],
  fr: [
    'Les artisans présents ont détaillé les étapes de fabrication dans les ateliers.',
    'Des explications ont été fournies sur le coût, les délais et les travaux restants.',
    'Plusieurs artisanes ont exposé leurs attentes en matière de vente et de conseil.',
    'Les salles de cours et leurs équipements récents ont retenu son attention.',
    'Le secteur mérite un soin particulier pour les emplois qu’il offre, a-t-il souligné.',
    'Il a appelé à mieux accompagner les jeunes porteurs d’idées auprès des banques.',
    'La qualité des pièces exposées et leur fidélité à la région ont été saluées.',
    'Le bilan de l’année écoulée et les grandes lignes de la suivante ont été présentés.',
    'La rencontre s’est achevée par une photo de groupe devant l’entrée principale.',
    'Des associations et des représentants des professionnels avaient fait le déplacement.',
  ],
} as const

/**
 * Report number `index` of a record that grows by ten visits a day; the same number gives the same report. Another `telling` is another
 * outlet's report of the same visit.
 */
export function madeReport(index: number, { id = `m${index}`, telling = index } = {}): Report {
  const visit = Math.floor(index / 2)
  const random = numbers(visit * 7919 + 17)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const [head, town, stop] = [pick(HEADS), pick(TOWNS), pick(STOPS)]
  const people = 20 + Math.floor(random() * 300)
  const day = new Date(FIRST_DAY + Math.floor(visit / VISITS_A_DAY) * DAY)
  const language = telling % 3 === 0 ? 'fr' : 'ar'
  const written = `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`
  const own = numbers(telling * 31 + 7)
  const words = ASIDES[language].join(' ').split(' ')
  const asides = [1, 2, 3, 4].map(() =>
    Array.from({ length: 14 }, () => words[Math.floor(own() * words.length)]).join(' '),
  )
  const text =
    language === 'ar'
      ? `قام ${head.names.ar}، كاتب الدولة المكلف بالصناعة التقليدية، يوم ${written}، بزيارة ميدانية إلى مدينة ${town.names.ar}، حيث زار ${stop.ar}، ووزع شهادات التخرج على ${people} متدربا. ${asides.join('. ')}. رقم الخبر ${telling}.`
      : `${head.names.fr}, secrétaire d’État chargé de l’artisanat, a effectué le ${written} une visite de terrain à ${town.names.fr}. Il a visité ${stop.fr}, où ${people} lauréats ont reçu leur diplôme. ${asides.join('. ')}. Dépêche ${telling}.`
  return {
    ...{ id, url: `https://outlet-${telling % 97}.example/${id}`, outlet: `outlet ${telling % 97}`, language },
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
