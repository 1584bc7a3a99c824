import type { Suite } from '#model/contract/suite.ts';
import { explore } from './explore/suite.ts';
import { interactions } from './interactions/suite.ts';
import { journey } from './journey/suite.ts';
import { lighthouse } from './lighthouse/suite.ts';
import { load } from './load/suite.ts';
import { visual } from './visual/suite.ts';

/** Every way of measuring, in the order they run and are shown. Adding one is its folder and its line here. */
export const suites: readonly Suite[] = [lighthouse, interactions, visual, journey, explore, load];
