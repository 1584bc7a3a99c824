import type { Reporter } from '#model/contract/reporter.ts';
import { comment } from './comment/comment.ts';
import { figures } from './csv/figures.ts';
import { html } from './html/html.ts';
import { json } from './json/json.ts';
import { junit } from './junit/junit.ts';
import { portable } from './portable/portable.ts';
import { sarif } from './sarif/sarif.ts';
import { summary } from './summary/summary.ts';
import { terminal } from './terminal/terminal.ts';

/** Every reporter; the documents of a run are theirs in this order. */
export const reporters: readonly Reporter[] = [comment, summary, terminal, html, json, junit, sarif];

/** Those that are asked for by their ids, and written of a saved report alone. */
export const onRequest: readonly Reporter[] = [figures, portable];
