import { init as writeConfig } from '#pipeline/commands/init.ts';
import { print } from '../text/problem-text.ts';
import type { Command } from './command.ts';

export const init: Command = {
  name: 'init',
  summary: 'write a commented tidemark.yml',
  options: ['config', 'url'],
  async run(host, args) {
    const { file } = await writeConfig(host.cwd, args.text('config') ?? 'tidemark.yml', args.text('url'));
    const next = 'look it over, then `tidemark doctor` and `tidemark run --dry-run`';
    print(host.out, `Wrote ${file}. Next: ${next}.\n`);
    return 0;
  },
};
