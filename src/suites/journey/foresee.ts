import type { ProjectFiles } from '#model/contract/bench.ts';
import { templateParts } from '#http/template-parts.ts';
import type { Endpoint } from '#http/endpoint.ts';
import { requestLine } from '#http/endpoint-options.ts';
import { Failure, type Problem } from '#model/problem.ts';
import type { Task } from '#model/task.ts';
import { deedsIn } from './compile.ts';
import { described, requestOf, type Description } from './contract.ts';
import { Input, requestOptionsOf, type DeedNode } from './input.ts';

/** Method and path of a step that is held to the contract, where both are known by now; redirects lead to others. */
function knownRequest({ options }: DeedNode): Pick<Endpoint, 'method' | 'path'> | undefined {
  const { expect, operation, follow, 'expect-failure': known } = options;
  if (expect?.contract === undefined || operation !== undefined || follow || known) return undefined;
  const line = requestLine(requestOptionsOf(options));
  return line.path.startsWith('/') && templateParts(line.path).length === 1 ? line : undefined;
}

/** Rejects with a Failure where the description does not know what a step asks of it. */
async function look(deed: DeedNode, description: Description): Promise<void> {
  const { operation, params = {} } = deed.options;
  const given = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
  if (operation !== undefined) await requestOf(operation, given, description);
  const request = knownRequest(deed);
  if (request) await described(request, description);
}

/**
 * What the description of the API does not know of a journey's steps, before anything is asked of the target: a Failure
 * with all of it, each by the first step that asks for it. There is nothing to tell else.
 */
export async function foreseen({ input, places }: Task, project: ProjectFiles): Promise<readonly []> {
  const { steps, always, openapi } = Input.parse(input);
  const problems = new Map<string, Problem>();
  for (const deed of deedsIn([...steps, ...always])) {
    try {
      await look(deed, { project, file: openapi, place: places?.[deed.id] });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      for (const problem of error.problems)
        if (!problems.has(problem.message)) problems.set(problem.message, problem);
    }
  }
  if (problems.size > 0) throw new Failure(...problems.values());
  return [];
}
