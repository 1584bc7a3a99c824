import type { NewFinding, Source } from '#model/observation/finding.ts';
import { clean, cleanText } from '#system/text.ts';
import { addressOf, isOwn } from '../../addresses.ts';
import type { FailedRequest } from '../capture/network.ts';
import { lastingText } from './lasting-text.ts';
import type { Complaint } from './listen.ts';

/** Lines of a stack that lead into our own clock. */
const OWN_FRAMES = /<anonymous>:\d|eval at evaluate/;
const MOST_LINES = 5;

/** A URL without its fragment. */
export const bare = (url: string): string => url.split('#', 1)[0] ?? url;

/** What the page wrote as one line that can be read. */
export const short = (text: string): string => clean(text, 200);

/** Chrome's own line about a request that failed; it has no other sign. */
export const isEcho = (line: Complaint): boolean =>
  line.kind === 'console' && line.text.startsWith('Failed to load resource');

/** Whether a line on the console only tells of a request that has its own finding. */
export function isAbout(line: Complaint, request: FailedRequest): boolean {
  return (
    line.kind === 'console' &&
    ((bare(line.url) === bare(request.url) && isEcho(line)) ||
      (request.status === 0 && line.text.includes(bare(request.url))))
  );
}

function sourceOf({ url, line, column }: Complaint, target: string): { source?: Source } {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return {};
  return { source: { url: addressOf(url, target), line: line + 1, column: column + 1 } };
}

/** What was complained about on one page. */
export interface Complaints {
  readonly subject: string;
  readonly target: string;
  readonly path: string;
  readonly complaints: readonly Complaint[];
  readonly requests: readonly FailedRequest[];
}

/** Complaints that are about no failed request, a finding each. */
export function complaintFindings(seen: Complaints): readonly NewFinding[] {
  const { subject, target, path, complaints, requests } = seen;
  const rest = complaints.filter(
    (line) => !isEcho(line) && !requests.some((request) => isAbout(line, request)),
  );
  return rest.map((complaint) => {
    const rule = complaint.kind === 'console' ? 'visual/console-error' : 'visual/page-error';
    const [first = '', ...lines] = complaint.text.replaceAll(target, '').split('\n');
    const more = lines.filter((line) => !OWN_FRAMES.test(line)).slice(0, MOST_LINES);
    return {
      subject,
      rule,
      severity: isOwn(complaint.url, target) ? 'error' : 'warning',
      url: path,
      message: complaint.kind === 'console' ? `Console error: ${short(first)}` : `Uncaught ${short(first)}`,
      identity: `${rule} ${lastingText(complaint.text, target)}`,
      ...sourceOf(complaint, target),
      ...(more.length > 0 && { detail: cleanText(more.join('\n')) }),
    };
  });
}
