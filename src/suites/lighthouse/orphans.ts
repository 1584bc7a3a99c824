let listening = false;

/**
 * Lighthouse leaves a command to Chrome that nobody waits for any more (Page.navigate) when Chrome ends under it.
 * Its rejection would end our whole process although the failure was told already; every other rejection still does.
 */
export function ignoreOrphanedCommands(): void {
  if (listening) return;
  listening = true;
  process.on('unhandledRejection', (reason) => {
    if (reason instanceof Error && 'protocolMethod' in reason) return;
    throw reason;
  });
}
