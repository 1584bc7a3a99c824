import { Failure, type Problem } from '#model/problem.ts';

/** GitHub said no, or nothing. One problem for people; the rest for code that knows a way on. */
export class Refusal extends Failure {
  /** HTTP status of the last answer; 0: no answer came. */
  readonly status: number;
  /** The header `x-accepted-github-permissions` of a 403: the permission that is missing, as GitHub writes it. */
  readonly permissions: string | undefined;
  /** False only when the request was surely not carried out; a 502 or a cut connection may come after the deed. */
  readonly mayHaveHappened: boolean;
  constructor(
    problem: Problem,
    more: {
      readonly status: number;
      readonly permissions?: string | undefined;
      readonly mayHaveHappened: boolean;
    },
  ) {
    super(problem);
    this.name = 'Refusal';
    this.status = more.status;
    this.permissions = more.permissions;
    this.mayHaveHappened = more.mayHaveHappened;
  }
}
