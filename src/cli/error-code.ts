/** The code of an error of the system, such as ENOENT; 'unknown' when it has none. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return error.code;
  return 'unknown';
}
