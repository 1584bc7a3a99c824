import { z } from 'zod';

export const MailOptions = z.strictObject({
  port: z
    .int()
    .min(1)
    .max(65_535)
    .describe('Where the app sends its mail to: an SMTP server at this port of 127.0.0.1'),
});
export type MailOptions = z.infer<typeof MailOptions>;
