import { packWords } from '../../i18n/pack.ts';

/** What stands beside the pages of a copy, for whoever unpacks it: its name and its words. */
export function copyReadMe(archive: string): { file: string; text: string } {
  return { file: packWords.readMe, text: packWords.howToOpen(archive) };
}
