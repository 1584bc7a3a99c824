import type { Box, Finding } from '#model/observation/finding.ts';
import type { Cause } from './causes.ts';

/** A finding about an element, its suite, subject and severity left out. */
export type Told = Pick<Finding, 'rule' | 'message' | 'identity' | 'selector'> & { readonly box?: Box };

/** More sentences than this nobody reads. */
const MOST = 20;

function group(causes: readonly Cause[]): readonly (readonly Cause[])[] {
  const groups = new Map<string, Cause[]>();
  for (const cause of causes) {
    const many = cause.kind === 'changed' || cause.kind === 'moved';
    const key = many
      ? `${cause.kind} ${cause.leaf.tag} ${cause.what.map((one) => one.words).join()}`
      : `${cause.kind} ${cause.leaf.selector}`;
    groups.set(key, [...(groups.get(key) ?? []), cause]);
  }
  return [...groups.values()];
}

function sentence(causes: readonly Cause[]): readonly Told[] {
  const [first] = causes;
  if (!first) return [];
  const { selector, tag } = first.leaf;
  const rule = `visual/element-${first.kind}`;
  const box = first.now ?? first.before;
  const words = first.what.map((one) => one.words).join(', ');
  const keys = first.what.map((one) => one.key).join(' ');
  const common = { rule, selector, ...(box && { box }) };
  if (causes.length === 1)
    return [{ ...common, message: `${selector} ${words}.`, identity: `${rule} ${selector}` }];
  return [{ ...common, message: `${tag} × ${causes.length}: ${words}.`, identity: `${rule} ${tag} ${keys}` }];
}

/** Causes as sentences, equal ones together; the last one says how many more there are. */
export function tell(causes: readonly Cause[]): readonly Told[] {
  const all = group(causes).flatMap(sentence);
  if (all.length <= MOST) return all;
  const rest = all.length - MOST;
  return [
    ...all.slice(0, MOST),
    {
      rule: 'visual/element-changed',
      selector: undefined,
      message: `${rest} more ${rest === 1 ? 'change' : 'changes'} of elements.`,
      identity: 'visual/element-changed more',
    },
  ];
}
