import {
  CHART_WIDTH,
  type ChartAsked,
  type ChartData,
  type ChartLook,
  type ChartWords,
  drawChart,
  formatDay,
  speakerOf,
  tellChart,
} from '@jawla/charts'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { dashboardPath, embedPath, oembedPath, picturePath, visitsPath } from './embed-address.ts'
import { embedPage } from './embed-page.ts'
import { EMBED_WORDS } from './embed-words.ts'
import { presentOf, sinceWords } from './frozen-words.ts'
import { setSideBySide } from './set-side-by-side.ts'
import type { ShownChart } from './shown-chart.ts'

/** Of the drawing for phones and narrow columns: letters stay large enough there. */
const NARROW = 340

export interface Around {
  /** The site's address, without a slash at its end. */
  site: string
  script: string | null
}

/** The page of one chart: its drawing, what it says in a sentence and in a table, and where it comes from. */
export function chartPage(asked: ChartAsked, { data, thing, since }: ShownChart, { site, script }: Around) {
  const { language, theme, width } = asked
  const words = EMBED_WORDS[language]
  const told = tellChart(data, language)
  const title = asked.title ?? told.title
  const wide = width ?? CHART_WIDTH.usual
  const look: ChartLook = {
    ...{ language, theme, width: wide, height: null, title: asked.title, site: new URL(site).host },
    linkTo: (narrowed) => visitsPath(asked, data, narrowed),
  }
  const isTable = asked.view === 'table'
  const looks = wide <= NARROW ? [look] : [{ ...look, width: NARROW }, look]
  const { drawings, shared, style } = setSideBySide(isTable ? [] : looks.map((one) => drawChart(data, one).svg))
  const places = drawings.length === 1 ? [''] : ['.narrow', '.wide']
  const table = tableOf(told, (narrowed) => visitsPath(asked, data, narrowed))
  return embedPage({
    ...{ language, theme, title, style, script },
    head: headOf(asked, { site, title, told, data }),
    body: [
      h('main', { ariaLabel: title }, [
        isTable
          ? h('div', [h('h1', title), ...said(told, told.samples === '' ? [] : [told.samples]), table])
          : h('figure', [
              shared,
              ...drawings.map((svg, at) => h(`div${places[at]}`, [svg])),
              h('figcaption', told.summary),
            ]),
        since === null ? null : noticeOf(asked, { data, thing, since }),
        isTable || told.table.rows.length === 0 ? null : h('details', [h('summary', words.table), table]),
        isTable ? h('p.small', [...told.notes, told.source].join(' ')) : null,
        h('p.small', [
          h('a', { href: site + dashboardPath(data, language), target: '_blank', rel: 'noopener' }, words.dashboard),
        ]),
      ]),
    ],
  })
}

/** A frozen chart says of which day it is, and what became of its visits since. */
function noticeOf(asked: ChartAsked, shown: ShownChart): Element {
  const { language } = asked
  const words = EMBED_WORDS[language]
  return h('p.small.notice', [
    [words.frozen(formatDay(shown.data.day, speakerOf(language).language)), sinceWords(shown.since, language)]
      .filter(Boolean)
      .join(' '),
    ...[' ', h('a', { href: embedPath(presentOf(asked, shown)) }, words.present)],
  ])
}

/** What stands over a table by itself: which visits, whether they are samples, and what they tell in a sentence. */
function said({ subtitle, summary }: ChartWords, notes: readonly string[]): Element[] {
  const small = [subtitle, ...notes].filter((line) => line !== '')
  return [...small.map((line) => h('p.small', line)), h('p', summary)]
}

function tableOf({ table, title }: ChartWords, linkTo: NonNullable<ChartLook['linkTo']>): Element {
  const [first, ...rest] = table.head
  return h('div.scroll', { tabIndex: 0, role: 'region', ariaLabel: title }, [
    h('table', [
      h('thead', [h('tr', [h('th', { scope: 'col' }, first), ...rest.map((name) => h('th', { scope: 'col' }, name))])]),
      h(
        'tbody',
        table.rows.map(({ cells: [name = '', ...cells], narrowed }) =>
          h('tr', [
            h('th', { scope: 'row' }, [narrowed === null ? name : h('a', { href: linkTo(narrowed) }, name)]),
            ...cells.map((cell) => h('td', cell)),
          ]),
        ),
      ),
    ]),
  ])
}

interface Told {
  site: string
  title: string
  told: ChartWords
  data: ChartData
}

/** For programs that show a link to this page: search engines, social networks, editors that ask oEmbed. */
function headOf(asked: ChartAsked, { site, title, told, data }: Told): Element[] {
  const address = site + embedPath(asked)
  const picture = site + picturePath({ ...asked, size: 'card', width: null }, 'png')
  const property = (name: string, content: string) => h('meta', { property: name, content })
  return [
    h('link', { rel: 'canonical', href: site + dashboardPath(data, asked.language) }),
    h('meta', { name: 'description', content: told.summary }),
    h('link', { rel: 'alternate', type: 'application/json+oembed', href: site + oembedPath(address), title }),
    ...[property('og:title', title), property('og:description', told.summary), property('og:image', picture)],
    ...[property('og:image:alt', told.alt), h('meta', { name: 'twitter:card', content: 'summary_large_image' })],
  ]
}
