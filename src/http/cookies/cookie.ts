import { attributesOf, cookieOf } from '#system/http/set-cookie.ts';
import { compileMatcher, type Matching } from '../matches.ts';
import type { CookieCheck, CookiePart } from './cookie-check.ts';

/** What a `Set-Cookie` line says of a part; undefined where it says nothing. */
function partOf(line: string, part: CookiePart): unknown {
  if (part === 'value') return cookieOf(line).value;
  const attributes = attributesOf(line);
  if (part === 'secure') return attributes.has('secure');
  if (part === 'http-only') return attributes.has('httponly');
  const text = attributes.get(part === 'same-site' ? 'samesite' : part);
  if (part === 'same-site') return text?.toLowerCase();
  return part === 'max-age' && text !== undefined && /^-?\d+$/.test(text) ? Number(text) : text;
}

/** In what the cookies of an answer are not as they must be, in words without their values; undefined: they are. */
export function compileCookie(
  { name, exists, parts }: CookieCheck,
  { now }: Pick<Matching, 'now'>,
): (lines: readonly string[]) => string | undefined {
  const checks = parts.map(
    ({ part, matcher }) => [part, compileMatcher(matcher, { now, quiet: true })] as const,
  );
  return (lines) => {
    const line = lines.findLast((each) => cookieOf(each).name === name);
    if (exists === false) return line === undefined ? undefined : `the cookie ${name} is set`;
    if (line === undefined) return `the cookie ${name} is not set`;
    for (const [part, matches] of checks) {
      const value = partOf(line, part);
      const message = matches(value, part === 'value' ? '' : `: its ${part}`);
      if (message === undefined) continue;
      return `the cookie ${name}${typeof value === 'boolean' ? ` is ${value ? '' : 'not '}${part}` : message}`;
    }
    return undefined;
  };
}
