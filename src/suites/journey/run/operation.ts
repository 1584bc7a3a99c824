import type { EndpointOptions } from '#http/endpoint-options.ts';
import { templateParts } from '#http/template-parts.ts';
import { requestOptionsOf, type DeedNode } from '../input.ts';
import type { World } from './world.ts';

/** A part of a path: what is written is escaped now, what templates stand for when they are filled in. */
const escaped = (value: string | number | boolean): string =>
  templateParts(String(value))
    .map((part, at) => (at % 2 === 1 ? `\${{ ${part} }}` : encodeURIComponent(part)))
    .join('');

/** A step's request, its templates not filled in yet; an operation by the method and path that its description has. */
export async function requestOptions(
  node: DeedNode,
  { bench, input, placeOf }: World,
): Promise<EndpointOptions> {
  const { operation, params = {}, ...step } = node.options;
  if (operation === undefined) return requestOptionsOf(node.options);
  const { requestOf } = await import('../contract.ts');
  const given = Object.entries(params).map(([name, value]) => [name, escaped(value)]);
  const { method, path } = await requestOf(operation, Object.fromEntries(given), {
    project: bench.project,
    file: input.openapi,
    place: placeOf(node.id),
  });
  return { ...requestOptionsOf(step), [method]: path };
}
