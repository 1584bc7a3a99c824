import type { Observation } from '#model/contract/observation.ts';
import { words, type Outcome } from '../count/outcome.ts';
import { requests, type Account, type Tally } from '../count/tally.ts';
import type { Stop } from '../generate/early-stop.ts';
import type { GeneratorHealth } from '../generate/generator-health.ts';
import type { Sample } from '../generate/worker-messages.ts';
import type { ScenarioInput } from '../scenario/scenario-input.ts';

type LoadFinding = Observation['findings'][number];

/** One finished run of a scenario, as far as findings come of it. */
export interface FinishedRun {
  readonly input: ScenarioInput;
  readonly tally: Tally;
  readonly samples: readonly Sample[];
  readonly health: GeneratorHealth;
  readonly stop: Stop | undefined;
}

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

/** What the sampled answers of an endpoint with this outcome were refused for, each once. */
function reasonsOf(samples: readonly Sample[], endpoint: number, outcome: Outcome): readonly string[] {
  const alike = samples.filter((sample) => sample.endpoint === endpoint && sample.outcome === outcome);
  return [...new Set(alike.map(({ message }) => message))];
}

/** The status that came most often of those that were not expected. */
function wrongStatus(account: Account, expected: readonly number[]): number | undefined {
  const isWrong = (status: number) => (expected.length === 0 ? status >= 400 : !expected.includes(status));
  return [...account.statuses]
    .filter(([status]) => isWrong(status))
    .toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function ofEndpoint({ input, samples, health }: FinishedRun, account: Account, index: number): LoadFinding[] {
  const endpoint = input.endpoints[index];
  if (!endpoint) return [];
  const all = requests(account);
  const status = wrongStatus(account, endpoint.expect.statuses);
  return [...account.outcomes]
    .filter(([outcome]) => outcome !== 'ok' && !(health.kind === 'target' && unanswered.includes(outcome)))
    .map(([outcome, times]): LoadFinding => {
      const reasons = reasonsOf(samples, index, outcome);
      const mild = unanswered.includes(outcome) || (health.kind === 'ours' && outcome === 'timeout');
      return {
        subject: endpoint.subject,
        rule: `load/${outcome}`,
        severity: times / all >= OFTEN && !mild ? 'error' : 'warning',
        message: `${times} of ${all} requests ${[words[outcome], ...reasons.slice(0, 1)].join(': ')}.`,
        identity: `${endpoint.subject} ${outcome}`,
        url: endpoint.path,
        explains: ['errors'],
        after: {
          requests: times,
          of: all,
          ...(outcome === 'status' && status !== undefined && { status }),
        },
        detail: [...reasons, account.statuses.size > 0 && `statuses: ${statusesOf(account)}`]
          .filter(Boolean)
          .join('\n'),
      };
    });
}

interface ScenarioFault {
  readonly rule: string;
  readonly severity: LoadFinding['severity'];
  /** A sentence without its capital and full stop. */
  readonly why: string;
  readonly next: string;
  readonly explains?: LoadFinding['explains'];
}

function ofScenario(subject: string, { rule, severity, why, next, explains }: ScenarioFault): LoadFinding {
  return {
    subject,
    rule: `load/${rule}`,
    severity,
    message: `${why[0]?.toUpperCase() ?? ''}${why.slice(1)}.`,
    identity: `${subject} ${rule}`,
    detail: next,
    ...(explains && { explains }),
  };
}

function healthFaults(health: GeneratorHealth): ScenarioFault[] {
  if (health.kind === 'ours')
    return [
      {
        rule: 'generator-saturated',
        severity: 'warning',
        why: health.why,
        next: 'Use a bigger or quieter runner, or ask for a lower rate.',
      },
    ];
  if (health.kind === 'target')
    return [
      {
        rule: 'target-saturated',
        severity: 'error',
        why: health.why,
        next:
          'The waiting is in the latencies; dropped and unanswered requests are in the error rate. ' +
          'More connections help only if the target can serve them.',
        explains: ['latency', 'errors', 'throughput'],
      },
    ];
  return [];
}

/** What went wrong that is not a number, by endpoint and outcome. A run that was turned away says only that. */
export function findingsOf(run: FinishedRun): readonly LoadFinding[] {
  const { input, tally, health, stop } = run;
  const why = `the run was ended early, because ${stop?.why}`;
  if (stop?.kind === 'blocked') {
    const next = 'Ask for a lower rate, or let the target exempt this User-Agent.';
    return [ofScenario(input.subject, { rule: 'blocked', severity: 'warning', why, next })];
  }
  const early: ScenarioFault[] = stop
    ? [
        {
          rule: 'ended-early',
          severity: 'error',
          why,
          next: 'Look at the log of the target.',
          explains: ['errors'],
        },
      ]
    : [];
  return [
    ...[...early, ...healthFaults(health)].map((fault) => ofScenario(input.subject, fault)),
    ...tally.endpoints.flatMap((account, index) => ofEndpoint(run, account, index)),
  ];
}
