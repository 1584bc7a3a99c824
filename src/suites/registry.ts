import type { Suite } from '#model/suite.ts';

/** Every way of measuring, in the order they run and are shown. Adding one is its folder and its line here. */
export const suites: readonly Suite[] = [];
