import { listenBar as text, listenLabel } from '../i18n/listen.ts';
import { readBlocks } from './listen/blocks.ts';
import { follow, mark, unmark } from './listen/marks.ts';
import { Reader } from './listen/reader.ts';

/** Ends the reading that is going on. */
let stop: (() => void) | undefined;

/**
 * Reads the report of the page aloud, its title first, with a bar to pause, go on, step and stop; pressed again, and by
 * Escape, it ends. Nothing is announced: a screen reader would talk over the voice.
 */
export function listen(button: HTMLButtonElement, speech: SpeechSynthesis): void {
  button.textContent = listenLabel;
  if (stop) return stop();
  const blocks = readBlocks([document.querySelector('.head')!, document.querySelector('article.prose')!]);
  const reader = new Reader(speech, blocks, { reads: mark, ends: (failed) => (failed ? tell() : stop?.()) });
  const { bar, pause } = makeBar({
    [text.previous]: () => go(() => reader.step(-1)),
    [text.pause]: () => go(() => (reader.paused ? reader.resume() : reader.pause())),
    [text.next]: () => go(() => reader.step(1)),
    [text.stop]: () => stop?.(),
  });
  const status = () => bar.querySelector('[role=status]');
  const go = (act: () => void) => {
    follow();
    status()?.remove();
    act();
    pause.textContent = reader.paused ? text.resume : text.pause;
  };
  const tell = () => {
    reader.pause();
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    bar.prepend(said);
    said.textContent = text.voiceFailed;
    pause.textContent = text.resume;
  };
  const leave = new AbortController();
  stop = () => {
    stop = undefined;
    leave.abort();
    reader.silence();
    unmark();
    button.ariaPressed = null;
    // Whoever was on the bar is back where it was asked for.
    if (bar.contains(document.activeElement)) button.focus({ preventScroll: true });
    bar.remove();
  };
  addEventListener('keydown', ({ key }) => key === 'Escape' && stop?.(), { signal: leave.signal });
  addEventListener('pagehide', () => stop?.(), { signal: leave.signal });
  button.ariaPressed = 'true';
  document.body.append(bar);
  pause.focus({ preventScroll: true });
  reader.resume();
}

function makeBar(acts: Record<string, () => void>): { bar: HTMLElement; pause: HTMLButtonElement } {
  const bar = document.createElement('div');
  bar.className = 'said listen';
  bar.setAttribute('role', 'group');
  bar.ariaLabel = listenLabel;
  const buttons = Object.entries(acts).map(([label, act]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', act);
    return button;
  });
  bar.append(...buttons);
  return { bar, pause: buttons[1]! };
}
