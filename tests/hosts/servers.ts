import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configured } from './guide-snippets.ts';
import { serveBare, serveCaseless } from './odd-servers.ts';

/** Where a server looks: `root` is a folder in which the archive lies at `base`; `work` is for its own files. */
export interface Place {
  root: string;
  base: string;
  port: number;
  work: string;
}

export interface Server {
  name: string;
  /** Starts it; the function returned stops it. Nothing where this machine does not have it. */
  start: (place: Place) => Promise<(() => void) | undefined>;
}

/** The servers that are tried, each set up as the guide says; one that this machine does not have is passed over. */
export const servers: Server[] = [
  program('nginx', ['nginx', '/usr/sbin/nginx'], ({ root, base, port, work }) => {
    cpSync('/etc/nginx/mime.types', join(work, 'mime.types'));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((kind) => `${kind}_temp_path ${join(work, kind)};`)
      .join(' ');
    const server = configured('nginx', root, base, port);
    const http = `http { include mime.types; access_log off; ${temporary}\n${server}}`;
    writeFileSync(join(work, 'nginx.conf'), `daemon off; pid ${join(work, 'pid')};\nevents {}\n${http}\n`);
    return ['-c', join(work, 'nginx.conf'), '-e', 'stderr'];
  }),
  program('Apache', ['apache2', '/usr/sbin/apache2', 'httpd'], ({ root, base, port, work }) => {
    writeFileSync(join(root, '.htaccess'), configured('apache', root, base, port));
    const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers']
      .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
      .join('\n');
    const site = [
      `ServerName 127.0.0.1\nListen 127.0.0.1:${port}\nPidFile ${join(work, 'pid')}\nErrorLog ${join(work, 'log')}`,
      `TypesConfig /etc/mime.types\nDirectoryIndex index.html\nDocumentRoot ${root}`,
      `<Directory ${root}>\nOptions FollowSymLinks\nAllowOverride All\nRequire all granted\n</Directory>`,
    ];
    writeFileSync(join(work, 'apache.conf'), [modules, ...site, ''].join('\n'));
    return ['-X', '-f', join(work, 'apache.conf')];
  }),
  program('Caddy', ['caddy'], ({ root, base, port, work }) => {
    const global = `{\n  admin off\n  storage file_system ${work}\n}\n`;
    writeFileSync(join(work, 'Caddyfile'), global + configured('caddyfile', root, base, port));
    return ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'];
  }),
  program('python3 -m http.server', ['python3'], ({ root, port }) => [
    ...['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root],
  ]),
  program('serve (npm)', ['serve'], ({ root, port }) => ['-l', `tcp://127.0.0.1:${port}`, '-L', root]),
  { name: 'không ghi loại tệp', start: serveBare },
  { name: 'đĩa không phân biệt hoa thường', start: serveCaseless },
];

function program(name: string, names: string[], prepare: (place: Place) => string[]): Server {
  return {
    name,
    start: async (place) => {
      const found = names.find((one) => spawnSync('sh', ['-c', `command -v ${one}`]).status === 0);
      if (!found) return undefined;
      mkdirSync(place.work, { recursive: true });
      const child = spawn(found, prepare(place), { stdio: ['ignore', 'ignore', 'pipe'] });
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      for (let tries = 0; tries < 100; tries += 1) {
        if (child.exitCode !== null) throw new Error(`${name} không chạy được: ${said}`);
        if (await answers(place)) return () => void child.kill();
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      child.kill();
      throw new Error(`${name} không trả lời: ${said}`);
    },
  };
}

const answers = ({ port, base }: Place) =>
  fetch(`http://127.0.0.1:${port}${base}`).then(
    (response) => response.ok,
    () => false,
  );
