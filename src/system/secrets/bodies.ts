import { isPicture } from '#model/observation/exhibit.ts';
import { redactDeep, type Redact } from './redact.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The bytes of an exhibit without secrets. Pictures stay as they are; JSON stays JSON, for hiding a part of its text
 * may cut a quotation mark away.
 */
export function redactBody(body: Uint8Array, mime: string, redact: Redact): Uint8Array {
  if (isPicture({ mime })) return body;
  const text = Buffer.from(body).toString('utf8');
  const without = redact(text);
  const broken = mime === 'application/json' && without !== text && !parses(without) && parses(text);
  return Buffer.from(broken ? JSON.stringify(redactDeep(JSON.parse(text), redact)) : without);
}
