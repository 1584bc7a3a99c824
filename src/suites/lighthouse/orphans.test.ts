import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const orphans = new URL('./orphans.ts', import.meta.url).href;
const driver = pathToFileURL(
  join(import.meta.dirname, '../../../node_modules/puppeteer-core/lib/puppeteer'),
).href;

/** What a process prints in which this rejection has nobody who waits for it, up to its own end. */
async function said(rejection: string): Promise<string> {
  const script = `
    const { ignoreOrphanedCommands } = await import('${orphans}');
    ignoreOrphanedCommands();
    ${rejection};
    setTimeout(() => console.log('alive'), 50);`;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    script,
  ]).catch((error: { stdout: string; stderr: string }) => error);
  return stdout + stderr;
}

test('commands to a Chrome that is gone end no process', async () => {
  const pending = `
    const { CallbackRegistry } = await import('${driver}/common/CallbackRegistry.js');
    const registry = new CallbackRegistry((id) => id);
    registry.create('Target.setAutoAttach', undefined, () => undefined);
    registry.clear()`;
  const closed = `
    const { ConnectionClosedError } = await import('${driver}/common/Errors.js');
    Promise.reject(new ConnectionClosedError('Connection closed.'))`;
  const lighthouse =
    "Promise.reject(Object.assign(new Error('PROTOCOL_TIMEOUT'), { protocolMethod: 'Page.navigate' }))";
  for (const rejection of [pending, closed, lighthouse]) expect(await said(rejection)).toBe('alive\n');
});

test('any other rejection that nobody waits for still ends it', async () => {
  expect(await said("Promise.reject(new Error('Our own mistake'))")).toMatch(/^(?!alive)[^]*Our own mistake/);
});
