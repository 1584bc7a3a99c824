import { createConnection } from 'node:net';
import type { StateAdapter, StateMark, StateSystem, StateWorld } from '#model/contract/state.ts';
import { MemcachedOptions } from '#model/state/caches.ts';
import { lockHere } from '../lock.ts';
import { permit } from '../permission.ts';
import { asking } from '../unreached.ts';

/** ms that the server may take for an answer. */
const LONGEST = 5_000;

/** Sends one line of the text protocol and resolves with the first line of the answer. */
function ask(host: string, port: number, line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host, port, timeout: LONGEST }, () => socket.write(`${line}\r\n`));
    let answer = '';
    const end = (settle: () => void): void => {
      socket.destroy();
      settle();
    };
    socket.on('data', (bytes) => {
      answer += bytes.toString('latin1');
      const [first, more] = answer.split('\r\n');
      if (more !== undefined) end(() => resolve(first ?? ''));
    });
    socket.once('error', (error) => end(() => reject(error)));
    socket.once('timeout', () => end(() => reject(new Error('it does not answer'))));
    socket.once('end', () => end(() => reject(new Error('it ended the connection'))));
  });
}

/** What Memcached holds cannot be listed, let alone copied: going back empties it. */
async function open({ server, allow }: MemcachedOptions, { note }: StateWorld): Promise<StateSystem> {
  const [host = '', port = ''] = server.split(':');
  permit({ system: 'Memcached', what: 'server', names: [server, host], host, allow });
  const title = `Memcached at ${server}, emptied`;
  const emptied = () =>
    asking(title, async () => {
      const answer = await ask(host, Number(port), 'flush_all');
      if (answer !== 'OK') throw new Error(`it answered ${answer}`);
    });
  const unlock = await lockHere(title);
  let last = 0;
  try {
    await asking(title, async () => {
      const version = await ask(host, Number(port), 'version');
      if (!version.startsWith('VERSION ')) throw new Error(`it answered ${version}`);
    });
  } catch (error) {
    await unlock();
    throw error;
  }
  note(`Memcached at ${server}: what it holds cannot be copied, so going back means that it is empty.`);
  return {
    title,
    fingerprint: async () => undefined,
    mark: async (): Promise<StateMark> => ({ id: (last += 1) }),
    restore: emptied,
    close: unlock,
  };
}

export const memcached: StateAdapter<MemcachedOptions> = {
  name: 'memcached',
  options: MemcachedOptions,
  open,
};
