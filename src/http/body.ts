import { templateParts } from './template-parts.ts';

/** Values of a query or form by name. */
export type FormValues = Readonly<Record<string, string | number | boolean>>;

/** A GraphQL operation as it is sent by POST. */
export interface GraphqlOptions {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** What an endpoint sends as text: at most one of them. */
export interface BodyOptions {
  readonly json?: unknown;
  readonly form?: FormValues | undefined;
  readonly graphql?: GraphqlOptions | undefined;
  readonly text?: string | undefined;
  /** Sent as it is, of whatever type the headers say. */
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
export function encodeBody({ json, form, graphql, text, body }: BodyOptions): {
  readonly body?: string;
  readonly contentType?: string;
} {
  if (graphql !== undefined) return encodeBody({ json: graphql });
  if (json !== undefined) return { body: JSON.stringify(json), contentType: 'application/json' };
  if (form !== undefined) return { body: encodeForm(form), contentType: 'application/x-www-form-urlencoded' };
  if (text !== undefined) return { body: text, contentType: 'text/plain; charset=utf-8' };
  return body === undefined ? {} : { body };
}
