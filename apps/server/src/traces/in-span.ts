import { type Attributes, type Context, context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'

export interface SpanOptions {
  attributes?: Attributes
  kind?: SpanKind
  /** What it is a part of; what runs now where not given. */
  parent?: Context
}

/** Does a piece of work in a span of its own; where nobody traces that costs next to nothing. */
export function inSpan<T>(name: string, options: SpanOptions, work: () => Promise<T>): Promise<T> {
  const { attributes = {}, kind = SpanKind.INTERNAL, parent = context.active() } = options
  return trace.getTracer('jawla').startActiveSpan(name, { attributes, kind }, parent, async (span) => {
    try {
      return await work()
    } catch (error) {
      if (error instanceof Error) span.recordException(error)
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      span.end()
    }
  })
}
