import type { Subject } from '#model/observation/subject.ts';
import type { Anchor } from '#model/record/cause.ts';

/** Where something shows, whatever it is looked at with: devices and viewports of a page are one place. */
export interface Place {
  readonly kind: Extract<Anchor['kind'], 'page' | 'endpoint' | 'scenario' | 'site' | 'subject'>;
  readonly name: string;
  /** Equal for the same place, in whatever suite and scenario. */
  readonly key: string;
  /** It is a step of another place. */
  readonly isStep?: true;
}

const place = (kind: Place['kind'], name: string, ...more: readonly (string | undefined)[]): Place => ({
  kind,
  name,
  key: JSON.stringify([kind, name, ...more]),
});

/** Subjects of a run by suite and id, and what they are about. */
export class Places {
  readonly #subjects: ReadonlyMap<string, Subject>;

  constructor(suites: readonly { readonly name: string; readonly subjects: readonly Subject[] }[]) {
    this.#subjects = new Map(
      suites.flatMap(({ name, subjects }) => subjects.map((each) => [JSON.stringify([name, each.id]), each])),
    );
  }

  subject(suite: string, id: string): Subject | undefined {
    return this.#subjects.get(JSON.stringify([suite, id]));
  }

  /** The same method, path and name is one endpoint, whichever scenarios ask for it. */
  of(suite: string, id: string): Place {
    const subject = this.subject(suite, id);
    if (subject?.page) return place('page', subject.page.path);
    const { endpoint } = subject ?? {};
    if (endpoint) return place('endpoint', endpoint.name, endpoint.method, endpoint.path);
    if (subject?.scenario !== undefined) return place('scenario', subject.scenario, suite);
    const own = place('subject', id, suite);
    return subject?.step === undefined ? own : { ...own, isStep: true };
  }

  /** All pages of a suite together. */
  site(suite: string): Place {
    return place('site', '*', suite);
  }
}
