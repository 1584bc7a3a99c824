import type { NewFinding, Severity } from '#model/observation/finding.ts';
import { runAxe, type Violation } from '../page/axe.ts';
import { readNames, spokenElements, type Spoken } from '../page/names.ts';
import { PageError, type World } from '../capture/world.ts';
import { axeSource } from './axe-source.ts';

const severities: Readonly<Record<string, Severity>> = {
  critical: 'error',
  serious: 'error',
  moderate: 'warning',
};

/** Rules that an element breaks by how it looks. */
const OF_LOOKS = new Set(['color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'target-size']);

function finding(subject: string, path: string, violation: Violation): NewFinding {
  return {
    subject,
    rule: `axe/${violation.rule}`,
    severity: severities[violation.impact] ?? 'info',
    url: path,
    selector: violation.selector,
    box: violation.box,
    message: `${violation.help}: ${violation.selector}`,
    identity: `axe/${violation.rule} ${violation.selector}`,
    help: violation.helpUrl,
    ...(OF_LOOKS.has(violation.rule) && { explains: ['pixels' as const] }),
    ...(violation.summary && { detail: violation.summary }),
  };
}

function notTested(subject: string, path: string, error: PageError): NewFinding {
  return {
    subject,
    rule: 'visual/axe-failed',
    severity: 'error',
    url: path,
    identity: 'visual/axe-failed',
    message: 'axe-core failed on this page, so nobody knows how accessible it is.',
    detail:
      `${error.message.split('\n', 1)[0]}\n` +
      'A form field named like a property of every element (id, children, attributes) is the usual cause; ' +
      'axe: false switches axe off.',
  };
}

/** What is known of how a page is for those who do not see it, or cannot use a mouse. */
export interface Heard {
  readonly findings: readonly NewFinding[];
  /** Empty where axe-core failed. */
  readonly names: readonly Spoken[];
}

/** What the page answers, or why it does not; a page that has become another is neither. */
const answerOf = <T>(asked: Promise<T>): Promise<T | PageError> =>
  asked.catch((error: unknown) => {
    if (error instanceof PageError) return error;
    throw error;
  });

/** What axe-core finds on the page as it stands, without the rules in `disabled`, and the names it reads. */
export async function accessibility(
  subject: string,
  path: string,
  world: World,
  disabled: readonly string[],
): Promise<Heard> {
  await world.load(
    `(function (define, module, exports) { ${axeSource} }).call(globalThis); globalThis.axe = globalThis.axe ?? axe;`,
  );
  const all = await answerOf(world.run(runAxe, disabled));
  if (all instanceof PageError) return { findings: [notTested(subject, path, all)], names: [] };
  const names = await answerOf(world.run(readNames, spokenElements));
  return {
    findings: all.map((violation) => finding(subject, path, violation)),
    names: names instanceof PageError ? [] : names,
  };
}
