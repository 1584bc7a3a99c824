/** There is nothing that may or need be measured here; nobody's mistake, so no Failure. The message is for people. */
export class NothingLeft extends Error {}
