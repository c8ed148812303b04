import { editor as words } from '../../i18n/editor.ts';
import type { Problem } from '../../lib/check/problem.ts';
import { make } from './dom.ts';

interface Options {
  /** Where the site lies: `/kho/`. */
  base: string;
  /** Leads to the field or the words that a problem is about; absent where there is nowhere to lead. */
  goTo?: (problem: Problem) => void;
}

/** The problems as a list: errors, then warnings, then the notes folded away. */
export function showProblems(target: HTMLElement, problems: readonly Problem[], options: Options): void {
  const of = (severity: Problem['severity']) => problems.filter((one) => one.severity === severity);
  const [errors, warnings, notes] = [of('error'), of('warning'), of('note')];
  const shown = [...errors, ...warnings];
  const summary = words.problemCount(errors.length, warnings.length) || words.noProblems;
  target.replaceChildren(
    make('p', { className: errors.length > 0 ? 'sum bad' : 'sum' }, summary),
    make('ul', { className: 'problems' }, ...shown.map((one) => showProblem(one, options))),
  );
  if (notes.length === 0) return;
  target.append(
    make(
      'details',
      {},
      make('summary', {}, words.notes(notes.length)),
      make('ul', { className: 'problems' }, ...notes.map((one) => showProblem(one, options))),
    ),
  );
}

function showProblem(one: Problem, { base, goTo }: Options): HTMLLIElement {
  const explain = make('a', { href: base + one.guide, target: '_blank' }, words.explain);
  explain.setAttribute('aria-label', `${words.explain}: ${one.code}`);
  const item = make(
    'li',
    {},
    make('b', {}, words.severities[one.severity]),
    ` ${one.message}`,
    ...one.advice.split('\n').map((line) => make('span', { className: 'advice' }, line)),
  );
  item.dataset.severity = one.severity;
  const row = make('span', { className: 'row' });
  if (goTo) row.append(make('button', { type: 'button', onclick: () => goTo(one) }, words.goTo));
  row.append(explain);
  item.append(row);
  return item;
}
