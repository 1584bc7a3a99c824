import type { Endpoint } from '#http/endpoint.ts';
import { verifierOf, type Verifier } from '#http/verify.ts';
import type { Bench } from '#model/contract/bench.ts';
import { Failure } from '#model/problem.ts';
import type { Sessions } from '../../exchange/sessions.ts';
import { send, type Sent } from './send.ts';

/** Requests without an answer, one after another, after which the target is down. */
const MOST_SILENT = 3;

/** Sends requests one by one or together, and counts them. */
export class Target {
  requests: number;
  readonly #bench: Bench;
  readonly #as: string | undefined;
  readonly #verifiers = new Map<Endpoint, Verifier>();
  #silent = 0;

  constructor(bench: Bench, as: string | undefined, requests = 0) {
    this.requests = requests;
    this.#bench = bench;
    this.#as = as;
  }

  /** Rejects with a Failure where nothing answers any more. */
  async ask(endpoint: Endpoint, sessions: Sessions, verify = this.#verifierOf(endpoint)): Promise<Sent> {
    const { http, signal, target } = this.#bench;
    signal.throwIfAborted();
    this.requests += 1;
    const sent = await send({ http, signal, sessions, as: this.#as }, endpoint, verify);
    this.#silent = sent.error === undefined ? 0 : this.#silent + 1;
    if (this.#silent < MOST_SILENT) return sent;
    throw new Failure({
      code: 'explore/target-down',
      owner: 'target',
      message: `${target} gave no answer to ${MOST_SILENT} requests one after another: ${sent.error ?? ''}.`,
      next: `See why it ended after ${this.requests} requests; what was found until then is in the report.`,
    });
  }

  #verifierOf(endpoint: Endpoint): Verifier {
    const verify = this.#verifiers.get(endpoint) ?? verifierOf(endpoint.expect, Date.now);
    this.#verifiers.set(endpoint, verify);
    return verify;
  }
}
