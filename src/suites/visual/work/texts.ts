import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from '../capture/chrome.ts';

/** Characters a line of a script that no person wrote. */
const LONG_LINE = 300;
/** ms for news of scripts; one that was collected meanwhile is never told of. */
const PATIENCE = 100;

/** A script as Chrome parsed it; one within a page begins somewhere in it. */
interface Script {
  readonly scriptId: string;
  readonly url: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly sourceMapURL?: string;
}

export interface Text extends Script {
  readonly text: string;
  /** Where each line begins. */
  readonly lines: readonly number[];
  readonly isMinified: boolean;
}

/**
 * The scripts that ran. Chrome forgets one that ran once and that nothing holds, so it is asked while it still counts.
 */
export async function textsOf(
  cdp: CDPSession,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Text>> {
  if (wanted.size === 0) return new Map();
  const parsed: Script[] = [];
  const heard = (script: Script): void => void (wanted.has(script.scriptId) && parsed.push(script));
  cdp.on('Debugger.scriptParsed', heard);
  await cdp.send('Debugger.enable');
  await cdp.send('Debugger.setSkipAllPauses', { skip: true });
  // Playwright tells events a moment after the answer that Chrome sent behind them.
  for (let waited = 0; parsed.length < wanted.size && waited < PATIENCE; waited += 5) await sleep(5);
  cdp.off('Debugger.scriptParsed', heard);
  const texts = await Promise.all(
    parsed.map(async (script) => {
      const { scriptId } = script;
      const { scriptSource: text } = await cdp.send('Debugger.getScriptSource', { scriptId });
      const lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
      const isMinified = text.length / lines.length > LONG_LINE;
      return [scriptId, { ...script, text, lines, isMinified }] as const;
    }),
  );
  await cdp.send('Debugger.disable');
  return new Map(texts);
}
