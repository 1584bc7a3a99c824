import { createHash } from 'node:crypto';
import type { Endpoint } from '#http/endpoint.ts';
import type { Checkpoint } from '#model/contract/state.ts';
import { exchange } from '../../exchange/send.ts';
import { deedsIn } from '../compile.ts';
import type { DeedNode, UseNode } from '../input.ts';
import { deed } from './deed.ts';
import { lastMail } from '../systems/mail.ts';
import { Memory } from './memory.ts';
import type { Left } from './once.ts';
import type { Fault } from './outcome.ts';
import type { World } from './world.ts';

/** One way through a journey: what was done on it, and the checkpoints on it. */
export interface Way {
  readonly memory: Memory;
  /** All that a replay would do again. */
  readonly done: (DeedNode | UseNode)[];
  readonly saved: Saved[];
}

/** A checkpoint of a way. */
export interface Saved {
  readonly name: string;
  readonly checkpoint: Checkpoint;
  readonly memory: Memory;
  readonly done: readonly (DeedNode | UseNode)[];
  /** Checkpoints before it. */
  readonly before: readonly Saved[];
  /** Of what the probes answered; undefined without any. */
  readonly digest: string | undefined;
}

/** What the probes answer, as a digest; undefined where there are none. */
async function probed(memory: Memory, { input, http, signal, timeFor }: World): Promise<string | undefined> {
  if (input.probes.length === 0) return undefined;
  const hash = createHash('sha256');
  for (const { path, as } of input.probes) {
    const endpoint: Endpoint = {
      method: 'GET',
      path,
      headers: {},
      expect: { statuses: [], headers: [], body: [] },
    };
    const { answer } = await exchange(endpoint, {
      http,
      signal,
      sessions: memory.sessions.copy(),
      as,
      timeLimit: timeFor(undefined),
    });
    hash.update(JSON.stringify([path, answer?.status, answer?.json ?? answer?.text]));
  }
  return hash.digest('hex');
}

/** Saves what the target knows, and what the way knows. */
export async function save(name: string, way: Way, world: World): Promise<Saved> {
  const digest = await probed(way.memory, world);
  return {
    name,
    checkpoint: await world.state.checkpoint(),
    memory: way.memory.copy(),
    done: [...way.done],
    before: [...way.saved],
    digest,
  };
}

/** Gives a way what a fragment that runs once a run left. */
export function recall(memory: Memory, { as }: UseNode, { vars, cookies }: Left): void {
  memory.set(vars);
  memory.sessions.set(as, cookies);
}

/** A way's steps once more, from the start. What they made before is still there unless the target was reset. */
async function replay(at: Saved, memory: Memory, world: World): Promise<{ memory: Memory; fault?: Fault }> {
  if (await world.state.reset()) world.once.forget();
  memory.mailsBefore = await lastMail(world);
  for (const node of at.done) {
    const left = node.kind === 'use' ? world.once.get(node.fragment, node.as) : undefined;
    if (node.kind === 'use' && left) {
      recall(memory, node, left);
      continue;
    }
    for (const again of node.kind === 'use' ? deedsIn([node]) : [node]) {
      const outcome = await deed(again, memory, world);
      if (outcome.status === 'passed') continue;
      const why = outcome.fault?.message ?? 'failed';
      const message = `was not begun: on the way back to the checkpoint ${at.name}, ${again.name} ${why}`;
      return { memory, fault: { part: 'replay', rule: again.id, message } };
    }
  }
  return { memory };
}

/**
 * Back at a checkpoint: by what was saved where that holds, else by the steps that led to it. Where probes then answer
 * otherwise, what was saved is trusted no more. What steps made that were broken off is put away by `atEnd`.
 */
export async function goBack(
  at: Saved,
  world: World,
  atEnd: (memory: Memory) => Promise<void>,
): Promise<{ memory: Memory; fault?: Fault }> {
  world.signal.throwIfAborted();
  const { state } = world;
  if (state.way === 'restore' && (await state.restore(at.checkpoint))) {
    const memory = at.memory.copy();
    if (at.digest === undefined || (await probed(memory, world)) === at.digest) return { memory };
    state.distrust(`the probes answer otherwise after going back to ${at.name}`);
  }
  const { row, matrix } = at.memory.scope();
  const memory = Memory.empty(world.bench, { row, matrix });
  try {
    return await replay(at, memory, world);
  } catch (error) {
    await atEnd(memory);
    throw error;
  }
}
