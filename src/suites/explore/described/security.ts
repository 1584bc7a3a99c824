import { followed, isTree, type Tree } from '../../contract/operation.ts';
import type { Operation } from './operations.ts';

type Texts = Readonly<Record<string, string>>;

/** What a request carries to be let in. */
export interface Carried {
  readonly headers: Texts;
  readonly query: Texts;
}

const NOTHING: Carried = { headers: {}, query: {} };

const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

function carriedBy(scheme: Tree, value: string): Carried {
  const { type, in: where, name, scheme: kind } = scheme;
  if (type === 'apiKey' && typeof name === 'string') {
    if (where === 'query') return { headers: {}, query: { [name]: value } };
    return { headers: where === 'cookie' ? { cookie: `${name}=${value}` } : { [name]: value }, query: {} };
  }
  if (type === 'http' && String(kind).toLowerCase() === 'basic')
    return { headers: { authorization: `Basic ${base64(value)}` }, query: {} };
  return { headers: { authorization: `Bearer ${value}` }, query: {} };
}

const schemesIn = (document: Tree): Readonly<Partial<Record<string, unknown>>> => {
  const components = followed(document, document['components']);
  const schemes = isTree(components) ? followed(document, components['securitySchemes']) : undefined;
  return isTree(schemes) ? schemes : {};
};

/** The first set of schemes that there are values for; nothing where none is needed or known. */
export function carriedFor(document: Tree, { security }: Operation, auth: Texts): Carried {
  const schemes = schemesIn(document);
  for (const set of Array.isArray(security) ? security : []) {
    if (!isTree(set)) continue;
    const names = Object.keys(set);
    if (names.length === 0 || !names.every((name) => Object.hasOwn(auth, name))) continue;
    const all = names.map((name) => {
      const scheme = followed(document, schemes[name]);
      return isTree(scheme) ? carriedBy(scheme, auth[name] ?? '') : NOTHING;
    });
    return {
      headers: Object.assign({}, ...all.map(({ headers }) => headers)) as Texts,
      query: Object.assign({}, ...all.map(({ query }) => query)) as Texts,
    };
  }
  return NOTHING;
}
