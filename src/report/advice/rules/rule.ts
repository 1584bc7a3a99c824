/** Documentation of the field; `label` is ours. */
export interface Link {
  readonly label: string;
  readonly address: string;
}

/** What a rule means, and what to do where it is broken. */
export interface RuleText {
  /** One or two sentences in plain words: what it asks for, and who notices where it is broken. */
  readonly about: string;
  /** Sentences with placeholders (see fill.ts), the best first; no full stop at their ends. */
  readonly todo: readonly string[];
  readonly link?: Link;
}

/** Rules by their own names, whichever tool tells of them: `label`, `broken-image`. */
export type RuleTexts = Readonly<Record<string, RuleText>>;

export const rule = (about: string, ...todo: readonly string[]): RuleText => ({ about, todo });

/** The same with its page in somebody's documentation. */
export const documented = (address: string, text: RuleText): RuleText => ({
  ...text,
  link: { label: 'Rule', address },
});
