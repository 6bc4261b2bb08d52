import { isCounterLine } from '@jawla/domain'

/** Class and id words of what stands around an article: related links, share bars, comments, bylines, captions. */
const NOISE_WORDS =
  /(?:^|[\s_-])(?:related|read-?also|lire-?aussi|a-lire|share|sharing|sharer|social|comments?|respond|disqus|breadcrumbs?|sidebar|widget|newsletter|subscribe|footer|navbar|menu|breaking|ticker|trending|popular|most-?read|advert|ads|ad|promo|sponsor|cookies?|consent|popup|modal|tags?|tag-?cloud|post-?tags|recommended|outbrain|taboola|author-?box|next-?prev|pagination|wp-caption-text|prayer|weather|(?:post|entry|meta|article)-views|(?:meta-)?reading-?time|inline-related-post|mini-posts-box|jnews_inline_related_post|postblock_related|block_related_posts|newsticker|trending-now|td-a-rec|adsbygoogle|paywall|premium-wall|regwall|subscribers-only|box-tags|post_tags|post-bottom-meta|source-tags|top-?bar|top-?nav|top_?date|today(?:-?date)?|today-?s-date|date-du-jour|date-header|header-date|current-?date|data_time|comments-section|comment-respond)(?=$|[\s_-])/i

/** Elements that never hold a report's own text. */
const NOISE_TAGS =
  'script,style,noscript,template,iframe,form,button,select,svg,video,audio,nav,aside,figcaption,amp-ad,amp-sidebar,amp-social-share,[hidden],[aria-hidden="true"]'

/** "Read also" lines inside the text, and the words of share bars, printing buttons, subscriptions and labels. */
const NOISE_LINE = new RegExp(
  `^[\\s•*►▶»→\\-–:]*(?:${[
    '(?:اقرأ|إقرأ|أقرأ|اقرؤوا|إقرؤوا|شاهد|طالع)\\s*(?:أيضا|أيضًا|ايضا|المزيد|كذلك)',
    'مقالات ذات صلة|مواضيع ذات صلة|للمزيد من التفاصيل',
    'شارك (?:المقال|هذا|الموضوع|على)',
    'انقر هنا (?:لقراءة|لمتابعة)',
    '(?:تابعوا|تابعونا|تابع|انضم|انضموا|اشترك|اشتركوا)\\s.{0,40}(?:واتساب|واتس آب|تلغرام|فيسبوك|قناتنا|النشرة|غوغل|أخبارنا|آخر الأخبار)',
    '(?:هذا المقال|بقية المقال).{0,20}للمشتركين',
    '[àa] lire (?:aussi|également)|lire (?:aussi|également)|voir aussi|sur le même sujet|read also',
    "partager (?:sur|cet article|l['’]article)",
    "suivez(?:-nous| nous| l['’]actualité)",
    'rejoignez (?:notre|nous sur)',
    'cet article est réservé|(?:la suite|le reste) (?:de cet article )?est réservée?|contenu réservé',
    'il vous reste \\d+',
    "abonnez-vous|déjà abonné|s['’]abonner",
  ].join('|')})`,
  'iu',
)

/** A longer line that begins like noise is a paragraph. */
const LONGEST_NOISE = 250

/** A line that is no more than one of these labels. */
const LABEL =
  /^[\s:•|-]*(?:publicité|annonce|advertisement|إعلانات?|اعلان|إشهار|الوسوم|الكلمات المفتاحية|tags|mots[- ]clés|étiquettes|commentaires?|تعليقات|بواسطة|par|by)[\s:•|-]*$/iu

/**
 * Takes out of a page what stands around its article. Nothing that holds the article's heading, or most of the page's text,
 * goes: themes hang words like `has-sidebar` on the whole page.
 */
export function removeNoise(document: Document, heading: Element | null): void {
  for (const element of document.querySelectorAll(NOISE_TAGS)) if (!holds(element, heading)) element.remove()
  // Content systems print who wrote an article, and when, in a footer of its own.
  for (const footer of document.querySelectorAll('footer')) {
    if (footer.closest('article,main') === null && !holds(footer, heading)) footer.remove()
  }
  const half = (document.body?.textContent?.length ?? 0) / 2
  for (const element of document.querySelectorAll('body [class], body [id]')) {
    const named = `${element.getAttribute('class') ?? ''} ${element.id}`
    if (!NOISE_WORDS.test(named) || holds(element, heading)) continue
    if (element.querySelector('article') !== null || (element.textContent?.length ?? 0) > half) continue
    element.remove()
  }
}

/** True for a line of the article that leads elsewhere: "Lire aussi : …", "اقرأ أيضا". */
export function isNoiseLine(line: string): boolean {
  return (line.length <= LONGEST_NOISE && NOISE_LINE.test(line)) || LABEL.test(line) || isCounterLine(line)
}

function holds(element: Element, heading: Element | null): boolean {
  return heading !== null && element.contains(heading)
}
