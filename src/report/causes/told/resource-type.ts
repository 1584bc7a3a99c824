const types: ReadonlyMap<unknown, string> = new Map(
  Object.entries({
    script: 'script',
    stylesheet: 'style sheet',
    image: 'picture',
    font: 'font',
    media: 'film or sound',
    document: 'document',
    fetch: 'request',
    xhr: 'request',
  }),
);

/** What a resource is to a person, by the type that a finding gives; undefined where that says nothing. */
export const resourceType = (type: unknown): string | undefined => types.get(type);
