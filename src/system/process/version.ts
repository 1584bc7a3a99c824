/** Tidemark's version; `npm run house` holds it against package.json. */
export const VERSION = '0.1.0';
