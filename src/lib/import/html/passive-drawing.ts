import { fromHtml } from 'hast-util-from-html';
import { elements, texts } from './elements.ts';

const shapes: ReadonlySet<string> = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan textPath defs title desc metadata style linearGradient radialGradient stop clipPath mask pattern marker symbol use image filter feGaussianBlur feOffset feBlend feMerge feMergeNode feColorMatrix feFlood feComposite'.split(
    ' ',
  ),
);

/**
 * Whether an SVG only draws: known shapes, no script, event, page or link inside, nothing fetched from elsewhere. Whatever
 * is not known is taken for more than a drawing.
 */
export function isPassiveDrawing(svg: string): boolean {
  if (/<!ENTITY|<!DOCTYPE[^>]*\[|<\?xml-stylesheet/i.test(svg)) return false;
  // The reader of HTML knows SVG, as browsers do.
  const root = fromHtml(svg.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, ''), { fragment: true });
  const all = elements(root);
  return (
    all.length > 0 &&
    all.every(
      ({ tagName, properties }) =>
        shapes.has(tagName) &&
        Object.entries(properties).every(([name, value]) => isPassive(name, String(value))),
    ) &&
    all
      .filter(({ tagName }) => tagName === 'style')
      .every(
        (one) =>
          !fetches(
            texts(one)
              .map((text) => text.value)
              .join(''),
          ),
      )
  );
}

function isPassive(name: string, value: string): boolean {
  if (/^on/i.test(name)) return false;
  if (/href$/i.test(name)) return /^(?:#|data:image\/(?:png|jpeg|gif|webp);)/i.test(value.trim());
  return !fetches(value);
}

/** Styles may name places inside the drawing alone. */
function fetches(style: string): boolean {
  return /@import|\\|javascript:|expression\(|url\(\s*["']?(?!\s*["']?#)/i.test(style);
}
