import type { Observation } from '#model/contract/suite.ts';
import type { Stop } from '../generate/early-stop.ts';
import type { Input } from '../scenario/input.ts';
import type { Sample } from '../generate/order.ts';
import { words, type Outcome } from '../count/outcome.ts';
import { requests, type Account, type Tally } from '../count/tally.ts';
import type { Trust } from '../generate/generator-health.ts';

type Seen = Observation['findings'][number];

/** From this share of an endpoint's requests on, a fault is an error and no longer a warning. */
const OFTEN = 0.01;
/** No answers to judge: a few are a warning, many are told once for the whole scenario. */
const unanswered: readonly Outcome[] = ['dropped', 'unfinished'];

function statusesOf(account: Account): string {
  return [...account.statuses]
    .toSorted(([a], [b]) => a - b)
    .map(([status, times]) => `${times} × ${status}`)
    .join(', ');
}

function ofEndpoint(
  input: Input,
  index: number,
  account: Account,
  samples: readonly Sample[],
  trust: Trust,
): Seen[] {
  const endpoint = input.endpoints[index];
  if (!endpoint) return [];
  const all = requests(account);
  return [...account.outcomes]
    .filter(([outcome]) => outcome !== 'ok' && !(trust.kind === 'target' && unanswered.includes(outcome)))
    .map(([outcome, times]): Seen => {
      const said = [
        ...new Set(
          samples.filter((one) => one.endpoint === index && one.outcome === outcome).map((one) => one.said),
        ),
      ];
      const mild = unanswered.includes(outcome) || (trust.kind === 'ours' && outcome === 'timeout');
      return {
        subject: endpoint.subject,
        rule: `load/${outcome}`,
        severity: times / all >= OFTEN && !mild ? 'error' : 'warning',
        message: `${times} of ${all} requests ${words[outcome]}${said[0] === undefined ? '' : `: ${said[0]}`}.`,
        identity: `${endpoint.subject} ${outcome}`,
        url: endpoint.path,
        detail: [...said, account.statuses.size > 0 && `statuses: ${statusesOf(account)}`]
          .filter(Boolean)
          .join('\n'),
      };
    });
}

function ofScenario(
  subject: string,
  rule: string,
  severity: Seen['severity'],
  why: string,
  next: string,
): Seen {
  return {
    subject,
    rule: `load/${rule}`,
    severity,
    message: `${why[0]?.toUpperCase() ?? ''}${why.slice(1)}.`,
    identity: `${subject} ${rule}`,
    detail: next,
  };
}

function ofTrust(subject: string, trust: Trust): Seen[] {
  if (trust.kind === 'ours')
    return [
      ofScenario(
        subject,
        'generator-saturated',
        'warning',
        trust.why,
        'Use a bigger or quieter runner, or ask for a lower rate.',
      ),
    ];
  if (trust.kind === 'target')
    return [
      ofScenario(
        subject,
        'target-saturated',
        'error',
        trust.why,
        'The waiting is in the latencies; dropped and unanswered requests are in the error rate. More connections help only if the target can serve them.',
      ),
    ];
  return [];
}

/** What went wrong that is not a number: grouped by endpoint and kind. A run that was turned away tells only that. */
export function findingsOf(
  input: Input,
  tally: Tally,
  samples: readonly Sample[],
  trust: Trust,
  stop: Stop | undefined,
): readonly Seen[] {
  const { subject } = input;
  if (stop?.kind === 'blocked') {
    return [
      ofScenario(
        subject,
        'blocked',
        'warning',
        `the run was ended early, because ${stop.why}`,
        'Ask for a lower rate, or let the target exempt this User-Agent.',
      ),
    ];
  }
  const early = stop
    ? [
        ofScenario(
          subject,
          'ended-early',
          'error',
          `the run was ended early, because ${stop.why}`,
          'Look at the log of the target.',
        ),
      ]
    : [];
  return [
    ...early,
    ...ofTrust(subject, trust),
    ...tally.endpoints.flatMap((account, index) => ofEndpoint(input, index, account, samples, trust)),
  ];
}
