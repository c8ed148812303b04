/** What the scripts that carry files hand over, and who waits for it. */
const arrived = new Map<string, Uint8Array<ArrayBuffer>>();
const underWay = new Map<string, Promise<Uint8Array<ArrayBuffer> | undefined>>();

/** Called by a script that carries a text. */
export function put(file: string, text: string): void {
  arrived.set(file, new TextEncoder().encode(text));
}

/** Called by a script that carries bytes, in Base64. */
export function putBytes(file: string, base64: string): void {
  arrived.set(
    file,
    Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
  );
}

/** The bytes of a file that a script beside it carries; `undefined` where there is none. */
export function carried(file: string, address: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const coming =
    underWay.get(file) ??
    runScript(address)
      .then(() => arrived.get(file))
      .finally(() => {
        // Whoever asked for it keeps what it needs.
        arrived.delete(file);
        underWay.delete(file);
      });
  underWay.set(file, coming);
  return coming;
}

/** Runs a script of the copy; resolves when it has run, or when it is not there. */
export async function runScript(address: string): Promise<void> {
  const script = document.createElement('script');
  script.src = address;
  await new Promise<void>((resolve) => {
    script.onload = script.onerror = () => resolve();
    document.head.append(script);
  });
  script.remove();
}
