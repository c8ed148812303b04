interface Voice {
  /** `vi-VN`; Android writes `vi_VN`. */
  lang: string;
  /** Speaks on the reader's own machine. */
  localService: boolean;
}

/** Whether it speaks Vietnamese: `vic` is another language. */
export const isVietnamese = ({ lang }: Pick<Voice, 'lang'>): boolean => /^vi(?![a-z])/i.test(lang);

/** The Vietnamese voice of a browser, its own machine's before one that sends the text away; none where it has none. */
export function vietnameseVoice<V extends Voice>(voices: readonly V[]): V | undefined {
  const own = voices.filter(isVietnamese);
  return own.find(({ localService }) => localService) ?? own[0];
}
