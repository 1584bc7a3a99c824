// A bench that is told to end takes along what it started: a signal alone would end this process without a word to the
// Chromes and command lines that it runs.
for (const [signal, code] of [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => process.exit(code));
