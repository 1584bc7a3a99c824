import { join } from 'node:path';
import type { Acceptance, Accepted } from '#model/record/acceptance.ts';
import { makeFolder, readText, writeWhole } from '#system/files.ts';
import { ACCEPTANCE_FILE, acceptanceFrom } from './acceptance-file.ts';

async function kept(folder: string): Promise<Acceptance | undefined> {
  const text = await readText(join(folder, ACCEPTANCE_FILE));
  return text === undefined ? undefined : acceptanceFrom(Buffer.from(text), undefined);
}

/** What was accepted on this machine beside a baseline's folder, of one check. A Failure where it cannot be read. */
export async function acceptedBeside(folder: string, key: string): Promise<readonly Accepted[]> {
  const acceptance = await kept(folder);
  if (!acceptance) return [];
  const { by, sha, accepted } = acceptance;
  return accepted.filter((one) => one.key === key).map(({ claim }) => ({ claim, by, sha }));
}

/** Adds to what is accepted there; a new baseline takes its place. Gives the file's path. */
export async function acceptBeside(folder: string, acceptance: Acceptance): Promise<string> {
  const earlier = (await kept(folder))?.accepted ?? [];
  const all = new Map([...earlier, ...acceptance.accepted].map((each) => [JSON.stringify(each), each]));
  await makeFolder(folder);
  const file = join(folder, ACCEPTANCE_FILE);
  const whole: Acceptance = { ...acceptance, accepted: [...all.values()] };
  await writeWhole(file, `${JSON.stringify(whole, null, 1)}\n`);
  return file;
}
