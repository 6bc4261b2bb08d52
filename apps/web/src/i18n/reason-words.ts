import type { deskAr } from './desk-ar.ts'

type Reason = Extract<keyof typeof deskAr, `reason.${string}`>

/**
 * What the server says in one English line, by its kind. The first that fits counts, so what says more stands before what says
 * less: "redirects to http://10.0.0.1, which is not public" is about the private address.
 */
const REASONS: readonly (readonly [RegExp, Reason])[] = [
  // the report is neither in Arabic nor in French
  [/neither in Arabic nor in French/, 'reason.foreign'],
  // … (kept among the dead letters: jawla jobs list)
  [/kept among the dead letters/, 'reason.kept'],
  // https://outlet.example/: not a feed; the page names several: https://outlet.example/a https://outlet.example/b
  [/the page names several/, 'reason.severalFeeds'],
  // is a feed, not a page; "jawla feeds add …" takes in what it brings
  [/is a feed, not a page|it names a feed/, 'reason.feedNotPage'],
  // they are one visit: split a report off instead
  [/they are one visit|tells of that visit already/, 'reason.oneVisit'],
  // no visit v-1
  [/no visit v-/, 'reason.noVisit'],
  // report r-1 is all that tells of visit v-1
  [/no decision \d|tells no such fact|(?:tells nothing|is all that tells) of visit/, 'reason.visitChanged'],
  // report r-1 does not say “…” there
  [/^report \S+ does not say/, 'reason.words'],
  // not a value of date: {}
  [/^not a value of/, 'reason.value'],
  // 7: no such feed (jawla feeds list)
  [/no such feed/, 'reason.noSuchFeed'],
  // e-mail is not configured: SMTP_URL and MAIL_FROM
  [/e-mail is not configured/, 'reason.noMail'],
  // the mail server: 550
  [/the mail server:/, 'reason.mail'],
  // its filter selects no visit to send as an example
  [/selects no visit/, 'reason.noExample'],
  // no alert 7
  [/no alert \d/, 'reason.noAlert'],
  // the address is not https
  [/is not https/, 'reason.https'],
  // there is an account amina@jawla.example already
  [/there is an account .* already/, 'reason.accountKnown'],
  // amina@jawla.example is the last admin: make somebody else one first
  [/is the last admin/, 'reason.lastAdmin'],
  // not an e-mail address: amina
  [/not an e-mail address/, 'reason.email'],
  // the first account has to be an admin
  [/first account has to be an admin/, 'reason.firstAdmin'],
  // a sample needs two reviewers
  [/needs two reviewers/, 'reason.twoReviewers'],
  // no account amina@jawla.example that may sign in
  [/that may sign in/, 'reason.mayNotSignIn'],
  // no fact was read that the sample could be drawn from
  [/no fact was read/, 'reason.nothingToDraw'],
  // the answers are fixed, or there is no such fact
  [/answers are fixed/, 'reason.answersFixed'],
  // 3 facts are still to be judged
  [/still to be judged/, 'reason.toJudge'],
  // no account amina@jawla.example
  [/no account /, 'reason.noAccount'],
  // is not allowed to robots by its robots.txt
  [/not allowed to robots/, 'reason.robots'],
  // asks for port 8080, which is not on the allow-list
  [/asks for port/, 'reason.port'],
  // is not public: 127.0.0.1 is loopback
  [/is not public|hides the number/, 'reason.private'],
  // redirects in a circle
  [/redirects in a circle|redirects more than|redirects to nowhere/, 'reason.redirects'],
  // answered 429 (too many requests)
  [/answered (429|503)|to be left alone|to be asked again in/, 'reason.busy'],
  [/answered 410/, 'reason.gone'],
  [/answered 404/, 'reason.missing'],
  // answered 403 (forbidden)
  [/answered 4\d\d/, 'reason.denied'],
  // answered 502 (bad gateway)
  [
    /answered \d|not answer (?:in HTTP|with a page)|compressed body that is broken|is compressed as|nothing changed/,
    'reason.serverTrouble',
  ],
  // has no valid certificate (CERT_HAS_EXPIRED)
  [/no valid certificate/, 'reason.insecure'],
  // has a name that the name service does not know; does not answer within 10 seconds
  [
    /name service|looked up now|no address now|refuses connections|broke off the connection|gives no connection|cannot be (?:reached|fetched)|within [\d.]+ seconds|robots\.txt that cannot be read/,
    'reason.unreachable',
  ],
  // is neither http nor https
  [/no web address|neither http nor https|not an http or https address|user name or password/, 'reason.address'],
  // no article found on the page
  [/no article found|the page cannot be read \(/, 'reason.noArticle'],
  // the report has no text
  [/has no text|no text of it|is empty|nothing in it/, 'reason.empty'],
  // not a kind of file that Jawla reads (.jsonl, .html, .txt, .zip)
  [/not a kind of file|is no (?:page|feed) but/, 'reason.kind'],
  // the zip is broken here
  [/\bzip\b|encrypted|compressed by a method/, 'reason.zip'],
  // 16 MB is too large; the limit is 15 MB
  [
    /too large|larger than|longer than|the limit is|decompression bomb|elements more than|more than \d+ elements|too much text|flood/,
    'reason.tooLarge',
  ],
  // a web page, not a feed
  [/not a feed|no feed|broken (?:XML|JSON|RSS|Atom|RDF|JSON Feed)/, 'reason.notFeed'],
  // the page is not UTF-8 and declares no charset
  [/UTF-8|charset/, 'reason.charset'],
  // a binary file, not a page
  [/binary file|NUL characters/, 'reason.binary'],
  // not JSON
  [/not JSON|not a report record/, 'reason.record'],
  // not a publication day (YYYY-MM-DD) or ISO time: tomorrow
  [/publication day/, 'reason.published'],
]

/** The message for a line that the server gave as its reason. */
export function reasonKey(line: string): Reason {
  return REASONS.find(([pattern]) => pattern.test(line))?.[1] ?? 'reason.other'
}
