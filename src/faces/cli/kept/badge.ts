import { resolve } from 'node:path';
import { badgeOf } from '#pipeline/kept/badge.ts';
import { readText, writeWhole } from '#system/files.ts';
import { print } from '../../text/problem-text.ts';
import type { Command } from '../command.ts';
import { mistake } from '../parsed-args.ts';

export const badge: Command = {
  name: 'badge',
  summary: "draw a run's verdict or one of its figures as an SVG badge",
  options: ['what', 'output'],
  help: { output: ['<file>', 'where the badge goes (default: it is printed)'] },
  operand: { name: 'report.json', example: 'tidemark-report/report.json' },
  async run(host, args) {
    const svg = await badgeOf(host.cwd, args.operand, args.text('what') ?? 'verdict');
    const file = args.text('output');
    if (file === undefined) print(host.out, svg);
    else {
      const path = resolve(host.cwd, file);
      const there = await readText(path);
      if (there !== undefined && !there.trimStart().startsWith('<svg'))
        throw mistake(`${file} is there already and is no SVG.`, 'Name another file; nothing was changed.');
      await writeWhole(path, svg);
      print(host.out, `Wrote ${file}.\n`);
    }
    return 0;
  },
};
