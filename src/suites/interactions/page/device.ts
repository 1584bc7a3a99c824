import { z } from 'zod';
import type { Tab } from './tab.ts';

/** What a page is visited with: Lighthouse's own devices. */
export interface Device {
  readonly screen: {
    readonly width: number;
    readonly height: number;
    readonly deviceScaleFactor: number;
    readonly mobile: boolean;
  };
  /** What the browser calls its system and machine. */
  readonly system: string;
  readonly platform: { readonly platform: string; readonly platformVersion: string; readonly model: string };
  readonly architecture: string;
  /** How many times slower its processor is than this machine's. */
  readonly slowdown: number;
}

export const devices: Readonly<Record<'mobile' | 'desktop', Device>> = {
  mobile: {
    screen: { width: 412, height: 823, deviceScaleFactor: 1.75, mobile: true },
    system: 'Linux; Android 11; moto g power (2022)',
    platform: { platform: 'Android', platformVersion: '11.0', model: 'moto g power (2022)' },
    architecture: '',
    slowdown: 4,
  },
  desktop: {
    screen: { width: 1350, height: 940, deviceScaleFactor: 1, mobile: false },
    system: 'Macintosh; Intel Mac OS X 10_15_7',
    platform: { platform: 'macOS', platformVersion: '10.15.7', model: '' },
    architecture: 'x86',
    slowdown: 1,
  },
};

const Window = z.object({ windowId: z.int() });

/** CSS pixels that a window has beside its page, at most. */
const FRAME = 200;

/** Chrome draws only what lies in its window; a frame of another process outside of it is never shown, nor timed. */
async function enlarge(tab: Tab, { screen: { width, height } }: Device): Promise<void> {
  const { windowId } = Window.parse(await tab.ask('Browser.getWindowForTarget'));
  const bounds = { width: width + FRAME, height: height + FRAME };
  await tab.ask('Browser.setWindowBounds', { windowId, bounds });
}

const Version = z.object({ product: z.string() });

/** The name that a browser of this version has on the device. */
export function userAgentOf({ system, screen }: Device, version: string): string {
  const mobile = screen.mobile ? 'Mobile ' : '';
  return `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version} ${mobile}Safari/537.36`;
}

/** Makes a tab the device's, its processor apart. */
export async function become(tab: Tab, device: Device): Promise<void> {
  const { product } = Version.parse(await tab.ask('Browser.getVersion'));
  const version = /\/(\d+)/.exec(product)?.[1] ?? '';
  await enlarge(tab, device);
  const { screen, platform, architecture } = device;
  const brands = ['Chromium', 'Google Chrome'].map((brand) => ({ brand, version }));
  const fullVersion = `${version}.0.0.0`;
  await tab.everywhere('Network.setUserAgentOverride', {
    userAgent: userAgentOf(device, fullVersion),
    userAgentMetadata: { brands, fullVersion, ...platform, architecture, mobile: screen.mobile },
  });
  await tab.ask('Emulation.setDeviceMetricsOverride', screen);
  await tab.everywhere('Emulation.setTouchEmulationEnabled', { enabled: screen.mobile });
}
