import { didYouMean } from '#model/suggest.ts';
import { DescriptionMistake } from '../../contract/mistake.ts';
import { followed, isTree, type Tree } from '../../contract/operation.ts';
import type { From } from './from-options.ts';
import type { Operation } from './operations.ts';

type Texts = Readonly<Record<string, string>>;

/** What a request carries to be let in. */
export interface Carried {
  readonly headers: Texts;
  readonly query: Texts;
  readonly cookies: Texts;
}

const NOTHING: Carried = { headers: {}, query: {}, cookies: {} };

const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

const isBasic = ({ type, scheme }: Tree): boolean =>
  type === 'http' && String(scheme).toLowerCase() === 'basic';

function carriedBy(scheme: Tree, value: string): Carried {
  const { type, in: where, name } = scheme;
  if (type === 'apiKey' && typeof name === 'string') {
    const own = { [name]: value };
    if (where === 'query') return { ...NOTHING, query: own };
    return where === 'cookie' ? { ...NOTHING, cookies: own } : { ...NOTHING, headers: own };
  }
  const authorization = isBasic(scheme) ? `Basic ${base64(value)}` : `Bearer ${value}`;
  return { ...NOTHING, headers: { authorization } };
}

/** Security schemes by their names, references followed. */
function schemesIn(document: Tree): Readonly<Record<string, Tree>> {
  const components = followed(document, document['components']);
  const schemes = isTree(components) ? followed(document, components['securitySchemes']) : undefined;
  const all = Object.entries(isTree(schemes) ? schemes : {}).flatMap(([name, part]) => {
    const scheme = followed(document, part);
    return isTree(scheme) ? [[name, scheme] as const] : [];
  });
  return Object.fromEntries(all);
}

/** Sets of names, of which one is enough; an empty one asks for nothing. */
const setsOf = ({ security }: Pick<Operation, 'security'>): readonly (readonly string[])[] =>
  (Array.isArray(security) ? security : []).filter(isTree).map((set) => Object.keys(set));

/** The first set of schemes that there are values for; nothing where none is needed or known. */
export function carriedFor(document: Tree, operation: Operation, auth: Texts): Carried {
  const schemes = schemesIn(document);
  const isGiven = (name: string): boolean => Object.hasOwn(auth, name);
  const set = setsOf(operation).find((names) => names.length > 0 && names.every(isGiven)) ?? [];
  const all = set.map((name) => {
    const scheme = schemes[name];
    return scheme ? carriedBy(scheme, auth[name] ?? '') : NOTHING;
  });
  const joined = (part: keyof Carried) => Object.assign({}, ...all.map((each) => each[part])) as Texts;
  return { headers: joined('headers'), query: joined('query'), cookies: joined('cookies') };
}

const MUTUAL = 'mutualTLS';

/** What stands under `auth` and lets nobody in. Throws a DescriptionMistake. */
export function checkAuth(document: Tree, { openapi, auth }: From): void {
  const schemes = schemesIn(document);
  const names = Object.keys(schemes);
  for (const [name, value] of Object.entries(auth)) {
    const scheme = schemes[name];
    if (!scheme)
      throw new DescriptionMistake(
        `${openapi} has no security scheme ${name}.${didYouMean(name, names)}`,
        names.length > 0 ? `It has ${names.join(', ')}.` : 'It has none: leave auth out.',
      );
    if (scheme['type'] === MUTUAL)
      throw new DescriptionMistake(
        `${name} of ${openapi} is a client certificate, which is no text under auth.`,
        'Name it under target.tls.',
      );
    if (isBasic(scheme) && !value.includes(':'))
      throw new DescriptionMistake(
        `${name} of ${openapi} takes a user with a password (http basic), and what is given has no colon.`,
        'Write it as user:password.',
      );
  }
}

/** A scheme that operations ask for and nobody gave anything for. */
export interface Lacking {
  readonly scheme: string;
  /** `a token (http bearer)` */
  readonly what: string;
  readonly operations: readonly Operation[];
}

function whatOf({ type, in: where, name, scheme }: Tree): string {
  if (type === 'apiKey') return `a key (${String(where)} ${String(name)})`;
  if (isBasic({ type, scheme })) return 'a user with a password (http basic)';
  if (type === undefined) return 'which it does not describe';
  return `a token (${type === 'http' ? `http ${String(scheme)}` : String(type)})`;
}

/** Where a scheme's value goes, as a header's name. */
const headerOf = ({ type, in: where, name }: Tree): string => {
  if (type !== 'apiKey') return 'authorization';
  return where === 'header' ? String(name).toLowerCase() : String(where);
};

/** Schemes without a value, where no header that is sent anyway stands for them. `sent`: names in lower case. */
export function lackingIn(
  document: Tree,
  operations: readonly Operation[],
  { auth }: Pick<From, 'auth'>,
  sent: ReadonlySet<string>,
): readonly Lacking[] {
  const schemes = schemesIn(document);
  const isGiven = (name: string): boolean => {
    const scheme = schemes[name] ?? {};
    return Object.hasOwn(auth, name) || scheme['type'] === MUTUAL || sent.has(headerOf(scheme));
  };
  const lacking = new Map<string, Operation[]>();
  for (const operation of operations) {
    const sets = setsOf(operation);
    if (sets.some((names) => names.every(isGiven))) continue;
    const name = sets[0]?.find((each) => !isGiven(each));
    if (name !== undefined) lacking.set(name, [...(lacking.get(name) ?? []), operation]);
  }
  return [...lacking].map(([scheme, all]) => ({
    scheme,
    what: whatOf(schemes[scheme] ?? {}),
    operations: all,
  }));
}
