import type { Report, SourcedEvidence } from '@jawla/domain'

/** The words selected in the report that is open, without the space around them; null where there are none. */
export function selectedWords(reports: readonly Report[]): SourcedEvidence | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const [from, to] = [placeOf(range.startContainer, range.startOffset), placeOf(range.endContainer, range.endOffset)]
  if (from === null || to === null || from.reportId !== to.reportId) return null
  const report = reports.find(({ id }) => id === from.reportId)
  const raw = report?.text.slice(from.offset, to.offset) ?? ''
  const quote = raw.trim()
  if (quote === '') return null
  const start = from.offset + raw.indexOf(quote)
  return { reportId: from.reportId, start, end: start + quote.length, quote }
}

/** Where a point of the page lies in the report's text: each paragraph carries where it begins. */
function placeOf(node: Node, offset: number): { reportId: string; offset: number } | null {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>('[data-start]')
  const reportId = element?.closest<HTMLElement>('[data-report]')?.dataset.report
  if (!paragraph || reportId === undefined) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return { reportId, offset: Number(paragraph.dataset.start) + before.toString().length }
}
