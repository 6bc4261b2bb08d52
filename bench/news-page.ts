import { readFileSync } from 'node:fs'

/** A report as the samples have it. */
export type SampleReport = { id: string; language: 'ar' | 'fr'; title: string; publishedAt: string; text: string }

const SAMPLES = new URL('../apps/server/samples/reports.jsonl', import.meta.url)

export function sampleReports(): SampleReport[] {
  return readFileSync(SAMPLES, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

const SECTIONS = {
  ar: ['الرئيسية', 'جهات', 'اقتصاد', 'مجتمع', 'ثقافة', 'رياضة', 'بيئة', 'صوت وصورة', 'آراء', 'خدمات'],
  fr: [
    'Accueil',
    'Régions',
    'Économie',
    'Société',
    'Culture',
    'Sport',
    'Environnement',
    'Vidéos',
    'Opinions',
    'Services',
  ],
} as const

const OTHERS = {
  ar: [
    'نشرة الطقس ليوم الأحد',
    'مواعيد القطارات خلال العطلة',
    'نتائج مباريات نهاية الأسبوع',
    'أسعار الخضر والفواكه بأسواق الجملة',
    'برنامج الأمسيات الموسيقية بالحديقة العمومية',
    'أشغال لتجديد قنوات الماء بحي السلام',
  ],
  fr: [
    'La météo de dimanche',
    'Les horaires des trains pendant les vacances',
    'Les résultats des matchs du week-end',
    'Les prix des fruits et légumes aux marchés de gros',
    'Le programme des soirées musicales au jardin public',
    "Travaux de rénovation des conduites d'eau au quartier Essalam",
  ],
} as const

/** The report and nothing else: title and paragraphs. */
export function barePage({ title, text }: SampleReport): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs(text)}</article></body></html>`
}

/** The report as a small news site prints it: head, scripts, menu, links to other reports on the side and below, comments, footer. */
export function smallPage(report: SampleReport): string {
  return newsPage(report, 0)
}

/**
 * The same with cards of other reports, as many as make it 18 kB: what the median home page of the web has of HTML, compressed
 * (HTTP Archive, Web Almanac 2024, "Page Weight"); what is parsed is no longer compressed, so it is the least to compare with.
 */
export function medianPage(report: SampleReport): string {
  return newsPage(report, 34)
}

function newsPage({ id, language, title, publishedAt, text }: SampleReport, cards: number): string {
  const others = OTHERS[language]
  const day = publishedAt.slice(0, 10)
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${title}"><meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="${publishedAt}">
<link rel="canonical" href="https://paper.example/${id}"><link rel="stylesheet" href="/style.css"><link rel="icon" href="/icon.png">
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: publishedAt })}</script>
<script>window.menu = { open: false }; document.addEventListener('click', function (event) { if (event.target.id === 'menu') window.menu.open = true })</script>
</head>
<body class="single">
<header><a class="logo" href="/">paper.example</a><nav><ul>${SECTIONS[language].map((name, at) => `<li><a href="/section/${at}">${name}</a></li>`).join('')}</ul></nav>
<form role="search"><input name="q"><button type="submit">OK</button></form>
<div class="breaking">${links(others.slice(0, 3))}</div></header>
<main><article class="post">
<nav class="breadcrumb"><a href="/">${SECTIONS[language][0]}</a> / <a href="/section/1">${SECTIONS[language][1]}</a></nav>
<h1>${title}</h1>
<div class="meta"><span class="author"><a href="/author/1">paper.example</a></span> <time datetime="${publishedAt}">${day}</time></div>
<div class="share"><a href="#f">Facebook</a><a href="#x">X</a><a href="#w">WhatsApp</a><a href="#m">E-mail</a></div>
<figure><img src="/${id}.jpg" alt="" width="800" height="450"><figcaption></figcaption></figure>
<div class="content">${paragraphs(text)}</div>
<div class="tags"><a href="/tag/1">${SECTIONS[language][2]}</a><a href="/tag/2">${SECTIONS[language][3]}</a></div>
<section class="related"><ul>${others.map((name, at) => `<li><a href="/r/${at}"><img src="/r/${at}.jpg" alt=""></a><a href="/r/${at}">${name}</a> <span>${day}</span></li>`).join('')}</ul></section>
<section class="more">${Array.from({ length: cards }, (_, at) => card(others[at % others.length] ?? '', day, at)).join('')}</section>
<section id="comments"><form><textarea name="comment"></textarea><input name="name"><button>OK</button></form></section>
</article></main>
<aside><ol>${others.map((name, at) => `<li><a href="/m/${at}">${name}</a></li>`).join('')}</ol><div class="ad"><script>window.ads = (window.ads || []).concat('side')</script></div></aside>
<footer><ul>${SECTIONS[language].map((name, at) => `<li><a href="/section/${at}">${name}</a></li>`).join('')}</ul><p>© paper.example</p></footer>
<script src="/site.js" defer></script>
</body></html>`
}

function card(name: string, day: string, at: number): string {
  return `<article class="card"><a class="thumb" href="/c/${at}"><img src="/c/${at}.jpg" alt="" width="300" height="180" loading="lazy"></a><h3><a href="/c/${at}">${name}</a></h3><p class="meta"><time datetime="${day}">${day}</time> <a href="/section/${at % 10}">${name}</a></p></article>`
}

function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('\n')
}

function links(names: readonly string[]): string {
  return names.map((name, at) => `<a href="/b/${at}">${name}</a>`).join(' ')
}
