import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, serve } from '../../fixtures/host.ts';
import { recordingProxy } from '../../fixtures/recording-proxy.ts';
import { wholeChrome } from '../../fixtures/whole-chrome.ts';

// What the whole Chrome, as people have it, is told by a run and tells others, in every suite that starts one.

const PLANTED = 'planted-0123456789';
const SECRETS = ['INPUT_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'MY_OWN'];
const NEEDED = /^(PATH|HOME|TMPDIR|LANG|LANGUAGE|LC_\w+|TZ|FONTCONFIG_\w+|XDG_\w+|LD_LIBRARY_PATH)$/;

const config = `version: 1
pages: { home: / }
suites:
  speed: { uses: lighthouse, with: { devices: [desktop], runs: 1 } }
  looks: { uses: visual, with: { viewports: [desktop], axe: false } }
`;

/** What browsers like to have help with from their makers, and a picture of somebody else's. */
const page = `<!doctype html><html lang="de"><title>Anmeldung</title><h1>Willkommen, bitte melden Sie sich an</h1>
  <form><input type="email" autocomplete="email"><input type="password"><input autocomplete="cc-number">
  <textarea autofocus spellcheck="true">Das ist ein Txet</textarea></form>
  <img src="http://pictures.example/one.png" alt="one">`;

async function parents(): Promise<ReadonlyMap<number, number>> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const rows = pids.map(async (pid) => {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return [Number(pid), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])] as const;
  });
  return new Map(await Promise.all(rows));
}

/** The environments of all processes below one, each variable as `name=value`. */
async function environmentsBelow(root: number): Promise<readonly string[]> {
  const parentOf = await parents();
  const isBelow = (pid: number): boolean => {
    const parent = parentOf.get(pid);
    return parent !== undefined && (parent === root || isBelow(parent));
  };
  const texts = [...parentOf.keys()]
    .filter(isBelow)
    .map((pid) => readFile(`/proc/${pid}/environ`, 'utf8').catch(() => ''));
  return (await Promise.all(texts)).flatMap((text) => text.split('\0').filter(Boolean));
}

/** A run of both suites whose Chrome has one way out: our proxy. */
async function measured() {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'tidemark.yml'), config);
  const env = {
    ...process.env,
    ...Object.fromEntries(SECRETS.map((name) => [name, PLANTED])),
    http_proxy: `http://user:${PLANTED}@127.0.0.1:9`,
    CHROME_PATH: join(cwd, 'chrome'),
  };
  const seen = new Map<string, ReadonlySet<string>>();
  const run: { pid?: number | undefined } = {};
  const target = await serve((request, response) => {
    const agent = request.headers['user-agent'] ?? '';
    const look = agent.includes('Chrome/') ? environmentsBelow(run.pid ?? 0) : Promise.resolve([]);
    void look.then((variables) => {
      if (variables.length > 0) seen.set(`visit ${seen.size}`, new Set(variables));
      response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    });
  });
  const proxy = await recordingProxy(target);
  const chrome = await wholeChrome();
  const wayOut = `--proxy-server=${proxy.url} '--proxy-bypass-list=<-loopback>'`;
  // Flags after the page to open are none to Chrome.
  const others =
    'first=1; for word do [ "$first" ] && set --; first=; [ "$word" = about:blank ] || set -- "$@" "$word"; done';
  await writeFile(env.CHROME_PATH, `#!/bin/sh\n${others}\nexec ${chrome} "$@" ${wayOut} about:blank\n`);
  await chmod(env.CHROME_PATH, 0o755);
  const args = [resolve('src/faces/main.ts'), 'run', '--allow-private', '--dry-run', '--url', target];
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  run.pid = child.pid;
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  await once(child, 'exit');
  return { log, env, target, proxy, visits: [...seen.values()] };
}

test('no process of Chrome has more of our environment than it needs, or asks for hosts of its own', async () => {
  const { log, env, target, proxy, visits } = await measured();
  // One load of Lighthouse, and two looks at the least.
  expect(visits.length, log).toBeGreaterThanOrEqual(3);
  const variables = [...new Set(visits.flatMap((visit) => [...visit]))];
  expect(variables).toContain(`PATH=${process.env['PATH'] ?? ''}`);
  const ours = new Set(Object.entries(env).map(([name, value]) => `${name}=${value ?? ''}`));
  const handedOn = variables
    .filter((variable) => ours.has(variable))
    .map((variable) => variable.split('=')[0]);
  expect({
    planted: variables.filter((variable) => variable.includes(PLANTED)),
    needless: handedOn.filter((name) => !NEEDED.test(name ?? '')),
    hosts: [...proxy.hosts].toSorted(),
  }).toEqual({ planted: [], needless: [], hosts: [new URL(target).host, 'pictures.example'] });
});
