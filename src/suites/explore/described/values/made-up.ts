/** Stands for the number of the request since the clean start: no two texts are the same. */
export const NUMBER = '{n}';
/** What begins every text that is made up; no state is told apart by it. */
export const MADE_UP = 'tidemark';
