import { isIP } from 'node:net';
import type { Bench } from '#model/contract/bench.ts';
import type { WayOut } from '#model/contract/warm-chrome.ts';
import { portOf } from '../http/host-port.ts';
import { bareHost } from './permit.ts';
import { startedInThread } from './proxy-thread.ts';
import type { Contact } from './proxy.ts';
import type { StandIn } from './stand-in.ts';
import { upstreamOf } from './upstream.ts';

/** The way out of one visit, and whom it asked for. */
export interface Egress {
  /** For a Chrome that is this visit's alone: what it is started with. */
  readonly flags: readonly string[];
  /** For a browser context of its own in a Chrome that others use too. */
  readonly wayOut: WayOut;
  /**
   * All hosts but the target's own, which is connected to directly where no proxy is on the way. Rejects where the
   * proxy ended before its time: then what was measured is not what the page shows.
   */
  contacts(): Promise<readonly Contact[]>;
  close(): Promise<void>;
}

/** What a way out leads to directly. */
export type Led = Pick<Bench, 'target' | 'pinned' | 'tls'>;

/** Where a target's own host is found. As a pattern an address of IPv6 has no brackets, as a place it has. */
function placeRule({ target, pinned }: Led): string {
  const host = bareHost(new URL(target).hostname);
  return pinned && isIP(host) === 0 ? `MAP ${host} ${written(pinned.address)}` : `EXCLUDE ${host}`;
}

/** What takes the target's place in Chrome, where somebody has to. */
function standInOf({ target, tls }: Led): StandIn | undefined {
  return tls?.standIn && { origin: new URL(target).origin, tls, shown: tls.standIn };
}

/** Whose certificates are taken beside those that the machine trusts. */
function certificateRule(targets: readonly Led[]): readonly string[] {
  if (targets.some(({ tls }) => tls?.insecure)) return ['--ignore-certificate-errors'];
  const keys = new Set(targets.flatMap(({ tls }) => tls?.keys ?? []));
  return keys.size > 0 ? [`--ignore-certificate-errors-spki-list=${[...keys].join()}`] : [];
}

/**
 * What holds for a whole Chrome, whatever its contexts' ways out: it asks no name server, and these targets are found
 * at their checked addresses. WebRTC gets no sockets of its own.
 */
export function chromeWide(targets: readonly Led[]): readonly string[] {
  const own = [...new Set(targets.map(placeRule))].join(', ');
  return [
    `--host-resolver-rules=${own}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    // Chrome knows it by the first name, its headless shell by the second.
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    ...certificateRule(targets),
  ];
}

/**
 * Chrome connects to two places: the target at its checked address, so that no proxy of ours is in what is measured,
 * and our proxy for all else. A target in whose place we stand is reached through us alone.
 */
function wayOutOf({ target, tls }: Led, port: number): WayOut {
  const url = new URL(target);
  // Without <-loopback> whatever is on this machine would be asked directly.
  const direct = tls?.standIn || upstreamOf(url) ? '' : `;${url.hostname}:${portOf(url)}`;
  return { server: `http://127.0.0.1:${port}`, bypass: `<-loopback>${direct}` };
}

function written(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}

/**
 * Opens a way out for one visit. Proxies have a thread of their own: the work of this one must not be in the times of
 * what pages load from elsewhere.
 */
export async function openEgress(led: Led): Promise<Egress> {
  const { port, contacts, close } = await startedInThread({ pinned: led.pinned, standIn: standInOf(led) });
  const wayOut = wayOutOf(led, port);
  const proxy = [`--proxy-server=${wayOut.server}`, `--proxy-bypass-list=${wayOut.bypass}`];
  return {
    flags: [...proxy, ...chromeWide([led])],
    wayOut,
    contacts,
    close: async () => void (await close().catch(() => undefined)),
  };
}
