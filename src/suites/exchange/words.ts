import type { OwnWord } from '#http/template.ts';

/** `${{ vars.order }}`, `${{ row.email }}`, `${{ matrix.locale }}`, `${{ run.id }}`: what a run of requests knows. */
export const isOwnWord: OwnWord = (word) =>
  word === 'run.id' || /^(?:vars|row|matrix)\.[A-Za-z_][\w-]*$/.test(word);
