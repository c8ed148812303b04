/**
 * What the tools that build the site do not take for a part of a path: Vite ends it at `#` and `?` and does not find
 * its files, Astro decodes `%` and leaves every style out without a word.
 */
const misread = /[#?%]/;

/** What to tell whoever keeps the project in a folder where it cannot be built; nothing of any other folder. */
export function faultOfPath(folder: string): string | undefined {
  const [sign] = misread.exec(folder) ?? [];
  return (
    sign &&
    `${folder}: Tên thư mục có dấu «${sign}», công cụ dựng trang không đọc được. Hãy đổi tên thư mục ấy rồi chạy lại.`
  );
}
