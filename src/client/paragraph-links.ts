/**
 * Makes each paragraph's number a link: it leads to the paragraph's own address and copies it. The number itself is
 * drawn by the style sheet, so that nothing moves and the report's text, copied or read by a program, is unchanged.
 */
function addParagraphLinks(article: HTMLElement) {
  const { copyParagraph } = article.dataset;
  if (!copyParagraph) return;
  const said = document.createElement('p');
  said.className = 'said';
  said.setAttribute('role', 'status');
  document.body.append(said);

  const blocks = [...article.querySelectorAll(':scope > [id^="d-"]')];
  for (const paragraph of article.querySelectorAll<HTMLElement>(':scope > p[id]')) {
    const number = blocks.indexOf(paragraph) + 1;
    const link = document.createElement('a');
    link.className = 'pl';
    link.href = `#${paragraph.id}`;
    link.setAttribute('aria-label', copyParagraph.replace('{}', String(number)));
    link.addEventListener('click', () => {
      void import('./copy-address.ts').then(({ copyAddress }) => copyAddress(link, number, said));
    });
    paragraph.prepend(link);
  }
}

for (const article of document.querySelectorAll<HTMLElement>('article.prose')) addParagraphLinks(article);
