import { VERSION } from '#system/process/version.ts';

/** Below this, Lighthouse 13 fails audits silently and undici 8 does not load. */
const LEAST = [22, 19] as const;

/** Why this Node cannot run Tidemark, in one line, or undefined when it can. */
export function tooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fine = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
  return fine
    ? undefined
    : `Tidemark needs Node ${LEAST.join('.')} or newer; this is Node ${version}. ` +
        'Install Node 24, or use the action, which brings its own.';
}

async function main(): Promise<void> {
  const refusal = tooOld(process.versions.node);
  if (refusal !== undefined) {
    process.stderr.write(`${refusal}\n`);
    process.exitCode = 3;
  } else if (process.argv[2] === '--version' || process.argv[2] === '-v') {
    process.stdout.write(`${VERSION}\n`);
  } else if (
    process.argv.length === 2 &&
    process.env['GITHUB_ACTIONS'] === 'true' &&
    process.env['INPUT_CONFIG'] !== undefined
  ) {
    const { action } = await import('./action.ts');
    await action();
  } else {
    const { cli } = await import('./app.ts');
    await cli();
  }
}

await main();
