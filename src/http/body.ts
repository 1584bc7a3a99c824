import { templateParts } from './template-parts.ts';

/** Values of a query or form by name. */
export type FormValues = Readonly<Record<string, string | number | boolean>>;

/** What an endpoint sends: at most one of the three. */
export interface BodyOptions {
  readonly json?: unknown;
  readonly form?: FormValues | undefined;
  readonly body?: string | undefined;
}

/** `a=1&b=two%20words`, with templates left to be filled in later. */
export function encodeForm(values: FormValues): string {
  const encoded = (text: string) =>
    templateParts(text)
      .map((part, index) => (index % 2 === 0 ? encodeURIComponent(part) : `\${{ ${part} }}`))
      .join('');
  return Object.entries(values)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encoded(String(value))}`)
    .join('&');
}

/** The text that is sent, and the content type that its kind implies. */
export function encodeBody({ json, form, body }: BodyOptions): {
  readonly body?: string;
  readonly contentType?: string;
} {
  if (json !== undefined) return { body: JSON.stringify(json), contentType: 'application/json' };
  if (form !== undefined) return { body: encodeForm(form), contentType: 'application/x-www-form-urlencoded' };
  return body === undefined ? {} : { body };
}
