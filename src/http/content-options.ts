import { z } from 'zod';
import type { Content } from './content.ts';

const PartFile = z.strictObject({
  file: z.string().min(1).describe("Path in the project's folder"),
  name: z.string().min(1).optional().describe('The name it is sent under; its own unless said'),
  type: z
    .string()
    .regex(/^[\w.+-]+\/[\w.+-]+(\s*;[^\r\n]*)?$/, 'must be a media type like image/png')
    .optional(),
});

/** Bodies of bytes as people write them. */
export const contentShape = {
  multipart: z
    .record(z.string().min(1), z.union([z.string(), z.number(), z.boolean(), PartFile]))
    .refine((parts) => Object.keys(parts).length > 0, 'names no field')
    .optional()
    .describe('Fields of a form, files among them'),
  binary: z
    .union([
      z.strictObject({ file: z.string().min(1).describe("Path in the project's folder") }),
      z.strictObject({ base64: z.base64('must be base64') }),
    ])
    .optional()
    .describe('Bytes of a file, or written here'),
};
type ContentOptions = z.infer<z.ZodObject<typeof contentShape>>;

/** The options as plain data. */
export function contentOf({ multipart, binary }: ContentOptions): Content | undefined {
  if (multipart) {
    const parts = Object.entries(multipart).map(([name, value]) => ({
      name,
      value: typeof value === 'object' ? value : String(value),
    }));
    return { kind: 'multipart', parts };
  }
  if (!binary) return undefined;
  return 'file' in binary ? { kind: 'file', file: binary.file } : { kind: 'base64', data: binary.base64 };
}
