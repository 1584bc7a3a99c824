import { setTimeout as rest } from 'node:timers/promises';
import type { DeedNode } from '../input.ts';
import { lastMail } from '../systems/mail.ts';
import type { Memory } from './memory.ts';
import type { Outcome } from './outcome.ts';
import { conditionFault, runRequest } from './request/request.ts';
import type { World } from './world.ts';

async function look(node: DeedNode, memory: Memory, world: World): Promise<Outcome> {
  const { times = 0, every = 0 } = node.options.retry ?? {};
  const started = performance.now();
  for (let tries = 1; ; tries += 1) {
    const { assert } = node.options.expect ?? {};
    const fault =
      (assert === undefined ? undefined : conditionFault('assert', assert, memory)) ??
      (await world.beyond(node, undefined, memory));
    const ms = performance.now() - started;
    if (!fault) return { status: 'passed', ms };
    if (tries > times || world.isOver()) return { status: 'failed', ms, fault };
    await rest(every, undefined, { signal: world.signal });
  }
}

/** Does one step, whatever it is. Rejects where the run is aborted, or with a Failure that people can mend. */
export async function deed(node: DeedNode, memory: Memory, world: World): Promise<Outcome> {
  if (node.kind !== 'look' && node.kind !== 'wait') memory.mailsBefore = await lastMail(world);
  switch (node.kind) {
    case 'request':
      return runRequest(node, memory, world);
    case 'look':
      return look(node, memory, world);
    case 'wait':
      await rest(node.options.wait ?? 0, undefined, { signal: world.signal });
      return { status: 'passed' };
    case 'run': {
      const { runCode } = await import('./code.ts');
      return runCode(node, memory, world);
    }
    case 'browser': {
      const { runBrowser } = await import('../browser/run.ts');
      const outcome = await runBrowser(node, memory, world);
      if (outcome.status !== 'passed') return outcome;
      const { fault } = await look(node, memory, world);
      return fault ? { ...outcome, status: 'failed', fault } : outcome;
    }
  }
}
