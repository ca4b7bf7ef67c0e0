/** Where a request stands in a trace that others have begun, by the names OpenTelemetry has for a log record. */
export interface TraceContext {
  readonly trace_id: string;
  /** The caller's span: this server opens none of its own. */
  readonly span_id: string;
  readonly trace_flags: string;
}

const zeros = /^0+$/;

/** The trace in a `traceparent` header (W3C Trace Context, version 00 or a later one that begins alike); undefined when there is none. */
export function traceContext(header: string | undefined): TraceContext | undefined {
  const match = /^(?!ff)[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:-|$)/.exec(header ?? '');
  const [, trace_id = '', span_id = '', trace_flags = ''] = match ?? [];
  return match && !zeros.test(trace_id) && !zeros.test(span_id) ? { trace_id, span_id, trace_flags } : undefined;
}
