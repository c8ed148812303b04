/**
 * Lets a dynamic import be nothing but that. Vite puts before each a helper that preloads the styles of what is
 * imported; no script of ours has styles, and the helper weighs a quarter of all that a report's page loads.
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    load: (id: string) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
