import { printedWord } from '../../lib/spoken/spoken.ts';
import { vietnameseVoice } from '../../lib/spoken/voice.ts';
import type { ReadBlock } from './blocks.ts';

/** What a reader tells whoever shows it. */
export interface ReaderEvents {
  /** Words that are being read: a passage of a block, and in it the word, where the voice says which. */
  reads: (block: ReadBlock, passage: Range, word?: Range) => void;
  /** Why it ends: all is read, or the voice failed. */
  ends: (failed: boolean) => void;
}

/**
 * Reads blocks with a voice of the browser, one passage after the other. Pausing is stopping and remembering where: not
 * every browser can hold a voice, and all can begin one again.
 */
export class Reader {
  private block = 0;
  private passage = 0;
  /** Answers of a voice that was stopped come late, and count no more. */
  private turn = 0;
  paused = false;

  private readonly speech: SpeechSynthesis;
  private readonly blocks: readonly ReadBlock[];
  private readonly events: ReaderEvents;

  constructor(speech: SpeechSynthesis, blocks: readonly ReadBlock[], events: ReaderEvents) {
    this.speech = speech;
    this.blocks = blocks;
    this.events = events;
  }

  /** Goes to another block and reads on; beyond the last is the end. */
  step(by: 1 | -1): void {
    this.block = Math.max(0, this.block + by);
    this.passage = 0;
    this.resume();
  }

  pause(): void {
    this.paused = true;
    this.silence();
  }

  resume(): void {
    this.paused = false;
    this.silence();
    this.speak(this.turn);
  }

  /** No more is heard or told. */
  silence(): void {
    this.turn += 1;
    this.speech.cancel();
  }

  private speak(turn: number): void {
    const block = this.blocks[this.block];
    const passage = block?.passages[this.passage];
    if (!passage) return this.events.ends(false);
    const { start, end, text, spoken } = passage;
    const words = block.range(start, end);
    const utterance = new SpeechSynthesisUtterance(spoken.said);
    const voice = vietnameseVoice(this.speech.getVoices());
    utterance.lang = voice?.lang ?? 'vi-VN';
    utterance.voice = voice ?? null;
    utterance.onboundary = ({ charIndex, name }) => {
      if (turn !== this.turn || name === 'sentence') return;
      const word = printedWord(text, spoken, charIndex);
      this.events.reads(block, words, block.range(start + word.start, start + word.end));
    };
    utterance.onend = () => {
      if (turn !== this.turn) return;
      this.advance(block);
      this.speak(turn);
    };
    utterance.onerror = () => {
      if (turn === this.turn) this.events.ends(true);
    };
    this.events.reads(block, words);
    this.speech.speak(utterance);
  }

  private advance(block: ReadBlock): void {
    this.passage += 1;
    if (this.passage < block.passages.length) return;
    this.passage = 0;
    this.block += 1;
  }
}
