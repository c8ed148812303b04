/** What this archive is called and where it lives; one place to change for another archive. */
export const site = {
  name: 'Kho tư liệu xây dựng Đảng',
  description:
    'Nguyên văn các bài về công tác xây dựng Đảng ở cơ sở; tra số liệu, tìm theo ngày đăng, địa bàn, nhiệm kỳ và tác giả.',
};

/**
 * A link inside the site: `/huyen/song-lo/` → `/kho/huyen/song-lo/` when the site is built under `/kho/`.
 * Every link in pages and components goes through here.
 */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
