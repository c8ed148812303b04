import { isVietnamese } from '../lib/spoken/voice.ts';

/**
 * Browsers tell of their voices late. Where one is Vietnamese, the button that reads the report is loaded; most
 * readers' browsers have none, and load nothing.
 */
const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
const look = () => {
  if (speech!.getVoices().some(isVietnamese)) void import('./listen-offer.ts');
};
if (speech) {
  look();
  speech.onvoiceschanged = look;
}
