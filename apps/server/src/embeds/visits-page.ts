import { formatDay, formatToldDate, speakerOf } from '@jawla/charts'
import { filterToParams, type Names, type Visit, type VisitPage, wordsOnPage } from '@jawla/domain'
import { isGraduateGroup, listVisits, type VisitIndex, type VisitsToFollow, visitsById } from '@jawla/store'
import { provinceName, regionName } from '@jawla/vocabulary/regions'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { asPublished } from '../trpc/as-published.ts'
import { placeNames } from '../vocabulary/place-names.ts'
import { visitPath } from './embed-address.ts'
import { embedPage } from './embed-page.ts'
import { EMBED_WORDS, numberIn } from './embed-words.ts'
import { toldSentence } from './told-sentence.ts'
import type { VisitsAsked } from './visits-asked.ts'

const VISITS_A_PAGE = 10
const MOST_SENTENCES = 3

/**
 * The visits behind a part of a chart, the newest first, each with its sentences and a link to where they were printed.
 * @throws RangeError where the cursor is not one that a page gave.
 */
export async function visitsPage(
  index: VisitIndex,
  asked: VisitsAsked,
  around: { site: string; script: string | null },
) {
  const { language, theme, cursor, back } = asked
  const words = EMBED_WORDS[language]
  const page = await listVisits(index, asked.filter, { cursor, limit: VISITS_A_PAGE })
  const told = await visitsById(
    index,
    page.items.map(({ id }) => id),
  )
  const title = words.visits(numberIn(language, page.total))
  return embedPage({
    ...{ language, theme, title, script: around.script },
    head: [h('meta', { name: 'robots', content: 'noindex' })],
    body: [
      h('main.visits', { ariaLabel: title }, [
        back === null ? null : h('nav', [h('a.back', { href: back }, words.back)]),
        h('h1', { tabIndex: -1 }, title),
        page.total === 0 ? h('p', words.none) : null,
        h(
          'ol',
          told.visits.map((visit) => visitItem(visit, told, { ...asked, site: around.site })),
        ),
        pager(page, asked),
      ]),
    ],
  })
}

function pager({ nextCursor }: VisitPage, asked: VisitsAsked): Element | null {
  const words = EMBED_WORDS[asked.language]
  if (asked.cursor === null && nextCursor === null) return null
  const { filter, language: lang, theme, back } = asked
  const at = (cursor: string | null) => {
    const own = {
      lang,
      ...(theme !== 'light' && { theme }),
      ...(cursor !== null && { cursor }),
      ...(back !== null && { back }),
    }
    return `/embed/visits?${new URLSearchParams({ ...filterToParams(filter), ...own })}`
  }
  return h('nav', [
    asked.cursor === null ? null : h('a', { href: at(null) }, words.newest),
    nextCursor === null ? null : h('a', { href: at(nextCursor) }, words.older),
  ])
}

type InWords = Pick<VisitsAsked, 'language'> & { site: string }

function visitItem(visit: Visit, { reports, names }: VisitsToFollow, { language, site }: InWords): Element {
  const words = EMBED_WORDS[language]
  const nameOf = (known: Names | undefined, written: string) =>
    (language === 'ar' ? (known?.ar ?? known?.fr) : (known?.fr ?? known?.ar)) ?? written
  const people = visit.officials.map(({ id, name }) => nameOf(names[id], name))
  const head = [whenOf(visit, language), whereOf(visit, { language, nameOf }), words.status[visit.status]]
  return h('li', [
    h('p', [
      h('a', { href: site + visitPath(visit.id, language), target: '_blank', rel: 'noopener' }, head.join(' · ')),
      people.length > 0 ? h('br') : null,
      ...people.flatMap((name, at) => [at > 0 ? words.comma : null, h('bdi', name)]),
    ]),
    ...sentencesOf(visit, reports).map(({ sentence, link }) => {
      const { text, mark, report } = sentence
      return h('blockquote', { lang: report.language === 'other' ? 'en' : report.language, dir: 'auto' }, [
        h('p', [text.slice(0, mark.start), h('mark', text.slice(mark.start, mark.end)), text.slice(mark.end)]),
        h('p.small', { lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' }, [
          report.outlet === null ? null : h('bdi', report.outlet),
          report.publishedAt === null
            ? null
            : ` · ${formatDay(report.publishedAt.slice(0, 10), speakerOf(language).language)}`,
          ...(link === null
            ? []
            : [' · ', h('a', { href: link, target: '_blank', rel: 'noopener noreferrer external' }, words.newspaper)]),
        ]),
      ])
    }),
    visit.sample ? h('p.small.notice', words.sample) : null,
  ])
}

/** The sentences that tell of the visit and of who graduated, each once, with where they were printed. */
function sentencesOf(visit: Visit, reports: VisitsToFollow['reports']) {
  const pieces = [...visit.trigger, ...visit.figures.filter(isGraduateGroup).flatMap(({ evidence }) => evidence)]
  const seen = new Set<string>()
  const sentences = pieces.flatMap((piece) => {
    const whole = reports.get(piece.reportId)
    if (whole === undefined) return []
    const report = asPublished(whole, [visit])
    const sentence = toldSentence(report, piece)
    const key = `${report.id} ${sentence.text}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ sentence, link: whole.sample ? null : wordsOnPage(whole.url, whole.text, piece) }]
  })
  return sentences.slice(0, MOST_SENTENCES)
}

function whenOf({ date }: Visit, language: VisitsAsked['language']): string {
  return formatToldDate(date, speakerOf(language).language) ?? EMBED_WORDS[language].noDate
}

function whereOf(
  { place, province, region }: Visit,
  {
    language,
    nameOf,
  }: { language: VisitsAsked['language']; nameOf: (known: Names | undefined, written: string) => string },
): string {
  if (place !== null) return nameOf(placeNames(place.name, province), place.name)
  if (province !== null) return provinceName(province, language)
  return region === null ? EMBED_WORDS[language].noPlace : regionName(region, language)
}
