import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { startShop } from '../fixtures/shop/server.ts';

// The main job on the demo shop: measure the base build, keep it as the baseline, measure the head build with its
// planted faults, and show the comment a pull request would get. Everything stays on 127.0.0.1.

const BASELINE = '.tidemark/demo';
const FOLDER = 'tidemark-report';
const stop = new AbortController();
process.on('SIGINT', () => stop.abort());

async function tidemark(...words: readonly string[]): Promise<number> {
  const all = [...words, '--config', 'fixtures/shop/tidemark.yml', '--baseline', BASELINE, '--output', FOLDER];
  process.stdout.write(`\n$ npx tidemark ${all.join(' ')}\n`);
  const child = spawn(process.execPath, ['dist/index.mjs', ...all], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return Number(code);
}

async function measure(build: 'base' | 'head', port: number): Promise<{ code: number; port: number }> {
  process.stdout.write(`\n== The demo shop, ${build} build ==\n`);
  const shop = await startShop({ build, port });
  try {
    return { code: await tidemark('run', '--dry-run', '--allow-private', '--url', shop.url), port: Number(new URL(shop.url).port) };
  } finally {
    await shop.close();
  }
}

function give(up: string, code: number): never {
  process.stdout.write(`\nThe demo stops here: ${up} ended with exit code ${code}.\n`);
  process.exit(code === 0 ? 4 : code);
}

await rm(BASELINE, { recursive: true, force: true });
const base = await measure('base', 0);
if (base.code !== 0) give('measuring the base build', base.code);
const accepted = await tidemark('accept');
if (accepted !== 0) give('accepting the baseline', accepted);
const head = await measure('head', base.port);
if (head.code !== 1) give('measuring the head build (it has planted faults, so the verdict has to fail with 1)', head.code);

process.stdout.write(`\n== The comment on the pull request ==\n\n${await readFile(`${FOLDER}/comment.md`, 'utf8')}\n`);
process.stdout.write(`The verdict failed (exit code 1), as it should: the head build has planted faults (fixtures/shop/README.md).\nOpen the report: ${FOLDER}/report.html\n`);
