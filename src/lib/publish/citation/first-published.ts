/** What a note says of the address that a report was first published at: `Đăng lần đầu: https://…`. */
export function firstPublished(sourceUrl: string): string {
  return `Đăng lần đầu: ${sourceUrl}`;
}
