import { z } from 'zod';
import { Failure } from '#model/problem.ts';
import type { DeedNode } from '../input.ts';
import type { Memory } from './memory.ts';
import type { Fault, Outcome } from './outcome.ts';
import type { World } from './world.ts';

/** ms that code may take where its step does not say. */
const LIMIT = 30_000;

/**
 * Runs in a process of its own, which sees nothing of our environment. What it is given comes in as JSON, what it gives
 * goes out after a mark; whatever else it prints goes to where errors go.
 */
const RUNNER = `
const { pathToFileURL } = await import('node:url');
const { resolve } = await import('node:path');
const [file, name, mark] = process.argv.slice(1);
console.log = console.info = console.debug = console.error;
let text = '';
for await (const part of process.stdin) text += part;
let said;
try {
  const called = (await import(pathToFileURL(resolve(file)).href))[name];
  if (typeof called !== 'function') said = { missing: true };
  else said = { value: await called(JSON.parse(text)) };
} catch (error) {
  said = { error: String(error && error.message || error) };
}
process.stdout.write(mark + JSON.stringify(said), () => process.exit(0));
`;
const MARK = '\u0001';

const Said = z.union([
  z.strictObject({ missing: z.literal(true) }),
  z.strictObject({ error: z.string() }),
  z.strictObject({ value: z.unknown().optional() }),
]);

function noSuch(world: World, node: DeedNode, message: string, next: string): Failure {
  const place = world.placeOf(node.id);
  return new Failure({ code: 'config/run', owner: 'config', message, next, ...(place && { place }) });
}

function said(stdout: string): z.infer<typeof Said> {
  const at = stdout.lastIndexOf(MARK);
  try {
    return Said.parse(JSON.parse(stdout.slice(at + 1)));
  } catch {
    return { error: 'its process ended before it gave anything' };
  }
}

const faultOf = (asked: string, message: string): Fault => ({ part: 'run', rule: asked, message });

function outcomeOf(result: z.infer<typeof Said>, memory: Memory, run: string): Fault | undefined {
  if ('error' in result) return faultOf(run, `failed: ${result.error.slice(0, 500)}`);
  const value = 'value' in result ? result.value : undefined;
  if (value === undefined || value === null) return undefined;
  const values = z.record(z.string(), z.unknown()).safeParse(value);
  if (!values.success) return faultOf(run, 'gave neither nothing nor an object of variables');
  memory.set(values.data);
  return undefined;
}

/** Runs \`./file.ts#name\` of the project with what is known by now; an object that it gives becomes variables. */
export async function runCode(node: DeedNode, memory: Memory, world: World): Promise<Outcome> {
  const { run = '', timeout = LIMIT, as } = node.options;
  const [file = '', name = ''] = run.split('#');
  const { bench } = world;
  if (!(await bench.project.read(file)))
    throw noSuch(
      world,
      node,
      `There is no ${file}, which a step runs.`,
      'Correct the path; it begins at the config.',
    );
  const given = { ...memory.document(), target: bench.target, session: memory.sessions.headers(as) };
  const started = performance.now();
  const { stdout } = await bench.exec({
    argv: [process.execPath, '--input-type=module', '-e', RUNNER, file, name, MARK],
    folder: 'project',
    input: JSON.stringify(given),
    timeLimit: world.timeFor(timeout),
  });
  const ms = performance.now() - started;
  const result = said(stdout);
  if ('missing' in result)
    throw noSuch(
      world,
      node,
      `${file} exports no function ${name}.`,
      `Export it: export function ${name}(known) { … }.`,
    );
  const fault = outcomeOf(result, memory, run);
  return fault ? { status: 'failed', ms, fault } : { status: 'passed', ms };
}
