import type { Session } from '#model/suite.ts';
import { VERSION } from '#system/version.ts';

/** Who we are and whom we visit for, flat: name, value, name, value. A session's own User-Agent stands. */
export function headersOf({ headers, cookies }: Session): readonly string[] {
  const jar = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const named = Object.keys(headers).map((name) => name.toLowerCase());
  return [
    ...(named.includes('user-agent') ? [] : ['user-agent', `tidemark/${VERSION} (load test)`]),
    ...Object.entries(headers).flat(),
    ...(jar === '' || named.includes('cookie') ? [] : ['cookie', jar]),
  ];
}
