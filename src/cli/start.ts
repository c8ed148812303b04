import { readArguments } from './arguments.ts';
import { buildSite } from './build-site.ts';
import { runAstro, serverArguments, serverOptions } from './run-astro.ts';

const { options } = readArguments({
  name: 'npm start',
  about: 'Dựng trang vào dist/ rồi mở ở http://localhost:4321. Dừng bằng Ctrl+C.',
  options: serverOptions,
  examples: ['npm start', 'npm start -- --port 5000', 'CONTENT_DIR=.demo npm start'],
  notes: ['Các biến môi trường như của npm run build.'],
});
const built = await buildSite();
process.exitCode = built === 0 ? await runAstro(['preview', ...serverArguments(options)]) : built;
