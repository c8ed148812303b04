/** Whether it says where on the web, and not only where on a site. */
export function isAddress(url: string): boolean {
  return /^https?:\/\//.test(url);
}
