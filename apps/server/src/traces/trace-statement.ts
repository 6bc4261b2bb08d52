import type { DoneStatement } from '@jawla/store'
import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'

/** A span for a statement that was just done, within what asked for it. Its values are not told. */
export function traceStatement({ sql, ms, failed }: DoneStatement): void {
  const span = trace.getTracer('jawla').startSpan(sql.trimStart().split(/\s/, 1)[0] ?? 'statement', {
    kind: SpanKind.CLIENT,
    startTime: Date.now() - ms,
    attributes: { 'db.system.name': 'postgresql', 'db.query.text': sql },
  })
  if (failed) span.setStatus({ code: SpanStatusCode.ERROR })
  span.end()
}
