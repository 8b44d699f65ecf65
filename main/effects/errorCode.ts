/** The system's name for what went wrong ("ENOSPC"), or the kind of error when it has none. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
