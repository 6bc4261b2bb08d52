import { describe, expect, test } from 'vitest'
import { reasonKey } from '../../src/i18n/reason-words.ts'

describe('a reason that the server gives in English', () => {
  test.each([
    ['the report is neither in Arabic nor in French', 'reason.foreign'],
    ['cannot read properties of null (kept among the dead letters: jawla jobs list)', 'reason.kept'],
    ['the report has no text', 'reason.empty'],
    ['the file is empty', 'reason.empty'],
    ['no article found on the page', 'reason.noArticle'],
    [
      'no article found on the page; it names a feed: "jawla feeds add https://un.example/feed" takes in what that brings',
      'reason.feedNotPage',
    ],
    ['is a feed, not a page; "jawla feeds add https://un.example/feed" takes in what it brings', 'reason.feedNotPage'],
    ['16 MB is too large; the limit is 15 MB', 'reason.tooLarge'],
    ['the text has 600000 characters; the limit is 500000', 'reason.tooLarge'],
    ['is a decompression bomb', 'reason.tooLarge'],
    ['not a kind of file that Jawla reads (.jsonl, .html, .txt, .zip)', 'reason.kind'],
    ['is no page but image/png', 'reason.kind'],
    ['the text is not UTF-8; save it as UTF-8 and try again', 'reason.charset'],
    ['the page declares an unknown charset: x-user', 'reason.charset'],
    ['a binary file, not a report', 'reason.binary'],
    ['not JSON', 'reason.record'],
    ['not a report record: text: expected string', 'reason.record'],
    ['no report in this zip (.html, .txt, .jsonl)', 'reason.zip'],
    ['encrypted; unpack the zip with its password and give the files', 'reason.zip'],
    ['not a publication day (YYYY-MM-DD) or ISO time: tomorrow', 'reason.published'],
    ['https://un.example/: a web page, not a feed', 'reason.notFeed'],
    ['https://un.example/: neither XML nor JSON, so no feed', 'reason.notFeed'],
    [
      'https://un.example/: not a feed; the page names several: https://un.example/a https://un.example/b',
      'reason.severalFeeds',
    ],
    ['7: no such feed (jawla feeds list)', 'reason.noSuchFeed'],
    ['is not allowed to robots by its robots.txt', 'reason.robots'],
    ['has a robots.txt that cannot be read now (status 500)', 'reason.unreachable'],
    ['is not public: 127.0.0.1 is loopback', 'reason.private'],
    ['redirects to http://10.0.0.1/, which is not public: 10.0.0.1 is private', 'reason.private'],
    ['redirects in a circle', 'reason.redirects'],
    ['is neither http nor https', 'reason.address'],
    ['answered 404 (not found)', 'reason.missing'],
    ['answered 410 (gone)', 'reason.gone'],
    ['answered 403 (forbidden)', 'reason.denied'],
    ['answered 429 (too many requests)', 'reason.busy'],
    ['asked to be left alone for 118 more seconds', 'reason.busy'],
    ['answered 502 (bad gateway)', 'reason.serverTrouble'],
    ['has a name that the name service does not know', 'reason.unreachable'],
    ['refuses connections', 'reason.unreachable'],
    ['gives no page within 60 seconds', 'reason.unreachable'],
    ['has no valid certificate (CERT_HAS_EXPIRED)', 'reason.insecure'],
    ['something that nobody thought of', 'reason.other'],
  ])('%s', (line, key) => {
    expect(reasonKey(line)).toBe(key)
  })
})
