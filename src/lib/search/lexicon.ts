import type { Abbreviation } from '../authorities/abbreviations/schema.ts';
import { isUnmarkedSyllable } from '../vietnamese/syllable.ts';
import { keysIn } from './index-tokens.ts';
import { baseOf } from './key.ts';
import { NEAR_WORDS } from './near-words.ts';
import type { Weight } from './weights.ts';

/** A term that may stand for another: `MTTQ` for `mặt trận tổ quốc`, either way. */
export interface Equivalent {
  /** Keys of the words that a query may hold. */
  keys: string[];
  /** Written out or abbreviated, as shown to readers. */
  text: string;
  /** Only letters that are no syllable, or a word in capitals, are read as an abbreviation. */
  abbreviated: boolean;
  /** What may stand for it, with the weight of how surely; without one, it is the same. */
  others: { keys: string[]; text: string; weight?: Weight }[];
}

/** Words abbreviated beside one written out: of fewer letters hardly a report says so. */
const SHORTEST_TAIL = 3;

/**
 * Terms that are one and the same in reports, one group a line; spellings that differ only in the place of a tone
 * or in i/y (`ủy`/`uỷ`, `tỷ lệ`/`tỉ lệ`) are one word to the index already.
 */
const SYNONYMS = `
hằng năm = hàng năm
bảo đảm = đảm bảo
sáp nhập = sát nhập
nền nếp = nề nếp
quốc phòng, an ninh = an ninh quốc phòng = quốc phòng và an ninh
giáo dục và đào tạo = giáo dục - đào tạo
nghìn = ngàn
xử lý = sử lý
tinh giản biên chế = tinh giảm biên chế
bổ sung = bổ xung
xuất sắc = xuất xắc
trân trọng = chân trọng
cọ xát = cọ sát
súc tích = xúc tích
tham quan = thăm quan
đề xuất = đề suất
`;

/**
 * What people type short and reports write out: who types the words need not find the letters, which in a report may
 * stand for something else.
 */
const TYPED_SHORT: Pick<Abbreviation, 'forms' | 'means'>[] = [
  { forms: ['GĐ'], means: ['giám đốc', 'gia đình', 'giai đoạn'] },
  { forms: ['PGĐ'], means: ['phó giám đốc'] },
  { forms: ['PCT'], means: ['phó chủ tịch'] },
];

/** What stands at the end of the name of many a body: `VN` of `HLHPNVN`. */
export const NATION = 'vn';
export const NATION_WRITTEN = keysIn('Việt Nam');

/** What is one and the same to search: the abbreviations of an archive and what they stand for, and synonyms. */
export class Lexicon {
  readonly #byFirstBase = new Map<string, Equivalent[]>();
  #near?: Map<string, Equivalent[]>;

  constructor(abbreviations: readonly Pick<Abbreviation, 'forms' | 'means'>[]) {
    const entries = abbreviations.map(({ forms, means }) => {
      const read = readAll(means);
      return { spellings: forms.map(read), expansions: means.map(read) };
    });
    /** Abbreviations that can stand for one thing only, by the keys of what they stand for. */
    const sure = new Map(
      entries.flatMap(({ spellings, expansions: [only, ...more] }) =>
        only && more.length === 0 ? [[only.keys.join(' '), spellings[0]!.keys] as const] : [],
      ),
    );
    for (const { spellings, expansions: written } of entries) {
      const expansions = written.flatMap((expansion) => [expansion, ...halfShortened(expansion, sure)]);
      for (const spelling of spellings) {
        const alike = spellings.filter((other) => other.text !== spelling.text);
        const kept = expansions.flatMap((expansion) => headKept(spelling, expansion) ?? []);
        register(this.#byFirstBase, {
          ...spelling,
          abbreviated: true,
          others: [...expansions, ...alike, ...kept],
        });
        for (const part of kept)
          register(this.#byFirstBase, {
            ...part,
            abbreviated: false,
            others: [...expansions, spelling, ...alike],
          });
      }
      // In the index `CA` (công an) is the word `ca`; only letters that are no syllable can stand for the whole.
      const telling = spellings.filter(
        ({ keys }) => keys.length > 1 || !isUnmarkedSyllable(baseOf(keys[0]!)),
      );
      for (const expansion of written) {
        if (telling.length === 0) continue;
        const others = [...telling, ...halfShortened(expansion, sure)];
        register(this.#byFirstBase, { ...expansion, abbreviated: false, others });
      }
    }
    for (const { forms, means } of TYPED_SHORT) {
      const others = means.map(readAll(means));
      for (const text of forms)
        register(this.#byFirstBase, { keys: keysIn(text), text, abbreviated: true, others });
    }
    for (const term of groupsOf(SYNONYMS, 'synonym')) register(this.#byFirstBase, term);
  }

  /** Terms that can begin with a word of these base letters. */
  readonly equivalentsAt = (base: string): readonly Equivalent[] => this.#byFirstBase.get(base) ?? [];

  /** The same, with words that say nearly the same. */
  readonly nearTermsAt = (base: string): readonly Equivalent[] => {
    this.#near ??= nearTerms();
    return [...this.equivalentsAt(base), ...(this.#near.get(base) ?? [])];
  };
}

function nearTerms(): Map<string, Equivalent[]> {
  const byFirstBase = new Map<string, Equivalent[]>();
  for (const term of groupsOf(NEAR_WORDS, 'nearWord')) register(byFirstBase, term);
  return byFirstBase;
}

/** Reads what stands for one of several meanings: an abbreviation that has more than one has each less surely. */
function readAll({ length }: readonly string[]): (text: string) => Equivalent['others'][number] {
  return (text) => ({ keys: keysIn(text), text, ...(length > 1 ? { weight: 'unsure' } : {}) });
}

/** The terms of lines such as `bảo đảm = đảm bảo`, each with the others of its line. */
function groupsOf(lines: string, weight: Weight): Equivalent[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const terms = line.split(' = ').map((text) => ({ keys: keysIn(text), text, weight }));
      return terms.map((term) => ({
        ...term,
        abbreviated: false,
        others: terms.filter((other) => other !== term),
      }));
    });
}

function register(byFirstBase: Map<string, Equivalent[]>, term: Equivalent): void {
  const base = baseOf(term.keys[0]!);
  const same = byFirstBase.get(base) ?? [];
  // Two lines may explain one abbreviation (`HN`), and an abbreviation may be another's expansion.
  const twin = same.find(
    (other) => other.keys.join(' ') === term.keys.join(' ') && other.abbreviated === term.abbreviated,
  );
  if (twin) twin.others.push(...term.others);
  else same.push({ ...term, others: [...term.others] });
  byFirstBase.set(base, same);
}

/** An abbreviation with the first word of what it stands for written out: `Viện KSND` for `VKSND`. */
function headKept(
  spelling: { keys: string[]; text: string },
  term: Equivalent['others'][number],
): Equivalent['others'][number] | undefined {
  const initials = term.keys.map((key) => key[0]).join('');
  const tail = spelling.text.slice(1);
  const isWhole = spelling.keys.length === 1 && baseOf(spelling.keys[0]!) === initials;
  if (!isWhole || tail.length < SHORTEST_TAIL || isUnmarkedSyllable(tail.toLowerCase())) return undefined;
  return { ...term, keys: [term.keys[0]!, ...keysIn(tail)], text: `${term.text.split(' ')[0]} ${tail}` };
}

/** A term with one part of it abbreviated: `UBKT Trung ương` for Ủy ban Kiểm tra Trung ương. */
function halfShortened(
  term: Equivalent['others'][number],
  sure: ReadonlyMap<string, string[]>,
): Equivalent['others'] {
  const { keys } = term;
  const found: Equivalent['others'] = [];
  for (let from = 0; from < keys.length; from++) {
    for (let to = from + 2; to <= keys.length; to++) {
      const short = to - from < keys.length ? sure.get(keys.slice(from, to).join(' ')) : undefined;
      if (short) found.push({ ...term, keys: [...keys.slice(0, from), ...short, ...keys.slice(to)] });
    }
  }
  return found;
}
