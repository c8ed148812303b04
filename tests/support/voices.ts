import type { Page } from 'playwright-core';

/** A browser's voices as a test has them: what it was given to say, and one word or end of it at a time. */
export interface Voices {
  /** What is being said; nothing where the voice is silent. */
  saying: () => Promise<string | undefined>;
  /** All that has been said or begun. */
  said: () => Promise<string[]>;
  /** The voice tells that it is at these words of what it was given. */
  reaches: (words: string) => Promise<void>;
  /** It has said it all. */
  finishes: () => Promise<void>;
  fails: () => Promise<void>;
  /** The browser has these voices from now on. */
  become: (langs: readonly string[]) => Promise<void>;
}

interface Stub {
  langs: readonly string[];
  said: string[];
  now: SpeechSynthesisUtterance | undefined;
}

/** Puts made voices in the place of the browser's own, in every page of the context that is opened from now on. */
export async function makeVoices(page: Page, langs: readonly string[]): Promise<Voices> {
  await page.addInitScript((first) => {
    const stub: Stub = { langs: first, said: [], now: undefined };
    class Utterance {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const speech = {
      onvoiceschanged: undefined as (() => void) | undefined,
      getVoices: () => stub.langs.map((lang) => ({ lang, name: lang, localService: true, default: false })),
      speak: (utterance: SpeechSynthesisUtterance) => {
        if (!utterance.text) return;
        if (stub.now) throw new Error('two at once');
        stub.now = utterance;
        stub.said.push(utterance.text);
      },
      cancel: () => {
        const late = stub.now;
        stub.now = undefined;
        // A voice that is cut off says so a moment later.
        setTimeout(() => late?.onerror?.({ error: 'interrupted' } as SpeechSynthesisErrorEvent));
      },
    };
    Object.assign(globalThis, { voices: stub });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  }, langs);
  return {
    saying: () => page.evaluate(() => (globalThis as unknown as { voices: Stub }).voices.now?.text),
    said: () => page.evaluate(() => (globalThis as unknown as { voices: Stub }).voices.said),
    reaches: (words) =>
      page.evaluate((at) => {
        const { now } = (globalThis as unknown as { voices: Stub }).voices;
        now!.onboundary!({ charIndex: now!.text.indexOf(at), name: 'word' } as SpeechSynthesisEvent);
      }, words),
    finishes: () =>
      page.evaluate(() => {
        const { voices } = globalThis as unknown as { voices: Stub };
        const { now } = voices;
        voices.now = undefined;
        now!.onend!({} as SpeechSynthesisEvent);
      }),
    fails: () =>
      page.evaluate(() => {
        const { voices } = globalThis as unknown as { voices: Stub };
        const { now } = voices;
        voices.now = undefined;
        now!.onerror!({ error: 'network' } as SpeechSynthesisErrorEvent);
      }),
    become: (next) =>
      page.evaluate((now) => {
        (globalThis as unknown as { voices: Stub }).voices.langs = now;
        speechSynthesis.onvoiceschanged?.(new Event('voiceschanged'));
      }, next),
  };
}
