import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/**
 * What is left out of Chromium. The last list counts alone, so Playwright's own comes first; then what Chromium keeps
 * ready around a page that nobody looks at: two pages of its own for each context, and a process for the next one.
 * They took half of the processor time of opening a page.
 */
const leftOut = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'PreloadTopChromeWebUI',
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
];

/** What keeps a browser from talking to anyone but the page. */
export const quietFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${leftOut.join(',')}`,
];

/** The shell without a browser's own windows first: a page costs it half the processor time, and is drawn the same. */
const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Starts a headless Chromium: the one that `CHROMIUM_PATH` names, one that is installed, or a new one. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: quietFlags });
}

/**
 * The path of a Chromium, installing one where the machine lets us.
 *
 * @throws Error that says what to do, where there is none and none can be had.
 */
export function findChromium(): string {
  const found = installedChromium() ?? installWithApt() ?? installWithPlaywright();
  if (found) return found;
  throw new Error(
    'Không có trình duyệt để chạy kiểm thử. Hãy cài Chromium hoặc Google Chrome rồi chạy lại, ' +
      'hoặc đặt biến CHROMIUM_PATH là đường dẫn tới tệp chạy của trình duyệt.',
  );
}

function installedChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH trỏ tới ${named}, nhưng tệp ấy không có.`);
  return named ?? [...usualPlaces, chromium.executablePath()].find((path) => existsSync(path));
}

function installWithApt(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  return afterTrying(() => {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell']);
  });
}

function installWithPlaywright(): string | undefined {
  return afterTrying(() => run('playwright-core', ['install', 'chromium']));
}

function afterTrying(install: () => void): string | undefined {
  try {
    install();
  } catch {
    // The next way is tried; the last one ends in an instruction.
  }
  return installedChromium();
}

function run(command: string, args: string[]): void {
  execFileSync(command, args, {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
