import type { Exhibit } from '#model/observation/exhibit.ts';
import type { Measurement } from '#model/observation/measurement.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { StoredRun } from '#model/contract/store.ts';
import type { Suite } from '#model/contract/suite.ts';
import type { Contrasted } from '#verdict/judge-input.ts';
import { contrastAll, type Contrasts } from './contrast.ts';

type Contrast = Contrasts['judged'];
type Taken = Omit<Measurement, 'suite'>;

/** A change of the base against itself below this is no unrest, where the metric names no margin of its own. */
const MARGIN = 0.001;

const valueOf = ({ samples }: Taken): number | undefined =>
  samples.kind === 'exact' ? samples.values[0] : undefined;

/**
 * One contrast less what the base did by itself; undecided where the base does not hold still, unless all
 * that is seen is little enough: what moves by itself may hide what was changed.
 */
function lessBy(taken: Taken, noise: Taken, margin: number): Taken {
  const [seen, own] = [valueOf(taken), valueOf(noise)];
  if (
    seen === undefined ||
    (own === undefined && noise.samples.kind === 'absent' && noise.samples.untrusted !== true)
  )
    return taken;
  if (own !== undefined && own <= margin)
    return { ...taken, samples: { kind: 'exact', values: [Math.max(0, seen - own)] } };
  const reason =
    own === undefined
      ? 'the base does not look the same from one visit to the next'
      : `the base itself changed by ${(own * 100).toPrecision(2)} % between its first visit and its last; ` +
        'mask what moves, or make the server answer the same twice';
  return { ...taken, samples: { kind: 'absent', reason, untrusted: true, atMost: seen } };
}

type Found = Extract<Contrasted, { ok: true }>['findings'][number];
const placeOf = ({ subject, identity }: Found): string => `${subject}\n${identity}`;

/**
 * Head-to-base contrasts, less the base's own, by `suite` + newline + `subject`; what the base tells of itself, too, is
 * told and fails nothing.
 */
export function lessNoise(contrasts: Contrast, noise: Contrast, metrics: readonly Metric[]): Contrast {
  const quiet = (contrasted: Contrasted, own: Contrasted | undefined): Contrasted => {
    if (!contrasted.ok || own?.ok !== true) return contrasted;
    const measurements = contrasted.measurements.map((taken) => {
      const same = own.measurements.find(
        ({ metric, subject }) => metric === taken.metric && subject === taken.subject,
      );
      return same
        ? lessBy(taken, same, metrics.find(({ id }) => id === taken.metric)?.margin ?? MARGIN)
        : taken;
    });
    const known = new Set(own.findings.map(placeOf));
    const findings = contrasted.findings.map((finding): Found =>
      known.has(placeOf(finding)) ? { ...finding, severity: 'info' } : finding,
    );
    return { ...contrasted, measurements, findings };
  };
  return new Map([...contrasts].map(([key, contrasted]) => [key, quiet(contrasted, noise.get(key))]));
}

/**
 * Contrasts of head and base, less how the base's last capture differs from its first, `earlier`: nobody
 * changed anything between those.
 */
export async function withoutBaseNoise(
  contrasts: Contrasts,
  base: StoredRun,
  earlier: readonly Exhibit[],
  suites: readonly Suite[],
): Promise<Contrasts> {
  const shown = suites.filter(({ metrics }) => metrics.some(({ contrast }) => contrast === true));
  const first: StoredRun = { ...base, record: { ...base.record, exhibits: [...earlier] } };
  const unseen = '0'.repeat(64);
  const noise = await contrastAll(base, first, {
    same: new Set(base.record.tasks.map(({ id }) => id)),
    suites: shown,
    keep: async ({ body, ...exhibit }, suite) => ({ ...exhibit, suite, sha256: unseen, bytes: body.length }),
  });
  return {
    ...contrasts,
    judged: lessNoise(
      contrasts.judged,
      noise.judged,
      shown.flatMap(({ metrics }) => metrics),
    ),
  };
}
