import { brokenHeader, flatHeaders, type FlatHeaders } from '#http/headers.ts';
import type { Session } from '#model/contract/bench.ts';
import { Failure } from '#model/problem.ts';
import { VERSION } from '#system/process/version.ts';

/** Who we are and whom we visit for. Throws a Failure when a header could not be sent. */
export function headersOf(session: Session): FlatHeaders {
  const headers = flatHeaders(session, `tidemark/${VERSION} (load test)`);
  const broken = brokenHeader(headers);
  if (broken === undefined) return headers;
  throw new Failure({
    code: 'load/header',
    owner: 'config',
    message: `The session's header ${JSON.stringify(broken)} holds a line break.`,
    next: 'Give it a value of one line.',
  });
}
