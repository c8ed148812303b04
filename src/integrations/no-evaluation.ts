/**
 * What runs in a browser makes no code of strings: pages forbid it. Zod would try whether it may, and each try is
 * reported to whoever watches over the site. https://zod.dev/api#jitless
 */
export function noEvaluation() {
  return {
    name: 'no-evaluation',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    transform: (code: string, id: string) =>
      /[\\/]zod[\\/]v4[\\/]core[\\/]core\.js$/.test(id) ? `${code}\nglobalConfig.jitless = true;` : undefined,
  };
}
