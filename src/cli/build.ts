import { namedOutDir } from '../content-loader/out-dir.ts';
import { tellHosts } from '../lib/publish/hosts.ts';
import { readArguments } from './arguments.ts';
import { buildSite } from './build-site.ts';
import { siteExtent } from './site-extent.ts';

readArguments({
  name: 'npm run build',
  about:
    'Kiểm tra nội dung rồi dựng trang vào dist/. Không có gì thay đổi thì giữ bản đã dựng; dựng hỏng thì bản tốt trước đó còn nguyên.',
  examples: ['npm run build', 'SITE_URL=https://tulieu.example.vn SITE_BASE=/kho/ npm run build'],
  notes: [
    'Biến SITE_URL: tên miền. SITE_BASE: đường dẫn con, bắt đầu và kết thúc bằng «/». CONTENT_DIR: thư mục ' +
      'nội dung thay cho content/. OUT_DIR: dựng vào thư mục này thay cho dist/.',
  ],
});
const exitCode = await buildSite();
if (exitCode === 0) console.log(tellHosts(siteExtent(namedOutDir())));
process.exitCode = exitCode;
