/** The addresses in "…: not a feed; the page names several: https://… https://…", the server's answer to a page with several feeds. */
export function namedFeeds(line: string): string[] {
  const list = /the page names several: (.+)$/.exec(line)?.[1] ?? ''
  return list.split(' ').filter((address) => URL.canParse(address))
}
