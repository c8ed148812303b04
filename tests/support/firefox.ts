import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const usualPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The Firefox of this machine: the one that `FIREFOX_PATH` names, or one in a usual place. */
export function installedFirefox(): string | undefined {
  return [process.env.FIREFOX_PATH, ...usualPlaces].find((path) => path !== undefined && existsSync(path));
}

interface Answer {
  id?: number;
  type: string;
  method?: string;
  message?: string;
  result?: Record<string, unknown>;
  params?: { level?: string; text?: string };
}

/** One window of a headless Firefox, spoken to as https://w3c.github.io/webdriver-bidi/ says. */
export class Firefox {
  /** Errors that pages told in their console. */
  readonly errors: string[] = [];
  private readonly process: ChildProcess;
  private readonly profile: string;
  private socket!: WebSocket;
  private context!: string;
  private asked = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  private constructor(process: ChildProcess, profile: string) {
    this.process = process;
    this.profile = profile;
  }

  static async start(path: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'kho-firefox-'));
    const flags = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
    // A home of its own, for what it would write there.
    const child = spawn(path, flags, {
      env: { ...process.env, HOME: profile },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const firefox = new Firefox(child, profile);
    for await (const line of createInterface(child.stderr)) {
      const [address] = /ws:\/\/\S+/.exec(line) ?? [];
      if (address === undefined) continue;
      await firefox.connect(`${address}/session`);
      break;
    }
    return firefox;
  }

  /** Shows an address, until all that it brings has come. */
  async open(url: string): Promise<void> {
    await this.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  /** What an expression is on the page, promises awaited. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const { result } = (await this.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context: this.context },
      awaitPromise: true,
    })) as { result?: { value: string } };
    if (result === undefined) throw new Error(expression);
    return JSON.parse(result.value) as Value;
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.socket.close();
    this.process.kill();
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async connect(address: string): Promise<void> {
    this.socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      this.socket.onopen = resolve;
      this.socket.onerror = reject;
    });
    this.socket.onmessage = ({ data }) => this.hear(JSON.parse(String(data)) as Answer);
    await this.send('session.new', { capabilities: {} });
    await this.send('session.subscribe', { events: ['log.entryAdded'] });
    const { contexts } = (await this.send('browsingContext.getTree', {})) as {
      contexts: { context: string }[];
    };
    this.context = contexts[0]!.context;
  }

  private hear(answer: Answer): void {
    if (answer.id !== undefined) this.waiting.get(answer.id)?.(answer);
    else if (answer.params?.level === 'error') this.errors.push(answer.params.text ?? '');
  }

  private send(method: string, params: object): Promise<Record<string, unknown>> {
    const id = ++this.asked;
    this.socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) =>
      this.waiting.set(id, ({ type, message, result }) => {
        this.waiting.delete(id);
        if (type === 'error') reject(new Error(`${method}: ${message}`));
        else resolve(result ?? {});
      }),
    );
  }
}
