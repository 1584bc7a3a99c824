import { HookOptions } from '#http/state/options.ts';
import type { StateAdapter, StateMark, StateSystem, StateWorld } from '#model/contract/state.ts';
import { Failure } from '#model/problem.ts';
import { unlessAborted } from './bounded.ts';
import { send } from './request.ts';

/** The name that an app gave its mark: the answer itself, or its `mark` or `id`. */
function nameIn(body: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(body).trim();
  const isName = (value: unknown): value is string | number =>
    typeof value === 'number' || (typeof value === 'string' && value !== '');
  try {
    const answer: unknown = JSON.parse(text);
    const fields: Readonly<Record<string, unknown>> =
      typeof answer === 'object' && answer !== null ? { ...answer } : { id: answer };
    const name = [fields['mark'], fields['id']].find(isName);
    return name === undefined ? undefined : String(name);
  } catch {
    return text === '' || text.length > 200 ? undefined : text;
  }
}

function nameless(): Failure {
  return new Failure({
    code: 'state/no-mark',
    owner: 'target',
    message: 'The answer to hook.save does not name the mark that hook.restore asks for.',
    next: 'Answer with JSON such as {"mark": "a1"}, or take the name that Tidemark gives: post: /test/save/{mark}.',
  });
}

/** The app saves its state and brings it back itself. */
class Hook implements StateSystem {
  readonly title = "the app's own requests (hook)";
  readonly #options: HookOptions;
  readonly #world: StateWorld;
  readonly #names = new Map<number, string>();
  #last = 0;

  constructor(options: HookOptions, world: StateWorld) {
    this.#options = options;
    this.#world = world;
  }

  async fingerprint(): Promise<undefined> {
    return undefined;
  }

  async mark(): Promise<StateMark> {
    const { save, restore } = this.#options;
    const id = (this.#last += 1);
    const own = `tidemark-${id}`;
    const purpose = { what: 'saves the state', mark: own };
    const { body } = await unlessAborted(this.#world.signal, send(save, purpose, this.#world));
    const text = JSON.stringify(save);
    const name = text.includes('{mark}') ? own : nameIn(body);
    if (name === undefined && JSON.stringify(restore).includes('{mark}')) throw nameless();
    this.#names.set(id, name ?? '');
    return { id };
  }

  async restore({ id }: StateMark): Promise<void> {
    const { restore } = this.#options;
    const oneMark = !JSON.stringify(restore).includes('{mark}');
    if (oneMark && id !== this.#last)
      throw new Failure({
        code: 'state/one-mark',
        owner: 'config',
        message:
          'hook.restore says no {mark}, so only the latest save can be brought back, and an earlier one is wanted.',
        next: 'Write the mark into it: restore: { post: /test/restore/{mark} }.',
      });
    await send(restore, { what: 'brings the state back', mark: this.#names.get(id) ?? '' }, this.#world);
  }

  async close(): Promise<void> {}
}

export const hook: StateAdapter<HookOptions> = {
  name: 'hook',
  options: HookOptions,
  open: async (options, world) => new Hook(options, world),
};
