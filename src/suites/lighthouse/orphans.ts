let listening = false;

/** What Lighthouse and the driver below it say of a command to a Chrome that is gone. */
const GONE = /^(?:Protocol error \(\S+\): |Connection closed\.$)/;

/**
 * Lighthouse leaves commands to Chrome that nobody waits for any more (Page.navigate, Target.setAutoAttach) when Chrome
 * ends under it. Their rejections would end our whole process although the failure was told already; every other
 * rejection still does.
 */
export function ignoreOrphanedCommands(): void {
  if (listening) return;
  listening = true;
  process.on('unhandledRejection', (reason) => {
    if (reason instanceof Error && ('protocolMethod' in reason || GONE.test(reason.message))) return;
    throw reason;
  });
}
