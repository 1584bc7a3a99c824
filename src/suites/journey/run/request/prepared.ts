import { endpointOf, requestLine, withQuery, type EndpointOptions } from '#http/endpoint-options.ts';
import type { Endpoint } from '#http/endpoint.ts';
import { expectationOf } from '#http/expectation-options.ts';
import { verifierOf, type Verifier } from '#http/verify.ts';
import {
  endpointFiller,
  pathFiller,
  PATHS,
  valueFiller,
  type Filler,
  type Scope,
} from '../../../exchange/scope.ts';
import { requestOptionsOf, type DeedNode } from '../../input.ts';
import type { JourneyExpectation } from '../../step-options.ts';

/** A request and what is expected of its answer, ready to be sent and asked about often. Both throw an Unset. */
export interface Prepared {
  readonly endpoint: (scope: Scope) => Endpoint;
  readonly verifier: (scope: Scope) => Verifier;
  /** Others are asked about the answer, too: the API's description, systems under `state`. */
  readonly asksOthers: boolean;
}

/** What is filled in once where no template differs from request to request. */
function once<T, R>({ constant, fill }: Filler<T>, make: (filled: T) => R): (scope: Scope) => R {
  if (!constant) return (scope) => make(fill(scope));
  let made: { readonly value: R } | undefined;
  return (scope) => (made ??= { value: make(fill(scope)) }).value;
}

/** Where nothing but its path differs from request to request, the rest is made once. */
function endpoints(options: EndpointOptions): Prepared['endpoint'] {
  const others = Object.fromEntries(Object.entries(options).filter(([key]) => !PATHS.has(key)));
  if (!valueFiller(others).constant) return once(endpointFiller(options), endpointOf);
  const { constant, fill } = pathFiller(requestLine(options).path);
  const endpoint = endpointOf(options);
  return (scope) => (constant ? endpoint : { ...endpoint, path: withQuery(fill(scope), options.query) });
}

function prepare({ options }: DeedNode, address: Partial<EndpointOptions>): Prepared {
  const { operation: _operation, params: _params, ...step } = options;
  const expect: JourneyExpectation = step.expect ?? {};
  const { assert: _assert, contract, db, mail, queue, object, redirects: _redirects, ...plain } = expect;
  return {
    endpoint: endpoints({ ...requestOptionsOf(step), ...address }),
    verifier: once(valueFiller(plain), (filled) => verifierOf(expectationOf(filled), Date.now)),
    asksOthers: [contract, db, mail, queue, object].some((asked) => asked !== undefined),
  };
}

const known = new WeakMap<DeedNode, Prepared>();

/** A step's request, read the first time that it is done; with a method and path where the step names an operation. */
export function preparedOf(node: DeedNode, address: Partial<EndpointOptions>): Prepared {
  const before = known.get(node);
  if (before) return before;
  const prepared = prepare(node, address);
  known.set(node, prepared);
  return prepared;
}
