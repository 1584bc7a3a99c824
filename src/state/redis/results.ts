/** Results of many commands at once, in their order. Rejects with the first that failed. */
export function resultsOf(
  answers: readonly (readonly [error: Error | null, result: unknown])[] | null,
): readonly unknown[] {
  if (!answers) throw new Error('it gave up its transaction');
  return answers.map(([error, result]) => {
    if (error) throw error;
    return result;
  });
}
