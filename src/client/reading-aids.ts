/** Percent of the browser's own text size. The smallest keeps reading text at 18 px. */
const sizes = [95, 100, 112, 125, 150, 175];
const root = document.documentElement;

/**
 * Text size, dark or light ground, print. Choices are kept in this browser and set before the next
 * page's first paint. Words come from the page: no script carries strings of its own.
 */
class ReadingAids extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (!button) return;
      if (button.dataset.size) changeSize(Number(button.dataset.size));
      else if ('print' in button.dataset) void printWhole();
      else switchTheme();
      showTheme();
    });
    showTheme();
  }
}

/** What else is to be on the paper may take a moment to be made: who makes it adds a promise. */
async function printWhole() {
  const making: Promise<unknown>[] = [];
  dispatchEvent(new CustomEvent('toprint', { detail: making }));
  await Promise.all(making);
  print();
}

function changeSize(step: number) {
  const current = Math.max(0, sizes.indexOf(Number.parseInt(root.style.fontSize || '100', 10)));
  const size = step === 0 ? 100 : sizes[Math.min(sizes.length - 1, Math.max(0, current + step))]!;
  root.style.fontSize = size === 100 ? '' : `${size}%`;
  keep('size', size === 100 ? undefined : String(size));
}

const systemDark = matchMedia('(prefers-color-scheme: dark)');

function isDark(): boolean {
  return root.dataset.theme ? root.dataset.theme === 'dark' : systemDark.matches;
}

/** Back at what the system asks for, the choice is forgotten, and the site follows the system again. */
function switchTheme() {
  const dark = !isDark();
  if (dark === systemDark.matches) delete root.dataset.theme;
  else root.dataset.theme = dark ? 'dark' : 'light';
  keep('theme', root.dataset.theme);
}

function showTheme() {
  for (const button of document.querySelectorAll<HTMLElement>('[data-to-dark]')) {
    button.textContent = (isDark() ? button.dataset.toLight : button.dataset.toDark) ?? '';
  }
}

/** A browser that keeps nothing (private windows, full storage) still gets the change on this page. */
function keep(key: string, value: string | undefined) {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    return;
  }
}

systemDark.addEventListener('change', showTheme);
customElements.define('reading-aids', ReadingAids);
