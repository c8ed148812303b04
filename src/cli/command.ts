/** One option of a command; without `value` it is said or not: `--json`. */
export interface Option {
  about: string;
  /** What stands after it, as the help names it: `THƯ-MỤC`. */
  value?: string;
  default?: string;
  /** The command cannot do without it. */
  required?: true;
  /** The only values that there are. */
  choices?: readonly string[];
  /** The value is a whole number, from this one up. */
  least?: number;
  /** The largest that such a number may be. */
  most?: number;
  /** Several such numbers, with commas between them: `1000,5000`. */
  many?: true;
}

/** What a command is and takes: described once, for its help and for the reading of what was typed. */
export interface Command {
  /** As it is typed: `npm run check`. */
  name: string;
  about: string;
  options?: Record<string, Option>;
  /** What is named without an option: `TỆP…`, or one `THƯ-MỤC`. */
  operands?: { name: string; about: string; least: number; most?: number };
  /** What comes after the name: `-- --notes`. */
  examples: readonly string[];
  /** What else whoever types it may want to know: environment variables, exit codes. */
  notes?: readonly string[];
}

type ValueOf<One extends Option> = One extends { value: string }
  ? | (One extends { least: number }
        ? One extends { many: true }
          ? number[]
          : number
        : One extends { choices: readonly (infer Choice)[] }
          ? Choice
          : string)
    | (One extends { default: string } | { required: true } ? never : undefined)
  : boolean;

export interface Arguments<One extends Command> {
  options: { -readonly [Name in keyof One['options']]: ValueOf<NonNullable<One['options']>[Name] & Option> };
  operands: string[];
}

/** Of every command. */
export const commonOptions: Record<string, Option> = {
  help: { about: 'in lời giải thích này (hoặc -h)' },
  debug: { about: 'khi lệnh hỏng giữa chừng, in cả dấu vết lỗi để gửi người sửa mã' },
};
