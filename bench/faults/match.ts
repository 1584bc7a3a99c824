import type { Cause } from '../../src/model/record/cause.ts';
import type { Report } from '../../src/model/record/report.ts';
import type { Fault, Planted } from './fault.ts';

function isOf({ kind, anchor }: Cause, planted: Planted): boolean {
  return kind === planted.kind && anchor.kind === planted.anchor && planted.name.test(anchor.name);
}

const worded = ({ level, kind, anchor, checks, findings, lead = '-' }: Cause): string =>
  `${level} ${kind} ${anchor.kind} ${anchor.name}${anchor.page === undefined ? '' : ` on ${anchor.page}`} ` +
  `(${checks.length} checks, ${findings.length} findings, ${lead})`;

/** Faults beside the causes that tell of them, in lines; `isOne` where each has one, and no cause is left. */
export function joined(
  { verdict: { causes = [] } }: Report,
  faults: readonly Fault[],
): { readonly lines: readonly string[]; readonly isOne: boolean } {
  const left = new Set(causes);
  const told = faults.map(({ what, cause: planted }) => {
    const own = [...left].filter((cause) => isOf(cause, planted));
    for (const cause of own) left.delete(cause);
    return { what, own };
  });
  const lines = [
    ...told.map(({ what, own }) => {
      const [cause] = own;
      const said = cause && own.length === 1 ? worded(cause) : `${own.length} causes`;
      return `${own.length === 1 ? 'as one ' : 'NOT ONE'} ${what}: ${said}`;
    }),
    ...[...left].map((cause) => `NO FAULT ${worded(cause)}`),
  ];
  return { lines, isOne: left.size === 0 && told.every(({ own }) => own.length === 1) };
}
