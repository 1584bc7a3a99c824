import { suggest } from '#model/suggest.ts';
import type { AdviceInput } from './case.ts';
import { families } from './families.ts';
import { figureNames, figureText } from './figures/figures.ts';
import { filled } from './fill.ts';
import type { Link } from './rules/rule.ts';
import { ownName, ruleLink, ruleNames, ruleText } from './rules/rules.ts';

/** What a rule or metric is, without any report. Texts are whole sentences of ours. */
export interface About {
  /** `lcp`, `label`: its own name, whichever tool tells of it. */
  readonly name: string;
  readonly kind: 'metric' | 'rule';
  readonly text: string;
  /** How it is measured here; of metrics alone. */
  readonly measured?: string;
  /** Limits that are usual in the field. */
  readonly usual?: string;
  /** What to do where it is broken; of rules alone. */
  readonly todo?: string;
  readonly link?: Link;
}

const NOBODY = {
  names: {},
  words: { element: 'the element', page: 'the page', resource: 'the file', endpoint: 'the endpoint' },
};

function aboutMetric(name: string): About | undefined {
  const text = figureText(name);
  if (!text) return undefined;
  const { about, measured, usual, link } = text;
  return {
    name,
    kind: 'metric',
    text: about,
    measured: `${measured}.`,
    ...(usual !== undefined && { usual: `${usual}.` }),
    ...(link && { link }),
  };
}

function aboutRule(rule: string): About | undefined {
  const text = ruleText(rule);
  if (!text) return undefined;
  const todo = filled(text.todo, NOBODY);
  const link = ruleLink(rule);
  return {
    name: ownName(rule),
    kind: 'rule',
    text: text.about,
    ...(todo !== undefined && { todo: `${todo}.` }),
    ...(link && { link }),
  };
}

/** What a word of the catalogue means: `lcp`, `axe/label`, `label`; capitals aside. With a tool's name it is a rule. */
export function aboutOf(word: string): About | undefined {
  const plain = word.trim().toLowerCase();
  return plain.includes('/') ? aboutRule(plain) : (aboutMetric(plain) ?? aboutRule(plain));
}

/** What a cause is about, by its gravest finding's rule, else by its figure. */
export function aboutCause({ cause, lead, findings: [finding] }: AdviceInput): About | undefined {
  const rule = finding && aboutRule(finding.rule);
  if (rule) return rule;
  const metric = lead?.check.metric?.id;
  const known = metric === undefined ? undefined : aboutMetric(metric);
  if (known ?? cause.family === undefined) return known;
  return { name: cause.family, kind: 'metric', text: families[cause.family] };
}

/** As many words are compared at once as `suggest` looks at. */
const AT_ONCE = 100;

/** The nearest of any number of words. */
function nearest(word: string, all: readonly string[]): string | undefined {
  const rounds = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
    all.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
  const best = rounds.flatMap((known) => suggest(word, known) ?? []);
  return suggest(word, best);
}

/** The word of the catalogue, or of `others`, that was probably meant; a tool's name before it is kept. */
export function nearestWord(word: string, others: readonly string[]): string | undefined {
  const near = nearest(word, [...new Set([...others, ...figureNames, ...ruleNames])]);
  const tool = /^[a-z]+\//.exec(word)?.[0] ?? '';
  if (near !== undefined || tool === '') return near;
  const rule = nearest(word.slice(tool.length), ruleNames);
  return rule === undefined ? undefined : tool + rule;
}
