import { connect as connectSocket, type Socket } from 'node:net';
import { lookupOf } from '../http/pinned.ts';
import { isPrivateAddress } from './private-address.ts';
import { tunnel } from './upstream.ts';

/** Where to connect: addresses that were checked, best first, none of which is looked up again. */
export interface Place {
  readonly addresses: readonly string[];
  readonly port: number;
  /** The proxy on the way; one's own network is reached without it. */
  readonly upstream?: URL | undefined;
}

function directly({ addresses, port }: Place): Promise<Socket> {
  return new Promise((resolve, reject) => {
    // A name that is never asked for: with it Node tries the addresses one after the other (RFC 8305).
    const socket = connectSocket({
      host: 'checked.invalid',
      port,
      lookup: lookupOf(addresses),
      noDelay: true,
    });
    socket.once('error', reject).once('connect', () => {
      socket.removeListener('error', reject);
      resolve(socket);
    });
  });
}

/** A connection to one of the addresses, ready for the first byte. Rejects as Node's own sockets do. */
export async function connectTo(place: Place): Promise<Socket> {
  const [address = ''] = place.addresses;
  return place.upstream && !isPrivateAddress(address)
    ? tunnel(place.upstream, address, place.port)
    : directly(place);
}
