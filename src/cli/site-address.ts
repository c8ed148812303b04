/** What is wrong with where a site is told to be served, and how to write it; nothing where nothing is. */
export function faultOfAddress({ SITE_URL, SITE_BASE }: NodeJS.ProcessEnv): string | undefined {
  return (SITE_BASE ? faultOfBase(SITE_BASE) : undefined) ?? (SITE_URL ? faultOfUrl(SITE_URL) : undefined);
}

/** Letters that stand in an address as they are: with any other, some host or program would write it otherwise. */
const step = /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/;

function faultOfBase(base: string): string | undefined {
  const steps = base.split('/').filter((one) => one !== '');
  const right = steps.length === 0 ? '/' : `/${steps.join('/')}/`;
  const isPlain = steps.every((one) => step.test(one));
  if (isPlain && base === right) return undefined;
  return (
    `SITE_BASE=${base}: đường dẫn con bắt đầu và kết thúc bằng «/», ở giữa chỉ có chữ không dấu, số, gạch nối.\n` +
    `Hãy viết: SITE_BASE=${isPlain ? right : '/kho/'}`
  );
}

function faultOfUrl(url: string): string | undefined {
  const read = URL.canParse(url) ? new URL(url) : undefined;
  const wanted = 'Hãy ghi tên miền, bắt đầu bằng https://, ví dụ: SITE_URL=https://tulieu.example.vn';
  if (!read || !/^https?:$/.test(read.protocol) || /["<>\s\\]/.test(url))
    return `SITE_URL=${url}: đây không phải địa chỉ trang web.\n${wanted}`;
  if (read.username || read.password)
    return `SITE_URL=${url}: địa chỉ này có tên và mật khẩu, mà địa chỉ thì ai cũng đọc được.\n${wanted}`;
  if (read.pathname !== '/' || read.search || read.hash)
    return (
      `SITE_URL=${url}: ở đây chỉ ghi tên miền; đường dẫn con ghi ở SITE_BASE.\n` +
      `Hãy viết: SITE_URL=${read.origin} SITE_BASE=${faultOfBase(read.pathname) ? '/kho/' : read.pathname}`
    );
  return undefined;
}
