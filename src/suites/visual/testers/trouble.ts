import type { Finding } from '#model/observation/finding.ts';
import type { FailedRequest } from '../capture/network.ts';
import { isOwn, lastingPath, lastingText } from './lasting.ts';
import type { Complaint } from './listen.ts';
import type { brokenImages, sidewaysOverflow } from '../page/faults.ts';

export type Found = Omit<Finding, 'suite'>;

/** What was heard and seen on one page, before one fault is told once. */
export interface Seen {
  readonly subject: string;
  readonly target: string;
  readonly path: string;
  readonly complaints: readonly Complaint[];
  readonly requests: readonly FailedRequest[];
  readonly images: ReturnType<typeof brokenImages>;
  readonly overflow: ReturnType<typeof sidewaysOverflow>;
  /** Width of the viewport. */
  readonly width: number;
}

const bare = (url: string) => url.split('#', 1)[0] ?? url;
/** Lines of a stack that lead into our own clock. */
const ours = /<anonymous>:\d|eval at evaluate/;
const short = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text);

function imageFindings(seen: Seen): readonly Found[] {
  return seen.images.map((image) => {
    const request = seen.requests.find((one) => bare(one.url) === bare(image.url));
    const own = isOwn(image.url, seen.target);
    const path = lastingPath(image.url, seen.target);
    return {
      subject: seen.subject,
      rule: 'visual/broken-image',
      severity: own || image.seen ? 'error' : 'warning',
      url: seen.path,
      selector: image.selector,
      box: image.box,
      message: `The image ${path} is broken (${request?.reason ?? 'it is no image'}).`,
      identity: `visual/broken-image ${path} ${image.selector}`,
      ...(image.alt && { detail: `alt: ${image.alt}` }),
    };
  });
}

/** A script may wait for its answer on purpose (a long poll). */
const pending = ({ kind, reason }: FailedRequest) =>
  reason === 'no answer' && (kind === 'fetch' || kind === 'xhr');

function requestFindings(seen: Seen): readonly Found[] {
  const images = new Set(seen.images.map((one) => bare(one.url)));
  return seen.requests
    .filter((one) => !images.has(bare(one.url)))
    .map((one) => {
      const path = lastingPath(one.url, seen.target);
      const said = seen.complaints.find((line) => tells(line, one) && !isEcho(line));
      return {
        subject: seen.subject,
        rule: 'visual/failed-request',
        severity: isOwn(one.url, seen.target) && !pending(one) ? 'error' : 'warning',
        url: seen.path,
        message: `${one.method} ${path} failed (${one.reason}).`,
        identity: `visual/failed-request ${one.method} ${path}`,
        ...(said && { detail: short(said.text.replaceAll(seen.target, '')) }),
      };
    });
}

/** Chrome's own line about a request that failed. */
const isEcho = (line: Complaint) =>
  line.kind === 'console' && line.text.startsWith('Failed to load resource');

/** Whether a line on the console only tells of a request that has its own finding. */
function tells(line: Complaint, request: FailedRequest): boolean {
  return (
    line.kind === 'console' &&
    ((bare(line.url) === bare(request.url) && isEcho(line)) ||
      (request.status === 0 && line.text.includes(bare(request.url))))
  );
}

function complaintFindings(seen: Seen): readonly Found[] {
  const said = (text: string) => text.replaceAll(seen.target, '');
  const rest = seen.complaints.filter(
    (line) => !isEcho(line) && !seen.requests.some((request) => tells(line, request)),
  );
  return rest.map((line) => {
    const rule = line.kind === 'console' ? 'visual/console-error' : 'visual/page-error';
    const [first = '', ...lines] = said(line.text).split('\n');
    const more = lines.filter((one) => !ours.test(one)).slice(0, 5);
    return {
      subject: seen.subject,
      rule,
      severity: isOwn(line.url, seen.target) ? 'error' : 'warning',
      url: seen.path,
      message: line.kind === 'console' ? `Console error: ${short(first)}` : `Uncaught ${short(first)}`,
      identity: `${rule} ${lastingText(line.text, seen.target)}`,
      ...(more.length > 0 && { detail: more.join('\n') }),
    };
  });
}

function overflowFindings(seen: Seen): readonly Found[] {
  const { by, elements } = seen.overflow;
  if (by === 0) return [];
  const said = `The page scrolls ${by} px sideways at ${seen.width} px`;
  const whole: Found = {
    subject: seen.subject,
    rule: 'visual/overflow-x',
    severity: 'error',
    url: seen.path,
    message: `${said}.`,
    identity: 'visual/overflow-x',
  };
  if (elements.length === 0) return [whole];
  return elements.map(({ selector, box }) => ({
    ...whole,
    selector,
    box,
    message: `${said}: ${selector} sticks out.`,
    identity: `visual/overflow-x ${selector}`,
  }));
}

/** Every fault once, however many ways it showed in. */
export function troubles(seen: Seen): readonly Found[] {
  const all = [
    ...imageFindings(seen),
    ...requestFindings(seen),
    ...complaintFindings(seen),
    ...overflowFindings(seen),
  ];
  return [...new Map(all.map((one) => [one.identity, one])).values()];
}
