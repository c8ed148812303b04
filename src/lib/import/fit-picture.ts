import { isPassiveDrawing } from './html/passive-drawing.ts';
import { unfitBytes } from './images.ts';

/** Why what is called a picture is not saved; nothing where it is one. A drawing (SVG) is text, and may hold more. */
export function unfitPicture(isDrawing: boolean, bytes: Uint8Array): string | undefined {
  if (!isDrawing) return unfitBytes(bytes);
  return isPassiveDrawing(new TextDecoder().decode(bytes)) ? undefined : 'có mã chạy được nên không lưu';
}
