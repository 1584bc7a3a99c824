import { answers } from './answers.ts';
import { aria } from './aria.ts';
import { graphs } from './graphs.ts';
import { journeys } from './journeys.ts';
import { names } from './names.ts';
import { pageFaults } from './page-faults.ts';
import { practicesAndSearch } from './practices.ts';
import { reading } from './reading.ts';
import type { Link, RuleText, RuleTexts } from './rule.ts';
import { speed } from './speed.ts';
import { structure } from './structure.ts';
import { work } from './work.ts';

/** The release of axe-core whose rules the addresses are of. */
const AXE = '4.14';

const accessibility: RuleTexts = { ...names, ...aria, ...structure, ...reading };
const others: RuleTexts = {
  ...answers,
  ...graphs,
  ...journeys,
  ...pageFaults,
  ...practicesAndSearch,
  ...speed,
  ...work,
};

/** The same rule by whichever tool: `axe/label` and `lighthouse/label` are `label`. */
export const ownName = (rule: string): string => rule.slice(rule.lastIndexOf('/') + 1).toLowerCase();

/** What the catalogue knows of a rule by its own name; undefined where it knows nothing. */
export function ruleText(rule: string): RuleText | undefined {
  const name = ownName(rule);
  if (Object.hasOwn(accessibility, name)) return accessibility[name];
  return Object.hasOwn(others, name) ? others[name] : undefined;
}

/** Where the field's own documentation of a rule lies. */
export function ruleLink(rule: string): Link | undefined {
  const name = ownName(rule);
  const isAccessibility = Object.hasOwn(accessibility, name) && name !== 'link-text';
  return isAccessibility
    ? { label: 'Rule', address: `https://dequeuniversity.com/rules/axe/${AXE}/${name}` }
    : ruleText(rule)?.link;
}

/** Own names of every rule of the catalogue. */
export const ruleNames: readonly string[] = Object.keys({ ...accessibility, ...others });
