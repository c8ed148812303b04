/** Words as a pattern that matches them and nothing else: `TP. Vĩnh Yên` → `TP\. Vĩnh Yên`. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
