import * as core from '@actions/core';
import { print, type thisHost } from './app.ts';

export type Host = ReturnType<typeof thisHost>;
export type Level = 'error' | 'warning';

/** A run of the action, and how it speaks: as annotations while GitHub shows them, then as lines of the log. */
export interface Face {
  readonly host: Host;
  remark(level: Level, message: string, place?: core.AnnotationProperties): void;
}

/** Of each level GitHub shows so many a step. */
const MAX_A_LEVEL = 10;

/** Counts what was said, so there is one of it a run. */
export function faceOf(host: Host): Face {
  const said = { error: 0, warning: 0 };
  return {
    host,
    remark(level, message, place = {}) {
      said[level] += 1;
      if (said[level] <= MAX_A_LEVEL) core[level](message, place);
      else print(host.out, `${level}: ${message}\n`);
    },
  };
}
