/** What stands in place of what is hidden. */
export const HIDDEN = '***';

const TELLS_WHO = /^(?:(?:proxy-)?authorization|(?:set-)?cookie2?|x-api-key)$|token|secret/i;

/** Whether a header of this name says who visits, so that its value is never told. */
export const tellsWho = (name: string): boolean => TELLS_WHO.test(name);
