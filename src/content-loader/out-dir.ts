/** The folder that the site is built into: `dist`, or what the environment variable `OUT_DIR` names by now. */
export function namedOutDir(): string {
  return process.env.OUT_DIR || 'dist';
}
