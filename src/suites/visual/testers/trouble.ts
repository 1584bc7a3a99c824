import { lastingName } from '#model/lasting.ts';
import { addressOf, isOwn } from '../../addresses.ts';
import type { FailedRequest } from '../capture/network.ts';
import type { brokenImages, sidewaysOverflow } from '../page/faults.ts';
import { bare, complaintFindings, isAbout, isEcho, short, type Complaints } from './complaints.ts';
import type { NewFinding } from '#model/observation/finding.ts';

/** What was heard and seen on one page, before one fault is told once. */
export interface Seen extends Complaints {
  readonly images: ReturnType<typeof brokenImages>;
  readonly overflow: ReturnType<typeof sidewaysOverflow>;
  /** Width of the viewport. */
  readonly width: number;
}

/** The status of an answer, where there was one. */
const statusIn = (request: FailedRequest | undefined): Pick<NewFinding, 'after'> =>
  request && request.status > 0 ? { after: { status: request.status } } : {};

function imageFindings(seen: Seen): readonly NewFinding[] {
  return seen.images.map((image) => {
    const request = seen.requests.find(({ url }) => bare(url) === bare(image.url));
    const own = isOwn(image.url, seen.target);
    const resource = lastingName(image.url, seen.target);
    return {
      subject: seen.subject,
      rule: 'visual/broken-image',
      severity: own || image.seen ? 'error' : 'warning',
      url: seen.path,
      selector: image.selector,
      box: image.box,
      resource,
      message: `The image ${resource} is broken (${request?.reason ?? 'it is no image'}).`,
      identity: `visual/broken-image ${resource} ${image.selector}`,
      ...statusIn(request),
      ...(image.alt && { detail: `alt: ${image.alt}` }),
    };
  });
}

function sourceOf({ askedAt }: FailedRequest, target: string): Pick<NewFinding, 'source'> {
  return askedAt ? { source: { ...askedAt, url: addressOf(askedAt.url, target) } } : {};
}

/** A script may wait for its answer on purpose (a long poll). */
const pending = ({ kind, unanswered }: FailedRequest) => unanswered && (kind === 'fetch' || kind === 'xhr');

/** What a page looks otherwise without. */
const DRESSES = new Set(['stylesheet', 'font']);

function requestFindings(seen: Seen): readonly NewFinding[] {
  const images = new Set(seen.images.map(({ url }) => bare(url)));
  return seen.requests
    .filter(({ url }) => !images.has(bare(url)))
    .map((request) => {
      const resource = lastingName(request.url, seen.target);
      const complaint = seen.complaints.find((line) => isAbout(line, request) && !isEcho(line));
      return {
        subject: seen.subject,
        rule: 'visual/failed-request',
        severity: isOwn(request.url, seen.target) && !pending(request) ? 'error' : 'warning',
        url: seen.path,
        resource,
        message: `${request.method} ${resource} failed (${request.reason}).`,
        identity: `visual/failed-request ${request.method} ${resource}`,
        after: { type: request.kind, ...statusIn(request).after },
        ...sourceOf(request, seen.target),
        ...(DRESSES.has(request.kind) && { explains: ['pixels' as const] }),
        ...(complaint && { detail: short(complaint.text.replaceAll(seen.target, '')) }),
      };
    });
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function overflowFindings(seen: Seen): readonly NewFinding[] {
  const { by, elements } = seen.overflow;
  if (by === 0) return [];
  const sentence = `The page scrolls ${by} px sideways at ${seen.width} px`;
  const whole: NewFinding = {
    subject: seen.subject,
    rule: 'visual/overflow-x',
    severity: 'error',
    url: seen.path,
    amount: { value: by, unit: 'pixels' },
    message: `${sentence}.`,
    identity: 'visual/overflow-x',
  };
  if (elements.length === 0) return [whole];
  return elements.map(({ selector, box }) => ({
    ...whole,
    selector,
    box,
    message: `${selector} sticks out: ${lower(sentence)}.`,
    identity: `visual/overflow-x ${selector}`,
  }));
}

/** Every fault once, however many ways it showed in. */
export function troubles(seen: Seen): readonly NewFinding[] {
  const all = [
    ...imageFindings(seen),
    ...requestFindings(seen),
    ...complaintFindings(seen),
    ...overflowFindings(seen),
  ];
  return [...new Map(all.map((finding) => [finding.identity, finding])).values()];
}
