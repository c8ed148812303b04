/** Tells whoever waits how far some work of many steps has come. */
export type StartProgress = (steps: number) => { step(what: string): void; end(): void };

export const quietly: StartProgress = () => ({ step: () => undefined, end: () => undefined });
