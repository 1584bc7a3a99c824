import type { EndpointOptions } from '#http/endpoint-options.ts';
import { templateParts } from '#http/template-parts.ts';
import type { DeedNode } from '../../input.ts';
import type { World } from '../world.ts';

/** A part of a path: what is written is escaped now, what templates stand for when they are filled in. */
const escaped = (value: string | number | boolean): string =>
  templateParts(String(value))
    .map((part, at) => (at % 2 === 1 ? `\${{ ${part} }}` : encodeURIComponent(part)))
    .join('');

/** The method and path that the API's description has for an operation, templates of its values not filled in yet. */
export async function addressOf(
  operation: string,
  { id, options: { params = {} } }: DeedNode,
  { bench, input, placeOf }: World,
): Promise<Partial<EndpointOptions>> {
  const { requestOf } = await import('../../contract.ts');
  const given = Object.entries(params).map(([name, value]) => [name, escaped(value)]);
  const { method, path } = await requestOf(operation, Object.fromEntries(given), {
    project: bench.project,
    file: input.openapi,
    place: placeOf(id),
  });
  return { [method]: path };
}
