import { desktopConfig } from 'lighthouse';
import * as constants from 'lighthouse/core/config/constants.js';
import { expect, test } from 'vitest';
import { devices, userAgentOf } from './device.ts';

const { desktopDense4G, mobileSlow4G } = constants.throttling;

test.each([
  ['mobile', constants.defaultSettings, mobileSlow4G],
  ['desktop', { ...constants.defaultSettings, ...desktopConfig.settings }, desktopDense4G],
] as const)('the %s is Lighthouse’s own', (name, { screenEmulation, emulatedUserAgent }, throttling) => {
  const device = devices[name];
  expect(screenEmulation).toMatchObject(device.screen);
  expect(userAgentOf(device, '136.0.0.0')).toBe(emulatedUserAgent);
  expect(device.slowdown).toBe(throttling.cpuSlowdownMultiplier);
});
