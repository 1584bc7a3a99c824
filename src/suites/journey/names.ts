import { requestLine } from '#http/endpoint-options.ts';
import { replaceTemplates } from '#http/template-parts.ts';
import { requestOptionsOf } from './input.ts';
import { verbOf } from './step-check.ts';
import type { StepOptions } from './step-options.ts';

/** `/orders/{order}` for `/orders/${{ vars.order }}`. */
const plain = (text: string): string =>
  replaceTemplates(text, (_whole, word) => `{${word.split('.').at(-1) ?? word}}`);

function lookName({ expect }: StepOptions): string {
  const { db, mail, queue, object } = expect ?? {};
  if (db) return `query ${db.system ?? 'state'}`;
  if (queue) return `queue ${plain(queue.name)}`;
  if (object) return `object ${plain(object.key)}`;
  return typeof mail?.to === 'string' ? `mail to ${plain(mail.to)}` : 'mail';
}

/** What people call a step: its own name, or what it does. */
export function stepName(step: StepOptions): string {
  if (step.name !== undefined) return step.name;
  if (step.operation !== undefined) return `operation ${step.operation}`;
  const verb = verbOf({ ...step });
  if (verb === 'request') {
    const { method, path } = requestLine(requestOptionsOf(step));
    return `${method} ${plain(path)}`;
  }
  const names: Readonly<Record<string, string | undefined>> = {
    use: step.use,
    checkpoint: step.checkpoint,
    branches: 'branches',
    wait: `wait ${step.wait ?? 0} ms`,
    run: `run ${step.run ?? ''}`,
    browser: 'browser',
    look: lookName(step),
  };
  return names[verb ?? ''] ?? 'step';
}

/** Between the parts of a name that is within another. */
export const WITHIN = ' › ';

/** Names that are unique where they are asked for: the second of one name is `… (2)`. */
export class Names {
  readonly #taken = new Map<string, number>();

  unique(name: string): string {
    const count = (this.#taken.get(name) ?? 0) + 1;
    this.#taken.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  }
}
