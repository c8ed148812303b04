import { commonOptions, type Command, type Option } from './command.ts';

const width = 100;

/** A command's help: how it is typed, what it does, its options, examples, notes. */
export function printHelp({ name, about, options = {}, operands, examples, notes = [] }: Command): string {
  const usage = [
    ...(operands ? [operands.least > 0 ? operands.name : `[${operands.name}]`] : []),
    ...Object.entries(options).map(([option, one]) => {
      const typed = nameOption(option, one);
      return one.required ? typed : `[${typed}]`;
    }),
  ].join(' ');
  const rows: [string, string][] = [
    ...(operands ? [[operands.name, operands.about] as [string, string]] : []),
    ...Object.entries({ ...options, ...commonOptions }).map(([option, one]): [string, string] => [
      nameOption(option, one),
      one.default === undefined ? one.about : `${one.about} (không ghi thì là ${one.default})`,
    ]),
  ];
  const column = Math.max(...rows.map(([left]) => left.length)) + 4;
  return [
    wrap(`Cách dùng: ${name}${usage ? ` -- ${usage}` : ''}`, 11),
    '',
    wrap(about, 0),
    '',
    ...rows.map(([left, right]) => wrap(`  ${left}`.padEnd(column) + right, column)),
    '',
    ...examples.map((example, at) => `${at === 0 ? 'Ví dụ:' : '      '} ${example}`),
    ...(notes.length > 0 ? ['', ...notes.map((note) => wrap(note, 2))] : []),
  ].join('\n');
}

/** `--format text|json|github`, `--out THƯ-MỤC`, `--notes` */
function nameOption(name: string, { value }: Option): string {
  return `--${name}${value ? ` ${value}` : ''}`;
}

/** Breaks a line between words; what follows the first is moved in by `indent`. */
function wrap(line: string, indent: number): string {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const at = rest.lastIndexOf(' ', width);
    if (at <= indent) break;
    lines.push(rest.slice(0, at));
    rest = ' '.repeat(indent) + rest.slice(at + 1);
  }
  return [...lines, rest].join('\n');
}
