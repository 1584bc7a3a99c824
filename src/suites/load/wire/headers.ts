import { Failure } from '#model/problem.ts';
import type { Session } from '#model/contract/suite.ts';
import { VERSION } from '#system/process/version.ts';

/** Who we are and whom we visit for, flat: name, value, name, value. A session's own User-Agent stands. Throws a Failure when one could not be sent. */
export function headersOf({ headers, cookies }: Session): readonly string[] {
  const jar = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const named = Object.keys(headers).map((name) => name.toLowerCase());
  const flat = [
    ...(named.includes('user-agent') ? [] : ['user-agent', `tidemark/${VERSION} (load test)`]),
    ...Object.entries(headers).flat(),
    ...(jar === '' || named.includes('cookie') ? [] : ['cookie', jar]),
  ];
  const broken = flat.findIndex((text) => /[\0\r\n]/.test(text));
  if (broken === -1) return flat;
  throw new Failure({
    code: 'load/header',
    owner: 'config',
    message: `The session's header ${JSON.stringify(flat[broken - (broken % 2)])} holds a line break.`,
    next: 'Give it a value of one line.',
  });
}
