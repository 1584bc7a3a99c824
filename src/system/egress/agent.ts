import { Agent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { connect as connectSecurely, type ConnectionOptions } from 'node:tls';
import { hostOf } from '../http/host-port.ts';

/** Node takes a socket later where none is returned, which its types do not say for one that failed. */
type Ready = (error: Error | null, socket: Socket) => void;

/** An agent for one request to `url` over a connection that `connect` makes, secured where the address says so. */
export function agentOver(url: URL, connect: () => Promise<Socket>, tls: ConnectionOptions = {}): Agent {
  const host = hostOf(url);
  const secure = url.protocol === 'https:';
  const agent = secure ? new SecureAgent({ keepAlive: false }) : new Agent({ keepAlive: false });
  const ready = async (): Promise<Socket> => {
    const socket = await connect();
    return secure
      ? connectSecurely({ ...tls, socket, ...(isIP(host) === 0 && { servername: host }) })
      : socket;
  };
  agent.createConnection = (_options, created) => {
    const done = created as Ready | undefined;
    ready().then(
      (socket) => done?.(null, socket),
      (error: Error) => (done as ((error: Error) => void) | undefined)?.(error),
    );
    return undefined;
  };
  return agent;
}
