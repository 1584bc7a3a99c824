import { z } from 'zod';
import { encodeBody, encodeForm } from './body.ts';
import { contentOf, contentShape } from './content-options.ts';
import type { Endpoint } from './endpoint.ts';
import { expectationOf, ExpectationOptions } from './expectation-options.ts';
import { shown } from '#model/shown.ts';
import { replaceTemplates } from './template-parts.ts';
import { unknownWord, type OwnWord } from './template.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const;

const capitals = {
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE',
  head: 'HEAD',
  options: 'OPTIONS',
} as const;

const bodies = ['json', 'form', 'multipart', 'graphql', 'text', 'binary', 'body'] as const;

const noWord: OwnWord = () => false;

const templated = (isOwn: OwnWord) =>
  z.string().superRefine((text, context) => {
    const word = unknownWord(text, isOwn);
    if (word !== undefined)
      context.addIssue({ code: 'custom', message: `\${{ ${word} }} means nothing in a request` });
  });
/** A sender's own word may stand for a whole path: an address that an answer gave. */
const pathOf = (isOwn: OwnWord) =>
  shown(
    templated(isOwn).refine(
      (path) =>
        /^\/[^\s#]*$/.test(
          replaceTemplates(path, (_whole, word, at) => (at === 0 && isOwn(word) ? '/x' : 'x')),
        ),
      'must begin with / and hold no spaces, e.g. /api/products?page=1',
    ),
  );
const headersOf = (isOwn: OwnWord) =>
  z.record(
    z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/, 'must be a header name'),
    templated(isOwn).refine((value) => !/[\0\r\n]/.test(value), 'must be one line'),
  );
const formOf = (isOwn: OwnWord) => z.record(z.string(), z.union([templated(isOwn), z.number(), z.boolean()]));

/**
 * Keys of an endpoint as people write it: `get: /api/products`, or `method` and `path`; what is sent and expected.
 * `isOwn`: words that its sender fills in, beside those of all.
 */
export const endpointShapeWith = (isOwn: OwnWord) => {
  const Path = pathOf(isOwn);
  const Form = formOf(isOwn);
  return {
    method: z.enum(methods).optional(),
    path: Path.optional(),
    /** Its name in reports and budgets, when `GET /path` is too long. */
    name: shown(z.string().min(1)).optional(),
    headers: headersOf(isOwn).default({}),
    query: Form.default({}),
    json: z.json().optional(),
    form: Form.optional(),
    graphql: z
      .strictObject({
        query: z.string().min(1),
        variables: z.record(z.string(), z.json()).optional(),
        operationName: z.string().min(1).optional(),
      })
      .optional()
      .describe('An operation, sent by POST as JSON'),
    text: templated(isOwn).optional(),
    body: templated(isOwn).optional(),
    ...contentShape,
    expect: ExpectationOptions.default({}),
    get: Path.optional(),
    post: Path.optional(),
    put: Path.optional(),
    patch: Path.optional(),
    delete: Path.optional(),
    head: Path.optional(),
    options: Path.optional(),
  };
};

const wholeShape = endpointShapeWith(noWord);
const { multipart: _multipart, binary: _binary, ...textShape } = wholeShape;

/** Keys of an endpoint whose body is a text, sent by who reads no files. */
export const endpointShape = textShape;

/** An endpoint as people write it, its own keys checked. */
export type EndpointOptions = z.infer<z.ZodObject<typeof wholeShape>>;

/** What no key shows by itself: one method with its path, one body, only templates that a request can fill in. */
export const checkEndpoint = (endpoint: EndpointOptions, context: z.RefinementCtx): void =>
  checkEndpointWith(noWord, endpoint, context);

/** The same for a sender who fills in words of its own. */
export function checkEndpointWith(isOwn: OwnWord, endpoint: EndpointOptions, context: z.RefinementCtx): void {
  const short = methods.filter((method) => endpoint[method] !== undefined);
  const long = endpoint.path !== undefined;
  if (short.length + Number(long) !== 1) {
    context.addIssue({ code: 'custom', message: 'needs one method with its path, e.g. get: /api/products' });
  }
  const sent = bodies.filter((kind) => endpoint[kind] !== undefined);
  if (sent.length > 1)
    context.addIssue({ code: 'custom', message: `can send only one body, not ${sent.join(' and ')}` });
  for (const kind of ['json', 'graphql', 'multipart', 'binary'] as const) {
    const value = endpoint[kind];
    const unknown = value === undefined ? undefined : unknownWord(JSON.stringify(value), isOwn);
    if (unknown === undefined) continue;
    const message = `\${{ ${unknown} }} means nothing in a request`;
    context.addIssue({ code: 'custom', path: [kind], message });
  }
}

/** Its method in capitals and its path, whichever way it was written. */
export function requestLine(endpoint: EndpointOptions): Pick<Endpoint, 'method' | 'path'> {
  const short = methods.find((method) => endpoint[method] !== undefined);
  const method = short ?? endpoint.method ?? 'get';
  return { method: capitals[method], path: (short ? endpoint[short] : endpoint.path) ?? '/' };
}

/** What people call an endpoint: the name they gave it, or `GET /api/products`. */
export function endpointName(endpoint: EndpointOptions): string {
  const { method, path } = requestLine(endpoint);
  return endpoint.name ?? `${method} ${path}`;
}

/** A path with the options' query. */
export function withQuery(path: string, query: EndpointOptions['query']): string {
  const encoded = encodeForm(query);
  return encoded === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${encoded}`;
}

/** The options as plain data: query and body encoded, the body's content type among the headers. */
export function endpointOf(options: EndpointOptions): Endpoint {
  const { method, path } = requestLine(options);
  const { body, contentType } = encodeBody(options);
  const content = contentOf(options);
  const typed =
    contentType === undefined ||
    Object.keys(options.headers).some((name) => name.toLowerCase() === 'content-type');
  return {
    method,
    path: withQuery(path, options.query),
    headers: typed ? options.headers : { ...options.headers, 'content-type': contentType },
    ...(body !== undefined && { body }),
    ...(content && { content }),
    expect: expectationOf(options.expect),
  };
}
