import type { Metric } from '#model/observation/metric.ts';
import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';

/** One figure of a subject on both sides, with what its metric says of it. */
export interface Figure {
  readonly metric: Metric;
  readonly before: number | undefined;
  readonly now: number | undefined;
  /** Checks of it, worst first. */
  readonly checks: readonly Check[];
}

type Place = Pick<Check, 'suite' | 'subject'>;

const keyOf = ({ suite, subject }: Place): string => JSON.stringify([suite, subject]);

/** Every subject's figures, each once, in the order of its suite's metrics. */
export class Figures {
  readonly #checks: ReadonlyMap<string, readonly Check[]>;
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
    this.#checks = Map.groupBy(
      report.verdict.checks.filter(({ metric, across }) => metric !== undefined && across === undefined),
      keyOf,
    );
  }

  of(place: Place): readonly Figure[] {
    const mine = Map.groupBy(this.#checks.get(keyOf(place)) ?? [], ({ metric }) => metric?.id);
    const metrics = this.#report.run.suites.find(({ name }) => name === place.suite)?.metrics ?? [];
    return metrics.flatMap((metric) => {
      const checks = mine.get(metric.id) ?? [];
      const [first] = checks;
      return first ? [{ metric, before: first.before, now: first.now, checks }] : [];
    });
  }
}

/** The absolute limit of a figure, if it has one. */
export function mostOf({ checks }: Figure): number | undefined {
  return checks.find(({ limit }) => limit?.type === 'max')?.limit?.value;
}
