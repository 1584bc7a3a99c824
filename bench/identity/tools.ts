import { bundlers } from './tools/bundlers.ts';
import { documentation } from './tools/documentation.ts';
import { frameworks } from './tools/frameworks.ts';
import type { Tool } from './tools/tool.ts';

/** Build tools whose sites are built again, by name. */
export const tools: ReadonlyMap<string, Tool> = new Map(
  [...bundlers, ...documentation, ...frameworks].map((tool) => [tool.name, tool]),
);
