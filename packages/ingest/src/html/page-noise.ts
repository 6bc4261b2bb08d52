/** Class and id words of what stands around an article: related links, share bars, comments, bylines, captions. */
const NOISE_WORDS =
  /(?:^|[\s_-])(?:related|read-?also|lire-?aussi|a-lire|share|sharing|sharer|social|comments?|respond|disqus|breadcrumbs?|sidebar|widget|newsletter|subscribe|footer|navbar|menu|breaking|ticker|trending|popular|most-?read|advert|ads|ad|promo|sponsor|cookies?|consent|popup|modal|tags?|tag-?cloud|post-?tags|recommended|outbrain|taboola|author-?box|next-?prev|pagination|wp-caption-text|prayer|weather)(?=$|[\s_-])/i

/** Elements that never hold a report's own text. */
const NOISE_TAGS =
  'script,style,noscript,template,iframe,form,button,select,svg,video,audio,nav,aside,footer,figcaption,[hidden],[aria-hidden="true"]'

/** "Read also" lines inside the text, and the words of share bars and printing buttons. */
const NOISE_LINE =
  /^[\s•*►▶»→\-–]*(?:(?:اقرأ|إقرأ|أقرأ|اقرؤوا|إقرؤوا|شاهد|طالع)\s*(?:أيضا|أيضًا|ايضا|المزيد|كذلك)|مقالات ذات صلة|مواضيع ذات صلة|للمزيد من التفاصيل|[àa] lire (?:aussi|également)|lire (?:aussi|également)|voir aussi|sur le même sujet|read also|partager (?:sur|cet article|l['’]article)|شارك (?:المقال|هذا|الموضوع|على))/iu

/**
 * Takes out of a page what stands around its article. Nothing that holds the page's first heading, or most of its text,
 * goes: themes hang words like `has-sidebar` on the whole page.
 */
export function removeNoise(document: Document): void {
  for (const element of document.querySelectorAll(NOISE_TAGS)) element.remove()
  const heading = document.querySelector('h1')
  const half = (document.body?.textContent?.length ?? 0) / 2
  for (const element of document.querySelectorAll('body [class], body [id]')) {
    const named = `${element.getAttribute('class') ?? ''} ${element.id}`
    if (!NOISE_WORDS.test(named) || (heading !== null && element.contains(heading))) continue
    if (element.querySelector('article') !== null || (element.textContent?.length ?? 0) > half) continue
    element.remove()
  }
}

/** True for a line of the article that leads elsewhere: "Lire aussi : …", "اقرأ أيضا". */
export function isNoiseLine(line: string): boolean {
  return NOISE_LINE.test(line)
}
