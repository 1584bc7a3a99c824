import { Failure } from '#model/problem.ts';

/** What a system's own error means to people. */
export function refusedBy(title: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const why = error instanceof Error ? error.message || error.name : String(error);
  return new Failure({
    code: 'environment/state-system',
    owner: 'environment',
    message: `${title} does not do what is asked of it: ${why.split('\n')[0]?.slice(0, 300)}.`,
    next: 'Check that it is running, that its address is right and that its user may do this.',
  });
}

/** The work's end, with errors of drivers as Failures of this system. */
export async function asking<T>(title: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusedBy(title, error);
  }
}
