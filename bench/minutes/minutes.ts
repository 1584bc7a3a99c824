// How long a pull request waits for its verdict: three pages on a phone and a desk by Lighthouse, six pages as twelve
// screens, one load scenario, live, preset normal. Base and head are one folder served twice; each page loads one more
// script, the same on both (nothing a browser receives differs), or another constant in it (every page differs a little
// and is no slower).
//   node bench/minutes/minutes.ts ~/site /index.html,/charts.html,/tables.html,/login.html,/cards.html,/buttons.html
import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { close, serve } from '../folder-server.ts';
import { reportOf, RUN, tidemark } from '../site-run.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [folder = '.', paths = '/'] = positionals;
const pages = Object.fromEntries(paths.split(',').map((path, at) => [`page-${at + 1}`, path]));
const config = {
  version: 1,
  target: { url: 'auto' },
  pages,
  suites: {
    web: {
      uses: 'lighthouse',
      with: { pages: Object.keys(pages).slice(0, 3), devices: ['mobile', 'desktop'] },
    },
    looks: { uses: 'visual', with: { viewports: ['phone', 'desktop'] } },
    api: {
      uses: 'load',
      with: {
        scenarios: { read: { rate: '40/s', duration: '4s', endpoints: [{ get: paths.split(',')[0] }] } },
      },
    },
  },
};

async function timed(what: string, build: number): Promise<void> {
  const served = (constant: number) => serve(folder, { wait: 0, script: `window.build = ${constant};` });
  const [base, head] = [await served(1), await served(build)];
  try {
    await using project = await mkdtempDisposable(join(tmpdir(), 'tidemark-minutes-'));
    await writeFile(join(project.path, 'tidemark.yml'), JSON.stringify(config));
    const started = performance.now();
    await tidemark(project.path, [...RUN, '--url', head.url, '--base-url', base.url]);
    const seconds = (performance.now() - started) / 1000;
    const { verdict, baseline } = await reportOf(project.path);
    const pairs = (baseline.found && baseline.live?.pairs) || 0;
    const open = verdict.checks.filter(({ status, level }) => status === 'inconclusive' && level === 'fail');
    console.log(
      `${what}: ${verdict.status} after ${seconds.toFixed(0)} s, ${pairs} pairs, ${open.length} undecided, ` +
        `load average ${loadavg()[0]?.toFixed(1)}`,
    );
  } finally {
    close([base, head]);
  }
}

await timed('nothing a browser receives differs', 1);
await timed('every page differs a little', 2);
