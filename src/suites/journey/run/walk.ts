import { setTimeout as rest } from 'node:timers/promises';
import type { Branch, BranchesNode, DeedNode, Node, UseNode } from '../input.ts';
import { deedsIn } from '../compile.ts';
import { goBack, recall, save, type Saved, type Way } from './checkpoint.ts';
import { deed } from './deed.ts';
import type { Ledger } from './ledger.ts';
import type { Memory } from './memory.ts';
import { leftIn } from './once.ts';
import type { Fault } from './outcome.ts';
import { isDown } from './reach.ts';
import type { World } from './world.ts';

const DOWN: Fault = {
  part: 'target-down',
  rule: 'a target that answers',
  message: 'was not answered, and the target answers nothing else either; all that follows is skipped',
};

const TIME_OVER: Fault = {
  part: 'time-limit',
  rule: 'time limit',
  message: 'was not come to in the time that the journey may take',
};

const charsetFault = (misread: string): Fault => ({
  part: 'charset',
  rule: 'a charset',
  message: `was answered with a body that ${misread}`,
});

/** Where branches begin. */
function startOf({ from, id }: BranchesNode, { saved }: Way): Saved {
  const at = from === undefined ? saved.at(-1) : saved.find(({ name }) => name === from);
  if (!at) throw new Error(`the options let through branches without a checkpoint: ${id}`);
  return at;
}

/** Whether nothing was done since the checkpoint at which branches begin. */
const isAt = (node: BranchesNode, way: Way): boolean => startOf(node, way).done.length === way.done.length;

/** Goes through a journey once, every branch among it, and writes down what comes of each step. */
export class Walk {
  readonly #world: World;
  readonly #ledger: Ledger;
  readonly #atEnd: (memory: Memory) => Promise<void>;
  #isDown = false;

  /** `atEnd` is called at the end of every way, whatever happened on it. */
  constructor(world: World, ledger: Ledger, atEnd: (memory: Memory) => Promise<void>) {
    this.#world = world;
    this.#ledger = ledger;
    this.#atEnd = atEnd;
  }

  /** To the end of every way that begins here. */
  async go(nodes: readonly Node[], way: Way): Promise<void> {
    const last = nodes.at(-1);
    const branches = last?.kind === 'branches' ? last : undefined;
    let goesOn = false;
    let whole = false;
    try {
      whole = await this.#steps(branches ? nodes.slice(0, -1) : nodes, way);
      goesOn = whole && branches !== undefined && isAt(branches, way);
    } finally {
      if (!goesOn) await this.#atEnd(way.memory);
    }
    if (!branches) return;
    if (whole) await this.#branches(branches, way);
    else this.#ledger.skip([branches]);
  }

  /** Whether all of them passed; what comes after one that did not is skipped. */
  async #steps(nodes: readonly Node[], way: Way): Promise<boolean> {
    for (const [at, node] of nodes.entries()) {
      if (await this.#step(node, way)) continue;
      this.#ledger.skip(nodes.slice(at + 1));
      return false;
    }
    return true;
  }

  async #step(node: Node, way: Way): Promise<boolean> {
    this.#world.signal.throwIfAborted();
    switch (node.kind) {
      case 'checkpoint':
        way.saved.push(await save(node.name, way, this.#world));
        return true;
      case 'use':
        return this.#use(node, way);
      case 'branches':
        throw new Error('branches came before the end of a way');
      default:
        way.done.push(node);
        return this.#deed(node, way.memory);
    }
  }

  async #use(node: UseNode, way: Way): Promise<boolean> {
    if (!node.once) return this.#steps(node.steps, way);
    way.done.push(node);
    const { once } = this.#world;
    const left = once.get(node.fragment, node.as);
    if (left) {
      recall(way.memory, node, left);
      for (const one of deedsIn([node])) this.#ledger.add(one, { status: 'passed' });
      return true;
    }
    const before = way.memory.vars;
    const inner: Way = { memory: way.memory, done: [], saved: [] };
    const passed = await this.#steps(node.steps, inner);
    if (passed) once.keep(node.fragment, node.as, leftIn(way.memory, before, node.as));
    return passed;
  }

  async #deed(node: DeedNode, memory: Memory): Promise<boolean> {
    const { delay } = node.options;
    if (this.#world.isOver()) {
      this.#ledger.add(node, { status: 'failed', fault: TIME_OVER });
      return false;
    }
    if (delay !== undefined) await rest(delay, undefined, { signal: this.#world.signal });
    const outcome = await deed(node, memory, this.#world);
    const { exchange } = outcome;
    const isSilent = exchange !== undefined && exchange.answer === undefined && exchange.unsent !== true;
    this.#isDown ||= isSilent && (await isDown(this.#world));
    this.#ledger.add(node, this.#isDown ? { ...outcome, status: 'failed', fault: DOWN } : outcome);
    if (exchange?.answer?.misread !== undefined)
      this.#ledger.warn(node.id, charsetFault(exchange.answer.misread));
    return outcome.status === 'passed';
  }

  async #branches(node: BranchesNode, way: Way): Promise<void> {
    const at = startOf(node, way);
    const isThere = isAt(node, way);
    for (const [index, branch] of node.branches.entries()) {
      if (this.#isDown) this.#ledger.skip(branch.steps);
      else if (index === 0 && isThere) await this.#branch(branch, at, at.memory.copy());
      else await this.#backThen(branch, at);
    }
  }

  async #backThen(branch: Branch, at: Saved): Promise<void> {
    const back = await goBack(at, this.#world, this.#atEnd);
    if (!back.fault) return this.#branch(branch, at, back.memory);
    this.#ledger.skip(branch.steps);
    this.#ledger.fail(deedsIn(branch.steps)[0]?.id, back.fault);
    await this.#atEnd(back.memory);
  }

  async #branch({ steps }: Branch, at: Saved, memory: Memory): Promise<void> {
    await this.go(steps, { memory, done: [...at.done], saved: [...at.before, at] });
  }
}
