import type { Task } from '#model/task.ts';
import { Failure } from '#model/problem.ts';
import type { Bench } from '#model/contract/bench.ts';
import type { Observed } from '#model/contract/observation.ts';
import { cookieOf } from '#system/http/set-cookie.ts';
import { drive, type Driven } from './generate/drive.ts';
import { findingsOf } from './observe/findings.ts';
import { headersOf } from './wire/session-headers.ts';
import { ScenarioInput } from './scenario/scenario-input.ts';
import { figuresOf, honestErrors, untrusted } from './observe/measurements.ts';
import { words, type Outcome } from './count/outcome.ts';
import { seriesOf } from './observe/series.ts';
import { generatorHealthOf } from './generate/generator-health.ts';

/** A target that never answered cannot be measured at all. */
function refuseSilence({ tally }: Driven, target: string): void {
  const { outcomes, statuses } = tally.whole;
  const [most] = [...outcomes].toSorted(([, a], [, b]) => b - a);
  if (statuses.size > 0 || !most) return;
  const [outcome]: readonly [Outcome, number] = most;
  throw new Failure({
    code: 'load/no-answer',
    owner: 'target',
    message: `${target} did not answer a single request; most ${words[outcome]}.`,
    next:
      'Look whether the preview is up and can be reached from this machine; ' +
      'where it is, it broke down under this load: try a lower rate.',
  });
}

function observe(input: ScenarioInput, { tally, grid, samples, stop, busy, ms }: Driven): Observed {
  const health = generatorHealthOf(tally, busy);
  const figures = figuresOf(input, tally, grid, ms);
  const late = health.kind === 'ours' ? untrusted(figures, health.why, honestErrors(input, tally)) : figures;
  return {
    ...(stop?.kind === 'blocked'
      ? { ...untrusted(figures, `${stop.why}: let this run in there, or lower the rate`), futile: stop.why }
      : late),
    findings: findingsOf({ input, tally, samples, health, stop }),
    exhibits: [seriesOf(input.subject, tally, grid)],
  };
}

/**
 * Runs one scenario against the target. When it is aborted it emits what it measured by then, and rejects
 * with the reason.
 */
export async function measure(task: Task, bench: Bench): Promise<Observed> {
  const { target, pinned, tls, seed, signal } = bench;
  const input = ScenarioInput.parse(task.input);
  const headers = headersOf(bench.session(input.as));
  const driven = await drive({ input, origin: target, pinned, tls, headers, seed }, signal, bench);
  bench.received(driven.samples.flatMap(({ cookies }) => cookies.map(cookieOf)));
  if (signal.aborted) bench.emit(observe(input, driven));
  signal.throwIfAborted();
  refuseSilence(driven, target);
  return observe(input, driven);
}
