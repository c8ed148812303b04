/** Worked out once in a build and shared by all pages; in `astro dev` anew for each page, so that a saved file shows. */
export function oncePerBuild<Value>(load: () => Promise<Value>): () => Promise<Value> {
  if (import.meta.env.DEV) return load;
  let known: Promise<Value> | undefined;
  return () => (known ??= load());
}
