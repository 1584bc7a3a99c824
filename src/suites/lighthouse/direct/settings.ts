import { desktopConfig } from 'lighthouse';
import * as constants from 'lighthouse/core/config/constants.js';
import type { Input } from '../options.ts';

/** ms a page may load while nothing slows it: one that polls or streams would take Lighthouse's 45 s in every run. */
export const UNTHROTTLED_LOAD = 30_000;

/** What of Lighthouse's settings is used here; it reads more of them itself. */
export interface Settings {
  readonly formFactor: string;
  readonly throttling: { readonly cpuSlowdownMultiplier: number };
  /** ms. */
  readonly maxWaitForFcp: number;
  readonly maxWaitForLoad: number;
}

/** Lighthouse's own settings for a device, its throttling simulated. */
export function settingsFor(device: Input['device'], maxWaitForLoad: number): Settings {
  const [own, throttling] =
    device === 'desktop'
      ? [desktopConfig.settings, constants.throttling.desktopDense4G]
      : [{}, constants.throttling.mobileSlow4G];
  const settings = { ...constants.defaultSettings, ...own, throttling, throttlingMethod: 'simulate' };
  return { ...settings, maxWaitForLoad };
}
