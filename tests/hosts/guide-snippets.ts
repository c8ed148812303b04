import { readFileSync } from 'node:fs';

const guide = 'content/guide/may-chu.mdx';

/** The configuration that the guide gives for a server, as it stands there: the first block of that language. */
export function snippetOf(language: string): string {
  const text = readFileSync(guide, 'utf8');
  const block = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(text)?.[1];
  if (!block) throw new Error(`${guide}: không có đoạn cấu hình nào ghi \`\`\`${language}`);
  return block;
}

/** The same for an archive at `root`, below `base` and on a port of this machine, changed as the guide says to. */
export function configured(language: string, root: string, base: string, port: number): string {
  return snippetOf(language)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/^tulieu\.example\.vn \{/m, `http://127.0.0.1:${port} {`)
    .replaceAll('/srv/kho/dist', root)
    .replaceAll('/404.html', `${base}404.html`)
    .replaceAll('/tep/', `${base}tep/`)
    .replaceAll('/nhung/', `${base}nhung/`);
}
