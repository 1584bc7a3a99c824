import { globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { createRequire } from 'node:module';
import { stripVTControlCharacters } from 'node:util';
import { rolldown } from 'rolldown';
import { uploadOnly } from './artifact.ts';
import { boundaries, sharedFiles, type Build } from './boundaries.ts';
import { entriesOf, KNOWN_WARNINGS, SHARED, SHARED_ROOMS, VERBATIM, type Entry } from './entries.ts';
import { licences } from './licences.ts';
import { lighthouseInOneFile } from './lighthouse.ts';

/**
 * Every file of `dist` by its path there, of all entries or those that `wanted` names by their files.
 * The same bytes on every machine; rejects on any unknown warning.
 */
export async function bundle(
  root: string,
  wanted: (entry: Entry) => boolean = () => true,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const origins = new Set<string>();
  const sources = SHARED_ROOMS.flatMap((room) =>
    globSync(`${room}/**/*.ts`, { cwd: root })
      .map((path) => path.split(sep).join('/'))
      .sort(),
  );
  const entries = entriesOf(root);
  const build = { root, entries, shared: sharedFiles(root, sources, entries), texts: origins };
  for (const entry of [SHARED, ...entries.filter(wanted)]) {
    const { code, modules } = await bundleEntry(build, entry);
    for (const id of modules) origins.add(id);
    if (code.includes(root)) throw new Error(`dist/${entry.file} would hold the path ${root}`);
    files.set(entry.file, Buffer.from(code));
  }
  for (const [name, parts] of Object.entries(VERBATIM)) {
    const home = dirname(createRequire(join(root, 'package.json')).resolve(`${name}/package.json`));
    for (const part of parts) files.set(`${name}/${part}`, readFileSync(join(home, part)));
    origins.add(join(home, 'package.json'));
  }
  files.set('THIRD_PARTY_LICENSES.txt', Buffer.from(licences(origins)));
  files.set('package.json', Buffer.from('{ "type": "module" }\n'));
  return files;
}

async function bundleEntry(build: Build, entry: Entry): Promise<{ code: string; modules: string[] }> {
  const { root, texts } = build;
  const warnings: string[] = [];
  // A thread of it takes Lighthouse from the engine's file.
  const lighthouse = entry.source.includes('/lighthouse/') && !entry.alone;
  const bundler = await rolldown({
    cwd: root,
    input: entry === SHARED ? entry.source : join(root, entry.source),
    platform: 'node',
    transform: { target: entry.target },
    // How long our own plugins take is no fault of the bundle, and hangs on the machine.
    checks: { bundlerTimings: false },
    plugins: [boundaries(build, entry), uploadOnly(), ...(lighthouse ? [lighthouseInOneFile(texts)] : [])],
    onLog(level, log) {
      const message = stripVTControlCharacters(log.message);
      if (
        level === 'warn' &&
        !KNOWN_WARNINGS.some(({ code, says }) => log.code === code && message.includes(says))
      )
        warnings.push(message);
    },
  });
  // Lighthouse finds computed artifacts by class name, so its classes keep theirs;
  // elsewhere page functions must stay as written.
  const { output } = await bundler.generate({
    format: 'esm',
    codeSplitting: false,
    minify: false,
    keepNames: lighthouse,
  });
  await bundler.close();
  if (warnings.length > 0)
    throw new Error(`dist/${entry.file}: new warnings of the bundler\n${warnings.join('\n')}`);
  const [chunk, ...more] = output;
  if (more.length > 0) throw new Error(`dist/${entry.file}: the bundler wanted ${more.length} more files`);
  const shebang = entry.file === 'index.mjs' && !chunk.code.startsWith('#!') ? '#!/usr/bin/env node\n' : '';
  return { code: shebang + chunk.code, modules: chunk.moduleIds };
}
