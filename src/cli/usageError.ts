/** The command line itself is wrong, or the machine lacks what it asks for: one line on standard error, exit status 2. */
export class UsageError extends Error {}
