import { parseArgs } from 'node:util';
import { nearest } from '../lib/check/nearest.ts';
import { commonOptions, type Arguments, type Command, type Option } from './command.ts';
import { printHelp } from './help.ts';
import { goOnUnheard, tellUnforeseen } from './unforeseen.ts';

/**
 * Reads what was typed after a command. `--help` prints the help and ends the process with 0; a wrong option, or a
 * value that is missing or wrong, is told in two lines and ends it with 2, before anything is done. From then on, an
 * error that nobody foresaw is told in one line and ends the process with 1.
 */
export function readArguments<const One extends Command>(command: One): Arguments<One> {
  const read = parseArguments(command, process.argv.slice(2), process.env);
  if ('help' in read) {
    console.log(read.help);
    process.exit(0);
  }
  if ('mistake' in read) {
    console.error(`${read.mistake}\nCách dùng, ví dụ: ${command.name} -- --help`);
    process.exit(2);
  }
  goOnUnheard();
  process.on('uncaughtException', (error) => {
    console.error(read.options.debug ? error : tellUnforeseen(error));
    process.exit(1);
  });
  return read as Arguments<One>;
}

export type Parsed =
  { help: string } | { mistake: string } | { options: Record<string, unknown>; operands: string[] };

/** The same without doing anything: help, what is wrong with the arguments, or what they say. */
export function parseArguments(
  command: Command,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Parsed {
  const known = new Map(Object.entries({ ...command.options, ...commonOptions }));
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      [...known].map(([name, { value }]) => [
        name,
        { type: value ? 'string' : 'boolean', ...(name === 'help' && { short: 'h' }) },
      ]),
    ),
    strict: false,
    tokens: true,
  });
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) {
    return { help: printHelp(command) };
  }
  const options: Record<string, unknown> = Object.fromEntries(
    [...known].map(([name, { value, default: otherwise }]) => [name, value ? otherwise : false]),
  );
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.get(token.name);
    if (!option) return { mistake: tellUnknown(args[token.index]!, [...known.keys()]) };
    const wrong = tellWrongValue(token.name, option, token.value, token.inlineValue === true);
    if (wrong) return { mistake: wrong };
    options[token.name] = option.value ? token.value : true;
  }
  const mistake =
    tellSwallowed(command, args, env) ?? tellOperands(command, operands) ?? tellLacking(known, options);
  if (mistake) return { mistake };
  for (const [name, option] of known) options[name] = numbered(option, options[name]);
  return { options, operands };
}

/** What was typed, as numbers where the option takes them. */
function numbered({ least, many }: Option, typed: unknown): unknown {
  if (least === undefined || typed === undefined) return typed;
  return many ? String(typed).split(',').map(Number) : Number(typed);
}

function tellLacking(
  known: ReadonlyMap<string, Option>,
  options: Readonly<Record<string, unknown>>,
): string | undefined {
  const lacking = [...known].find(([name, { required }]) => required && options[name] === undefined);
  return lacking && `Thiếu --${lacking[0]} ${lacking[1].value}: ${lacking[1].about}.`;
}

/** `--reprots` → `Không có tùy chọn «--reprots». Có phải bạn muốn viết «--reports»?` */
function tellUnknown(typed: string, names: readonly string[]): string {
  const [option = ''] = typed.split('=');
  const meant = nearest(option.replace(/^-+/, ''), names);
  return `Không có tùy chọn «${option}».${meant ? ` Có phải bạn muốn viết «--${meant}»?` : ''}`;
}

function tellWrongValue(
  name: string,
  option: Option,
  typed: string | undefined,
  inline: boolean,
): string | undefined {
  if (!option.value) return typed === undefined ? undefined : `Sau --${name} không viết gì thêm.`;
  // `--out --json`: what looks like the next option is no folder's name.
  if (!typed || (!inline && typed.startsWith('-'))) {
    return `Sau --${name} còn thiếu ${option.value}: ${option.about}.`;
  }
  if (option.choices && !option.choices.includes(typed)) {
    const meant = nearest(typed, option.choices);
    return `--${name} ${typed}: chỉ nhận ${option.choices.join(', ')}.${meant ? ` Có phải bạn muốn viết «${meant}»?` : ''}`;
  }
  return tellWrongNumber(name, option, typed);
}

function tellWrongNumber(
  name: string,
  { least, most = Infinity, many, default: otherwise }: Option,
  typed: string,
): string | undefined {
  if (least === undefined) return undefined;
  const numbers = many ? typed.split(',') : [typed];
  if (numbers.every((one) => /^\d+$/.test(one) && Number(one) >= least && Number(one) <= most))
    return undefined;
  const upTo = most === Infinity ? 'trở lên' : `đến ${most}`;
  return (
    `--${name} ${typed}: cần một số nguyên từ ${least} ${upTo}` +
    `${many ? ', hoặc vài số cách nhau bằng dấu phẩy' : ''}, ví dụ --${name} ${otherwise ?? 1000}.`
  );
}

function tellOperands({ operands }: Command, typed: readonly string[]): string | undefined {
  if (operands && typed.length < operands.least) return `Chưa nêu ${operands.name}: ${operands.about}.`;
  const most = operands ? (operands.most ?? Infinity) : 0;
  return typed.length > most ? `Lệnh này không nhận «${typed[most]}».` : undefined;
}

/** npm keeps for itself what stands before `--`: `npm run import --dry-run bai.docx` would write after all. */
function tellSwallowed(
  { name, options = {} }: Command,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const kept = Object.keys(options).find(
    (option) =>
      env[`npm_config_${option.replaceAll('-', '_')}`] !== undefined && !args.includes(`--${option}`),
  );
  return kept && `npm giữ lại --${kept} vì thiếu dấu «--» ở trước. Hãy viết: ${name} -- --${kept}`;
}
