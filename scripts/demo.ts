import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { startShop } from '../fixtures/shop/server.ts';

// The main job on the demo shop: its base build and its head build, which has planted faults, are served side by
// side and measured alternately; then the comment a pull request would get. Everything stays on 127.0.0.1.

const FOLDER = 'tidemark-report';
const started = performance.now();
// Ctrl-C reaches Tidemark too, which ends with a partial report; the demo only waits for it.
process.on('SIGINT', () => undefined);

async function tidemark(...words: readonly string[]): Promise<number> {
  const all = [...words, '--config', 'fixtures/shop/tidemark.yml', '--output', FOLDER];
  process.stdout.write(`\n$ npx tidemark ${all.join(' ')}\n`);
  const child = spawn(process.execPath, ['dist/index.mjs', ...all], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return Number(code);
}

/** Orders of a build: where the config looks for them, or the PostgreSQL that the environment names. */
const databaseOf = (build: 'base' | 'head'): string =>
  process.env[`SHOP_${build.toUpperCase()}_DATABASE`] ?? `.shop/${build}.db`;
const shopOf = (build: 'base' | 'head') => startShop({ build, database: databaseOf(build) });

const [base, head] = [await shopOf('base'), await shopOf('head')];
process.stdout.write(
  `\nThe demo shop, base build: ${base.url}\nThe demo shop, head build with planted faults: ${head.url}\n`,
);
const code = await tidemark('run', '--dry-run', '--allow-private', '--url', head.url, '--base-url', base.url);
await Promise.all([base.close(), head.close()]);
if (code !== 1) {
  process.stdout.write(
    `\nThe demo stops here: measuring ended with exit code ${code}; ` +
      'with its planted faults the verdict has to fail with 1.\n',
  );
  process.exit(code === 0 ? 4 : code);
}
process.stdout.write(
  `\n== The comment on the pull request ==\n\n${await readFile(`${FOLDER}/comment.md`, 'utf8')}\n`,
);
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
process.stdout.write(
  'The verdict failed (exit code 1), as it should: the head build has planted faults (fixtures/shop/README.md).\n' +
    `Measured in ${minutes} min. Open the report: ${FOLDER}/report.html\n`,
);
