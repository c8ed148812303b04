/** One line on the terminal that tells how far long work has come; silent when the output is piped. */
export interface Progress {
  step(what: string): void;
  end(): void;
}

/** Shows itself only after two seconds: quick work needs no bar. */
export function progressBar(total: number): Progress {
  const { stderr } = process;
  const started = Date.now();
  let done = 0;
  let shown = false;
  return {
    step(what) {
      done += 1;
      if (!stderr.isTTY || Date.now() - started < 2000) return;
      shown = true;
      stderr.write(`\r\u001B[K${done}/${total}  ${what.slice(-60)}`);
    },
    end() {
      if (shown) stderr.write('\r\u001B[K');
    },
  };
}
