/** How a request ended; its place in this list is its code in a row. Only `ok` is no error. */
export const outcomes = [
  'ok',
  'status',
  'header',
  'body',
  'duration',
  'timeout',
  'refused',
  'reset',
  'dns',
  'tls',
  'broken',
  'unfinished',
  'dropped',
] as const;
export type Outcome = (typeof outcomes)[number];

/** What kept an answer away, for people. */
export const words: Readonly<Record<Outcome, string>> = {
  ok: 'were answered as expected',
  status: 'had another status than expected',
  header: 'lacked a header or had another value in it',
  body: 'had another body than expected',
  duration: 'took longer than expected',
  timeout: 'timed out',
  refused: 'were refused a connection',
  reset: 'lost their connection before the answer was complete',
  dns: 'found no address for the host',
  tls: 'could not agree on TLS',
  broken: 'were answered with something that is not HTTP',
  unfinished: 'were not answered when the run ended',
  dropped: 'were not sent because every connection was busy',
};

const byCode: Readonly<Record<string, Outcome>> = {
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
};

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return String(error.code);
}

/** What an error of undici or of a socket means; a happy-eyeballs AggregateError means its first cause. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof AggregateError && error.errors.length > 0) return outcomeOf(error.errors[0]);
  const code = codeOf(error);
  if (/^ERR_(TLS|SSL)|CERT|SELF_SIGNED|^UNABLE_TO/.test(code)) return 'tls';
  return byCode[code] ?? 'broken';
}
