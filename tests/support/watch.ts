import type { BrowserContext } from 'playwright-core';

/** What no page may do while it is used: break its own policy, ask another origin for anything. */
export interface Watch {
  /** As `<page>: <what>`. */
  readonly seen: string[];
}

const mark = 'policy: ';
/** Every host of a test is this machine, at a port of its own; a browser keeps or makes the others itself. */
const own = /^(?:http:\/\/(?:127\.0\.0\.1|localhost):|file:|(?:about|blob|data|chrome-error):)/;

/**
 * Watches over all pages of a context, and what runs beside them: its reports come through the console of the page.
 * Another site's page may be opened where the test is about the link that leads there, `leadsTo`.
 */
export async function watchOver(context: BrowserContext, leadsTo?: string): Promise<Watch> {
  const seen: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    const isFollowed = leadsTo !== undefined && request.isNavigationRequest() && url.startsWith(leadsTo);
    if (!own.test(url) && !isFollowed) seen.push(`asked ${url}`);
  });
  context.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(mark) || /Content Security Policy/.test(text))
      seen.push(`${message.location().url}: ${text}`);
  });
  await context.addInitScript((prefix) => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) =>
      console.debug(prefix + [effectiveDirective, blockedURI, sourceFile, sample].join(' ')),
    );
  }, mark);
  return { seen };
}
