import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { RequestHandler } from 'express'

/** A span for each request, as part of the trace that a proxy began (`traceparent`), by the semantic conventions of OpenTelemetry for HTTP. */
export function traceRequests(): RequestHandler {
  return (request, response, next) => {
    const path = request.path
    const area = path.split('/', 2)[1] ?? ''
    const parent = propagation.extract(context.active(), request.headers)
    const span = trace
      .getTracer('jawla')
      .startSpan(
        `${request.method} /${area}`,
        { kind: SpanKind.SERVER, attributes: { 'http.request.method': request.method, 'url.path': path } },
        parent,
      )
    response.on('close', () => {
      span.setAttribute('http.response.status_code', response.statusCode)
      span.setAttribute('jawla.request', String(response.getHeader('x-request-id') ?? ''))
      if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    })
    context.with(trace.setSpan(parent, span), next)
  }
}
