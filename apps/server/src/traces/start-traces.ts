import manifest from '../../package.json' with { type: 'json' }
import type { Settings } from '../settings.ts'

/**
 * Sends traces to a collector by OTLP over HTTP where the settings name one; gives what sends the last ones and ends it. Without a
 * collector nothing of the tracing library is loaded.
 */
export async function startTraces({ tracesTo }: Pick<Settings, 'tracesTo'>): Promise<() => Promise<void>> {
  if (tracesTo === null) return async () => {}
  const { context, propagation, trace } = await import('@opentelemetry/api')
  const { AsyncLocalStorageContextManager } = await import('@opentelemetry/context-async-hooks')
  const { W3CTraceContextPropagator } = await import('@opentelemetry/core')
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http')
  const { resourceFromAttributes } = await import('@opentelemetry/resources')
  const { BatchSpanProcessor, TracerProvider } = await import('@opentelemetry/sdk-trace')
  const exporter = new OTLPTraceExporter({ url: `${tracesTo.replace(/\/$/, '')}/v1/traces` })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'jawla', 'service.version': manifest.version }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(provider)
  return async () => {
    // A collector that does not answer holds nothing up.
    await provider.shutdown().catch(() => {})
    for (const api of [trace, context, propagation]) api.disable()
  }
}
