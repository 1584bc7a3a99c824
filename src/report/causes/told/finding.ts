import type { JudgedFinding } from '#model/record/verdict.ts';
import { amount, lower, upper } from '../../text/format.ts';
import { sourceLineWords } from '../../text/source-words.ts';
import type { Told } from '../matter.ts';
import { named, quoted } from '../where.ts';
import { faultName, faultOf } from './fault-names.ts';
import { resourceType } from './resource-type.ts';

const COLOUR = /\brgb\((\d{1,3}), (\d{1,3}), (\d{1,3})\)/g;

/** Colours as people copy them, which GitHub shows beside the name. */
const withColours = (text: string): string =>
  text.replace(
    COLOUR,
    (_, ...parts: string[]) =>
      `\`#${parts
        .slice(0, 3)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}\``,
  );

/** A message without what stands beside it anyway: the name of the element or resource, and of the fault. */
export function without({ message, selector, resource, rule }: JudgedFinding): string {
  const bare = quoted(message);
  if (selector !== undefined && bare.startsWith(`${selector} `)) return bare.slice(selector.length + 1);
  if (selector !== undefined && bare.endsWith(`: ${selector}`)) return bare.slice(0, -selector.length - 2);
  const name = `${faultName(rule)}: `;
  if (bare.startsWith(name)) return bare.slice(name.length);
  const [, behind = ''] = resource === undefined ? [] : bare.split(`${resource} `, 2);
  return behind === '' ? bare : behind;
}

/** `` at `assets/cart.js:31` ``. */
function placeOf(finding: JudgedFinding): string {
  const place = sourceLineWords(finding);
  return place === undefined ? '' : ` at ${named(place)}`;
}

/** What a person reads of a finding. */
export function wordsOf(finding: JudgedFinding): string {
  const said = withColours(without(finding));
  return finding.source ? named(said) + placeOf(finding) : said;
}

/** A request that failed is called by what it was for. */
function nameOf({ rule, after }: JudgedFinding): string {
  const type = faultOf(rule) === 'failed-request' ? resourceType(after?.['type']) : undefined;
  return type === undefined || type === 'request' ? faultName(rule) : `${upper(type)} does not load`;
}

/** What was found at a place, in the words of whoever found it; `aside` goes on with it where there is room. */
export function toldByFinding(finding: JudgedFinding, where: string, aside = '', others = 0): Told {
  const said = wordsOf(finding);
  const brief = others === 0 ? said : `${said}, and ${others} more there`;
  const by = finding.amount?.unit === 'pixels' ? amount(finding.amount.value, 'pixels') : '';
  const name = nameOf(finding);
  return {
    name,
    what: aside === '' ? brief : `${brief}; ${aside}`,
    brief,
    ...(by !== '' && said.includes(by) && { strong: by }),
    sentence: finding.source ? `${lower(name)} on ${where}: ${said}` : `${where}: ${said}`,
    amount: by,
  };
}
