import BootupTime from 'lighthouse/core/audits/bootup-time.js';
import Diagnostics from 'lighthouse/core/audits/diagnostics.js';
import LongTasks from 'lighthouse/core/audits/long-tasks.js';
import MainThreadWork from 'lighthouse/core/audits/mainthread-work-breakdown.js';
import LayoutShift from 'lighthouse/core/audits/metrics/cumulative-layout-shift.js';
import FirstPaint from 'lighthouse/core/audits/metrics/first-contentful-paint.js';
import Interactive from 'lighthouse/core/audits/metrics/interactive.js';
import LargestPaint from 'lighthouse/core/audits/metrics/largest-contentful-paint.js';
import MaxPotentialFid from 'lighthouse/core/audits/metrics/max-potential-fid.js';
import SpeedIndex from 'lighthouse/core/audits/metrics/speed-index.js';
import BlockingTime from 'lighthouse/core/audits/metrics/total-blocking-time.js';
import NetworkRequests from 'lighthouse/core/audits/network-requests.js';
import ResourceSummary from 'lighthouse/core/audits/resource-summary.js';
import { MainResource } from 'lighthouse/core/computed/main-resource.js';
import { ProcessedNavigation } from 'lighthouse/core/computed/processed-navigation.js';
import { getPageLoadError } from 'lighthouse/core/lib/navigation-error.js';
import { LighthouseError } from 'lighthouse/core/lib/lh-error.js';
import { NetworkRecorder } from 'lighthouse/core/lib/network-recorder.js';
import type { Audit, Lhr } from '../lhr.ts';
import { failureOf } from '../outcome.ts';
import type { PaintGraph } from '../vote/graph.ts';
import { paintGraphOf } from '../vote/keep.ts';
import type { DirectLoad } from './load.ts';
import type { Settings } from './settings.ts';

type Given = Parameters<typeof FirstPaint.audit>;

/** Something that says a figure as an audit of Lighthouse does. */
interface Kind {
  readonly defaultOptions?: object;
  audit(...given: Given): Promise<Product>;
}

/** What of an audit's product is read. */
interface Product {
  readonly score?: number | null;
  readonly numericValue?: number;
  readonly details?: NonNullable<Audit['details']>;
  readonly notApplicable?: boolean;
  readonly errorMessage?: string;
}

/** Lighthouse's own audit reads the whole trace a second time for this one number. */
const ServerResponse: Kind = {
  async audit({ DevtoolsLog, URL }, context) {
    const { timing } = await MainResource.request({ devtoolsLog: DevtoolsLog, URL }, context);
    return timing
      ? { numericValue: Math.round(timing.receiveHeadersStart - timing.sendEnd) }
      : { errorMessage: 'no timing found for main resource' };
  },
};

/** Of all that Lighthouse's audit of this name collects, what is read of it here. */
const Metrics: Kind = {
  async audit({ Trace }, context) {
    const { timings } = await ProcessedNavigation.request(Trace, context);
    const observedLargestContentfulPaint =
      timings.largestContentfulPaint && Math.round(timings.largestContentfulPaint);
    return { details: { items: [{ observedLargestContentfulPaint }] } };
  },
};

/** Lighthouse's audits that need no more than a trace and what Chrome told of the load, by their ids. */
const AUDITS: Readonly<Record<string, Kind>> = {
  'first-contentful-paint': FirstPaint,
  'largest-contentful-paint': LargestPaint,
  'speed-index': SpeedIndex,
  'total-blocking-time': BlockingTime,
  'cumulative-layout-shift': LayoutShift,
  interactive: Interactive,
  'server-response-time': ServerResponse,
  metrics: Metrics,
  'max-potential-fid': MaxPotentialFid,
  diagnostics: Diagnostics,
  'long-tasks': LongTasks,
  'mainthread-work-breakdown': MainThreadWork,
  'bootup-time': BootupTime,
  'resource-summary': ResourceSummary,
  'network-requests': NetworkRequests,
};

async function productOf(kind: Kind, artifacts: Given[0], context: Given[1]): Promise<Product> {
  try {
    return await kind.audit(artifacts, context);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // What keeps a whole Lighthouse run from having any result, keeps this one from it.
    if (error instanceof LighthouseError && error.lhrRuntimeError) throw error;
    return { errorMessage: error.message };
  }
}

function auditOf(
  id: string,
  { score = null, numericValue, details, notApplicable, errorMessage }: Product,
): Audit {
  const mode = notApplicable ? 'notApplicable' : 'numeric';
  return {
    id,
    title: id,
    description: '',
    score,
    scoreDisplayMode: errorMessage === undefined ? mode : 'error',
    ...(numericValue !== undefined && { numericValue }),
    ...(details && { details }),
    ...(errorMessage !== undefined && { errorMessage }),
  };
}

type Log = Parameters<typeof NetworkRecorder.recordsFromLogs>[0];

/** Chrome's messages, which Lighthouse knows one by one. */
const logOf = (messages: DirectLoad['messages']): Log => [...messages] as unknown as Log;

/** With what Lighthouse adds to a code: the status, or what Chrome gave as the reason. */
const textOf = ({ friendlyMessage, message }: LighthouseError): string =>
  typeof friendlyMessage === 'string' ? friendlyMessage : (friendlyMessage?.formattedDefault ?? message);

/** Why a load says nothing of its page, as Lighthouse itself would say; undefined where it does. */
export function faultOf({ messages, documentUrl, fault }: DirectLoad, url: string): Error | undefined {
  const known = fault === undefined ? undefined : failureOf(fault, '', url);
  const error = getPageLoadError(undefined, {
    url: documentUrl || url,
    networkRecords: NetworkRecorder.recordsFromLogs(logOf(messages)),
    warnings: [],
  });
  return error ? failureOf(error.code, textOf(error), url) : known;
}

/** What is read of a load. */
export interface Examined {
  readonly audits: Lhr['audits'];
  /** What its paints are simulated from; undefined where Lighthouse can make no graph of it. */
  readonly paints: PaintGraph | undefined;
}

/** Without a graph Lighthouse's own audits of paints say why. */
async function paintsOf(
  { Trace, DevtoolsLog, URL, SourceMaps, HostDPR }: Given[0],
  context: Pick<Given[1], 'settings' | 'computedCache'>,
): Promise<PaintGraph | undefined> {
  const { settings } = context;
  const given = { trace: Trace, devtoolsLog: DevtoolsLog, settings, URL, SourceMaps, HostDPR };
  return paintGraphOf(given, context).catch(() => undefined);
}

/**
 * What Lighthouse's own audits say of a load, and what their paints are made of. Rejects with Lighthouse's error where
 * the load has no figures at all.
 */
export async function examined(load: DirectLoad, url: string, settings: Settings): Promise<Examined> {
  const { trace, messages, documentUrl, shownUrl } = load;
  const artifacts = {
    Trace: trace,
    DevtoolsLog: logOf(messages),
    GatherContext: { gatherMode: 'navigation' },
    URL: { requestedUrl: url, mainDocumentUrl: documentUrl, finalDisplayedUrl: shownUrl },
    SourceMaps: [],
    HostDPR: 1,
  };
  const computedCache = new Map();
  const audits: Record<string, Audit> = {};
  for (const [id, kind] of Object.entries(AUDITS)) {
    const context = { settings, options: kind.defaultOptions ?? {}, computedCache };
    audits[id] = auditOf(id, await productOf(kind, artifacts, context));
  }
  return { audits, paints: await paintsOf(artifacts, { settings, computedCache }) };
}
