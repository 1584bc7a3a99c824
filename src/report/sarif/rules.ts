import type { Report } from '#model/record/report.ts';
import type { Item } from '../causes/item.ts';
import { loosenedOf } from '../text/loosened-words.ts';
import { webAddress } from '../text/clean.ts';
import { sarifSentence, sarifText } from './sarif-text.ts';

type Level = 'error' | 'warning';

/** A kind of cause, as SARIF's `reportingDescriptor` has it. */
interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: Level };
  readonly properties: { readonly tags: readonly string[] };
}

/** Kinds that are told by what they break; the others by what moved. */
const BY_FINDING: ReadonlySet<Item['cause']['kind']> = new Set(['unmeasured', 'errors', 'broken']);

/**
 * `broken/axe/label`, `slow/latency`: what the same fault is in the next run too, so it hangs on no figure and no
 * order.
 */
export function ruleIdOf({ cause, findings, rows }: Pick<Item, 'cause' | 'findings' | 'rows'>): string {
  const found = findings[0]?.rule;
  const moved = cause.family ?? rows[0]?.check.metric?.id;
  const what = (BY_FINDING.has(cause.kind) ? (found ?? moved) : (moved ?? found)) ?? cause.anchor.kind;
  return sarifText(`${cause.kind}/${what}`, 200).replace(/\s+/g, '-');
}

export const levelOf = ({ level }: Pick<Item['cause'], 'level'>): Level =>
  level === 'fail' ? 'error' : 'warning';

/** Longest texts that are shown whole. */
const [SHORT, HELP] = [200, 600];

/** The rules of some causes, each once, in the order in which they come up. */
export function rulesOf(items: readonly Item[]): readonly Rule[] {
  const byRule = Map.groupBy(items, ruleIdOf);
  return [...byRule].flatMap(([id, [first]]) => {
    if (!first) return [];
    const { cause, name, advice, findings } = first;
    const address = webAddress(advice.link?.address ?? findings[0]?.help ?? '');
    const what = id.slice(cause.kind.length + 1);
    return [
      {
        id,
        shortDescription: { text: sarifText(`${name}: ${what}`, SHORT) },
        help: { text: sarifSentence(advice.text, HELP) || 'See the report.' },
        ...(address !== undefined && { helpUri: address }),
        defaultConfiguration: { level: levelOf(cause) },
        properties: { tags: [cause.kind] },
      },
    ];
  });
}

/** What a pull request allows more than its base is no cause, but it can fail the verdict. */
export const LOOSENED = 'loosened/config';

/** The rule of what is looser than the base; none where nothing is. */
export function loosenedRules(report: Report): readonly Rule[] {
  const loosened = loosenedOf(report);
  if (!loosened) return [];
  return [
    {
      id: LOOSENED,
      shortDescription: { text: 'The pull request loosens its own check' },
      help: { text: sarifSentence(loosened.says, HELP) },
      defaultConfiguration: { level: report.verdict.loosened?.failing === true ? 'error' : 'warning' },
      properties: { tags: ['loosened'] },
    },
  ];
}
