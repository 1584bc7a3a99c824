import { didYouMean } from '#model/suggest.ts';
import { DescriptionMistake } from '../../contract/mistake.ts';
import type { From } from './from-options.ts';
import { lineOf, type Operation } from './operations.ts';

const escaped = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Whether a word of `include` or `exclude` means an operation. */
function means(word: string, operation: Operation): boolean {
  if (!word.includes('*'))
    return [operation.id, operation.name, lineOf(operation), operation.path].includes(word);
  const form = new RegExp(`^${word.split('*').map(escaped).join('.*')}$`);
  return form.test(operation.path) || form.test(lineOf(operation));
}

/** Operations that are asked for. Throws a DescriptionMistake for a word that means none. */
export function wantedOf(
  operations: readonly Operation[],
  { openapi, include, exclude = [] }: From,
): readonly Operation[] {
  if (operations.length === 0)
    throw new DescriptionMistake(`${openapi} describes no operation.`, 'Add one below paths.');
  for (const word of [...(include ?? []), ...exclude]) {
    if (operations.some((each) => means(word, each))) continue;
    const known = operations.flatMap((each) => [each.id ?? each.name, lineOf(each)]);
    throw new DescriptionMistake(
      `${openapi} has no operation ${word}.${didYouMean(word, known)}`,
      'Name it by its operationId, like GET /orders/{id}, or several by a path that ends with *.',
    );
  }
  const wanted = operations.filter(
    (each) =>
      (include === undefined || include.some((word) => means(word, each))) &&
      !exclude.some((word) => means(word, each)),
  );
  if (wanted.length > 0) return wanted;
  throw new DescriptionMistake(
    `include and exclude leave no operation of ${openapi}.`,
    'Take something out of exclude.',
  );
}
