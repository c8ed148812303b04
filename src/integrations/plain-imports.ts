/**
 * Lets a dynamic import be nothing but that. Vite puts before each a helper that preloads the styles of what is
 * imported, and behind it a list of what that imports; no script of ours has styles, and helper and lists weigh a third
 * of all that a report's page loads.
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    load: (id: string) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
    // Where the mark stands, Vite puts the list once every chunk has its name.
    renderChunk: (code: string) =>
      code.includes('__VITE_PRELOAD__') ? code.replace(/,\s*__VITE_PRELOAD__/g, '') : undefined,
  };
}
