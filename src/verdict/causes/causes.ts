import { CauseKind, type Cause } from '#model/record/cause.ts';
import type { Report } from '#model/record/report.ts';
import type { JudgedFinding, Judgement } from '#model/record/verdict.ts';
import { anchorOf, type Named } from './anchor.ts';
import { figuresOf, isBad, isFailing } from './figure.ts';
import { fold, type Evidence } from './fold/fold.ts';
import { groupsOf, type Group } from './group.ts';
import { idsOf } from './id.ts';
import { toldBy } from './kind.ts';
import { leadOf, moveOf } from './lead.ts';
import { Places } from './place.ts';
import { Shapes } from './shape.ts';

/** What causes are a function of: all of it stands in the report. */
export interface CausesInput extends Pick<Report, 'run' | 'baseline'> {
  readonly verdict: Pick<Judgement, 'checks' | 'findings'>;
}

/** A cause on its way to a name of its own. */
interface Draft {
  readonly named: Named;
  readonly cause: Omit<Cause, 'id'>;
  /** How much its lead moved by its doing. */
  readonly move: number;
}

/** What fails, and what is new beside it; what may be luck is told elsewhere. */
function takesPart({ failing, state, doubt }: JudgedFinding): boolean {
  return failing || (state === 'new' && doubt === undefined);
}

function isCause({ findings, leads }: Group): boolean {
  return findings.some(({ failing }) => failing) || leads.some(({ check }) => isBad(check));
}

function levelOf({ findings, leads }: Group): Cause['level'] {
  const fails = findings.some(({ failing }) => failing) || leads.some(({ check }) => isFailing(check));
  return fails ? 'fail' : 'warn';
}

function subjectsOf({ figures, others, findings }: Group): Cause['subjects'] {
  const all = [...figures.map(({ check }) => check), ...others, ...findings];
  const shown = all.flatMap((each) => {
    const across = 'across' in each ? each.across : undefined;
    return (across ?? [each.subject]).map((subject) => ({ suite: each.suite, subject }));
  });
  return [...new Map(shown.map((each) => [JSON.stringify([each.suite, each.subject]), each])).values()];
}

function draftOf(group: Group, places: Places, shapes: Shapes): Draft {
  const told = toldBy(group);
  const named = anchorOf(group, told, places);
  const lead = leadOf(group.leads, told);
  const shape = told.kind === 'slow' && lead?.figure ? shapes.of(lead.figure) : undefined;
  const { figures, others, findings } = group;
  const cause: Draft['cause'] = {
    kind: told.kind,
    level: levelOf(group),
    anchor: named.anchor,
    ...(told.family !== undefined && { family: told.family }),
    ...(lead && { lead: lead.check.id }),
    checks: [...figures.map(({ check }) => check.id), ...others.map(({ id }) => id)],
    findings: findings.map(({ suite, subject, identity }) => ({ suite, subject, identity })),
    subjects: subjectsOf(group),
    ...(lead?.share !== undefined && { share: lead.share }),
    ...(shape && { shape }),
  };
  return { named, cause, move: lead ? moveOf(lead) * (lead.share ?? 1) : 0 };
}

/** Of causes of one kind: what is missing or written to the console goes before what an element lacks. */
const ANCHORS: readonly Cause['anchor']['kind'][] = [
  'endpoint',
  'scenario',
  'resource',
  'message',
  'element',
];

/** Smaller is told earlier. What fails first, then by kind, then by size. */
function rankOf({ cause: { level, kind, anchor, family, subjects }, move }: Draft): readonly number[] {
  const anchored = ANCHORS.indexOf(anchor.kind);
  return [
    level === 'fail' ? 0 : 1,
    CauseKind.options.indexOf(kind),
    -move,
    anchored < 0 ? ANCHORS.length : anchored,
    // Of two broken elements the one that people see.
    family === undefined ? 1 : 0,
    -subjects.length,
  ];
}

/** Equal for no two causes, in whatever order checks and findings came: what is in it, after its name. */
function nameOf({ named, cause: { checks, findings } }: Draft): string {
  return JSON.stringify([named, checks.toSorted(), findings.map((each) => JSON.stringify(each)).toSorted()]);
}

/** In the order in which people are told; equal ones by their names, so that no order of suites matters. */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  return drafts
    .map((draft) => ({ draft, rank: rankOf(draft), name: nameOf(draft) }))
    .toSorted((a, b) => {
      const difference = a.rank.map((each, at) => each - (b.rank[at] ?? 0)).find((each) => each !== 0);
      return difference ?? (a.name < b.name ? -1 : 1);
    })
    .map(({ draft }) => draft);
}

function evidenceOf({ verdict: { checks, findings }, run }: CausesInput): Evidence {
  const places = new Places(run.suites);
  return {
    checks,
    findings: findings.filter(takesPart),
    figures: figuresOf(checks, run.suites, places),
    requests: run.requests ?? [],
    places,
  };
}

/**
 * What failed and warned, folded into what a person acts on, worst first. A pure function of the report: the same from
 * memory and from re-read JSON, whoever wrote it.
 */
export function causesOf(input: CausesInput): Cause[] {
  const { run, baseline } = input;
  const evidence = evidenceOf(input);
  const shapes = new Shapes(run.suites, run, baseline.found ? baseline.run : undefined);
  const groups = groupsOf(fold(evidence)).filter(isCause);
  const drafts = inOrder(groups.map((group) => draftOf(group, evidence.places, shapes)));
  const ids = idsOf(drafts.map(({ named }) => named));
  return drafts.map(({ cause }, at) => ({ id: ids[at] ?? '', ...cause }));
}
