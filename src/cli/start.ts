import { readArguments } from './arguments.ts';
import { buildSite } from './build-site.ts';
import { serverOptions } from './run-astro.ts';

const { options } = readArguments({
  name: 'npm start',
  about: 'Dựng trang vào dist/ rồi mở ở http://localhost:4321. Dừng bằng Ctrl+C.',
  options: serverOptions,
  examples: ['npm start', 'npm start -- --port 5000', 'CONTENT_DIR=.demo npm start'],
  notes: ['Các biến môi trường như của npm run build.'],
});
const built = await buildSite();
if (built === 0) await serve(options);
else process.exitCode = built;

/** Serves the site that was built, and tells where. */
async function serve(server: typeof options): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { preview } = await import('astro');
  const { urls } = await preview({ server });
  console.log(`\nTrang đang mở ở ${urls!.local.join(', ')}`);
  if (urls!.network.length > 0) console.log(`Máy khác trong cùng mạng: ${urls!.network.join(', ')}`);
  console.log('Dừng bằng Ctrl+C.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
}
