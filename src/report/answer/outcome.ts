import { code, prose } from '../markdown/markdown.ts';
import { joined } from '../markdown/parts.ts';

/** The three commands, a line each. */
const COMMANDS = [
  '- `/tidemark accept` or `/tidemark accept <subject>`: what differs is as it should be',
  '- `/tidemark rerun`: measure this commit again',
  '- `/tidemark explain <id or words>`: all that is known of a cause, check or finding; alone, which there are',
].join('\n');

/** The answer to a command that is none. */
export function unknownCommand(said: string): string {
  const what = said === '' ? 'A command is missing.' : `There is no command ${code(said, 120)}.`;
  return joined([`${what} These are understood:`, COMMANDS]);
}

/** Why a command was not carried out, and what to do, in sentences of ours that may quote others. */
export function notDone(why: string, next: string): string {
  return `${prose(why, 1_000)} **Next:** ${prose(next, 1_000)}\n`;
}

/** What came of a command at a commit, in a sentence of ours that may quote others. */
export function outcomeAt(sha: string, words: string): string {
  return `${code(sha.slice(0, 7))}: ${prose(words, 1_000)}\n`;
}
