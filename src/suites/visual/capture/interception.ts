import type { Session } from '#model/contract/bench.ts';
import type { CDPSession } from './chrome.ts';
import { headersWith } from '../../session.ts';
import type { Network } from './network.ts';
import type { Order } from './order.ts';
import { workerStabiliser } from './stabiliser.ts';

/** What workers' scripts come as, and what may be put in order. */
const WORKER = 'Other' as const;
const ORDERED = ['XHR', 'Fetch', 'Script'] as const;

type Header = Readonly<Record<'name' | 'value', string>>;

/** A response of the kind that workers' scripts come by, on its way to the page. */
interface OnItsWay {
  readonly requestId: string;
  readonly resourceType: string;
  readonly responseStatusCode?: number;
  readonly responseHeaders?: readonly Header[];
}

const valueOf = (headers: readonly Header[], of: string): string =>
  headers.find(({ name }) => name.toLowerCase() === of)?.value ?? '';

/** A module's imports run before it does, so what comes first has to be one; a policy might forbid that. */
function withOurs(script: string, policy: string): string {
  const imports = /^\s*import\s*[\w{*"']/m.test(script);
  if (!imports || policy !== '') return workerStabiliser + script;
  return `import "data:text/javascript,${encodeURIComponent(workerStabiliser)}";${script}`;
}

/** Puts ours before the script of a worker; everything else goes on as it is. */
async function passOn(
  cdp: CDPSession,
  { requestId, responseHeaders = [], ...answer }: OnItsWay,
): Promise<void> {
  const type = valueOf(responseHeaders, 'content-type');
  const isWorker = answer.resourceType === WORKER && /javascript|ecmascript/.test(type);
  if (!isWorker || answer.responseStatusCode !== 200) {
    await cdp.send('Fetch.continueRequest', { requestId });
    return;
  }
  const { body, base64Encoded } = await cdp.send('Fetch.getResponseBody', { requestId });
  const script = Buffer.from(body, base64Encoded ? 'base64' : 'utf8').toString();
  const whole = withOurs(script, valueOf(responseHeaders, 'content-security-policy'));
  const other = /^content-(encoding|length)$/i;
  await cdp.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: responseHeaders.filter(({ name }) => !other.test(name)),
    body: Buffer.from(whole).toString('base64'),
  });
}

/** Whose requests are passed on, and who is told that a response is on its way. */
interface Visit {
  readonly target: string;
  readonly headers: Session['headers'];
  readonly network: Pick<Network, 'answered'>;
  /** In what order answers go on, where that is ours to say. */
  readonly order: Order | undefined;
}

/**
 * Sends the session's headers to the target's origin and to nobody else, not even after a redirect, gives workers the
 * clock of their page, and lets answers go on in order.
 */
export async function intercept(cdp: CDPSession, { target, headers, network, order }: Visit): Promise<void> {
  const anyHeaders = Object.keys(headers).length > 0;
  cdp.on('Fetch.requestPaused', (paused) => {
    const { requestId, request, responseStatusCode, responseErrorReason } = paused;
    if (responseStatusCode !== undefined || responseErrorReason !== undefined) {
      const { resourceType: type, networkId: id = requestId } = paused;
      const go = () => cdp.send('Fetch.continueRequest', { requestId });
      const answer = { type, priority: request.initialPriority, id, url: request.url, go };
      // A redirect is no answer yet.
      if (Math.floor((responseStatusCode ?? 0) / 100) !== 3 && order?.takes(answer)) return;
      passOn(cdp, paused)
        .then(() => network.answered(request.url))
        .catch(() => undefined);
      return;
    }
    const named = headersWith(request.headers, headers);
    cdp.send('Fetch.continueRequest', { requestId, headers: named }).catch(() => undefined);
  });
  await cdp.send('Fetch.enable', {
    patterns: [
      ...(anyHeaders ? [{ urlPattern: `${target}/*`, requestStage: 'Request' as const }] : []),
      ...([WORKER, ...(order ? ORDERED : [])] as const).map((resourceType) => ({
        urlPattern: '*',
        resourceType,
        requestStage: 'Response' as const,
      })),
    ],
  });
}
